// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/prosename.h"

#include "language/lexicon.h"
#include "language/numerals.h"
#include "language/particles.h"
#include "language/quotedepth.h"
#include "language/separators.h"
#include "language/smallnumbers.h"
#include "phrases/prosewords.h"
#include "sentences/proseunits.h"
#include "times/yearspans.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

qsizetype yearLength(QStringView text, qsizetype at)
{
    if (digitValue(text.at(at)) < 0 || !Particles::years().startingAt(text, at + 4))
        return 0;
    for (qsizetype i = at; i < at + 4; ++i) {
        if (digitValue(text.at(i)) < 0)
            return 0;
    }
    return 5;
}

/// 第一产业|完成|增加值: says only that the quantity was reached, which nothing was done to.
qsizetype reachedLength(QStringView head, qsizetype at)
{
    static const WordTable verbs = wordsOf("achieving");
    static const WordTable reached =
        wordsOf({{0, "output"}, {0, "revenue"}, {0, "owned-quantity"}, {0, "harvest"}});
    static const WordTable invested = wordsOf("zone-quantity");
    const auto verb = verbs.startingAt(head, at);
    const QStringView rest = head.mid(at + verb.length);
    // 高新区完成技工贸总收入
    static const WordTable zones = wordsOf("zone-end");
    static const WordTable sums = wordsOf({{0, "revenue"}, {0, "budget-side"}, {0, "output"}});
    const bool ofZone = zones.endingAt(head, at) && sums.ending(rest);
    // 省属企业完成|产业类投资
    static const WordTable makers = wordsOf("maker");
    const bool ofFirms = makers.endingAt(head, at) && quantities().ending(rest).length > 1;
    return verb && (reached.isWord(rest) || ofZone || ofFirms) && !invested.isWord(rest)
               ? verb.length
               : 0;
}

/// 占全市比重, 占全部投资比重, 占全县、全市的比重: here the word tells what the share is of.
bool isWhole(QStringView head, qsizetype at, int length)
{
    const QStringView after = head.mid(at + length);
    const QStringView before = head.left(at);
    if (!before.isEmpty() && !after.isEmpty() && lastOf(before, Particles::takesShare()) >= 0 &&
        (isListSeparator(before.back()) || isListSeparator(after.front())))
        return true;
    static const WordTable all = wordsOf("all-things");
    static const WordTable rests = wordsOf("whole-rest");
    return Particles::takesShare().endingAt(head, at) &&
           (all.isWord(head.mid(at, length)) || rests.startingAt(after)); // 占全部投资比重
}

/// The length of 3年 or 两个月 at a place; 0 where there is no such time.
qsizetype timeLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    const UnitHit unit = smallNumberAt(text, end) > 0 ? unitAt(text, int(end)) : UnitHit{};
    return unit.kind == FigureKind::Time ? end + unit.length - at : 0;
}

/// 成为 of 工业经济总量成为全区第四个…的地区: what it makes of something is no part of its name.
qsizetype becomesAt(QStringView head)
{
    constexpr qsizetype shortest = 2;
    static const WordTable words = wordsOf("becomes");
    const qsizetype at = words.find(head, shortest);
    const bool inWord = at > 0 && verbs().endingAt(head, at + 1).length > 1;    // 完成为5亿元
    const bool measured = at > 0 && quantities().endingAt(head, at).length > 1; // but 云岭成为
    return measured && !inWord ? at : -1;
}

/// 云岭市将|实施项目, 第三产业将|实现增加值: a head without the word for what is to come. Where a
/// place will act, the act alone is named; whose it is that an industry or a zone will have is part
/// of the name. Empty where the words tell of nothing to come.
QString withoutWill(QStringView head)
{
    constexpr qsizetype shortest = 2;
    static const WordTable wills = wordsOf("will");
    static const WordTable places =
        wordsOf({{0, "place-end"}, {0, "treasury"}, {0, "before-will"}}); // 项目投产后将
    static const WordTable parts = wordsOf({{0, "zone-end"}, {0, "part-place"}});
    WordTable::Hit will;
    const qsizetype at = wills.find(head, shortest, &will);
    const QStringView act = at < 0 ? QStringView() : head.mid(at + will.length);
    if (verbs().startingAt(act).length < shortest)
        return {};
    const bool place = places.endingAt(head, at) && !parts.endingAt(head, at);
    return (place ? QString() : head.left(at).toString()) + act.toString();
}

/// 共 of 产业基地|共|引进企业; but not of 公共, nor where it sums up the members of a list.
qsizetype sumLength(QStringView head, qsizetype at)
{
    static const WordTable sums = wordsOf("in-all");
    static const WordTable words = wordsOf("name-tail-kept");
    constexpr int shortest = 2;
    const auto sum = at > 0 ? sums.startingAt(head, at) : WordTable::Hit{};
    const QStringView owner = head.left(at);
    if (!sum || std::any_of(owner.begin(), owner.end(), isListSeparator))
        return 0;
    const bool inWord = words.endingAt(head, at + sum.length).length > sum.length;
    const auto act = verbs().startingAt(head, at + sum.length);
    return !inWord && act.length >= shortest ? sum.length : 0;
}

/// How much of a head names nothing from there on: years, what was reached, a word of filling.
qsizetype leftOutAt(QStringView head, qsizetype at)
{
    if (const qsizetype length = yearLength(head, at))
        return length;
    if (const qsizetype verb = at > 1 ? reachedLength(head, at) : 0)
        return verb;
    static const WordTable ahead = wordsOf("ahead-of-time");
    if (const auto early = ahead.startingAt(head, at)) {
        const qsizetype time = timeLength(head, at + early.length); // 提前3年
        if (at > 0 && time > 0)
            return early.length + time;
    }
    if (const auto years = at > 0 ? yearSpanAt(head, at) : std::nullopt)
        return years->end - at; // 财政|近五年|投入资金
    if (const qsizetype sum = sumLength(head, at))
        return sum;
    const auto filler = innerFillers().startingAt(head, at);
    static const WordTable acts = wordsOf("completing-verb"); // 通过公共网络|实现的商品零售
    const bool attribute =
        acts.startingAt(head, at) && Particles::of().startingAt(head, at + filler.length);
    static const WordTable sums = wordsOf("front-sum"); // 项目累计完成|投资
    static const WordTable invested = wordsOf("zone-quantity");
    const bool summed =
        sums.startingAt(head, at).length > 0 && invested.startingAt(head, at + filler.length);
    const bool inWord = at > 0 && verbs().startingAt(head, at - 1).length > 1; // 落|实现|代
    // 续建及|拟建|项目: one of two attributes
    const bool paired = at > 1 && isListSeparator(head.at(at - 1)) &&
                        head.at(at - 2) == head.at(at + filler.length - 1);
    const bool inside = filler && !paired && !attribute && !summed && !inWord && at > 0 &&
                        at + filler.length < head.size();
    return inside && !isWhole(head, at, filler.length) ? filler.length : 0;
}

} // namespace

QString tidyName(QStringView head)
{
    const QString toCome = withoutWill(head);
    if (!toCome.isEmpty())
        head = toCome;
    if (const qsizetype at = becomesAt(head); at > 0)
        head.truncate(at);
    QString name;
    name.reserve(head.size());
    QuoteDepth quotes;
    qsizetype kept = 0; // up to here the head is in the name, or was left out
    for (qsizetype i = 0; i < head.size(); ++i) {
        const qsizetype left = quotes.inside(head.at(i)) ? 0 : leftOutAt(head, i);
        if (left == 0)
            continue;
        name.append(head.mid(kept, i - kept));
        kept = i + left;
        i = kept - 1;
    }
    name.append(head.mid(kept));
    enum { Drop, Keep };
    static const WordTable ends = wordsOf({{Drop, "name-rest"}, {Keep, "name-tail-kept"}});
    for (auto end = ends.ending(name); end && end.tag == Drop; end = ends.ending(name))
        name.chop(end.length);
    return name;
}

qsizetype relationStart(const QString &name)
{
    static const WordTable parts = wordsOf("share-form");
    if (parts.occursIn(name)) {
        const qsizetype at = Particles::takesShare().find(name);
        if (at > 0)
            return at;
    }
    // 工业用地支持民间投资项目比重
    static const WordTable shares = wordsOf("share-end");
    static const WordTable serving = wordsOf("serving");
    constexpr qsizetype shortest = 2;
    if (const qsizetype at = serving.find(name, shortest); at > 0 && shares.ending(name))
        return at;
    if (Particles::gives().occursIn(name))
        return Particles::towards().find(name, 1);
    return -1;
}

QString shareHead(const QString &previous, const QString &member)
{
    constexpr int common = 2; // characters that show what is parallel
    if (member.size() <= common)
        return member;
    const qsizetype at = previous.indexOf(QStringView(member).left(common));
    const bool parallel = at > 0 && previous.size() - at <= member.size() + common;
    return parallel ? previous.left(at) + member : member;
}

QString shareIn(const QString &name)
{
    const qsizetype at = relationStart(name);
    return at > 0 && Particles::takesShare().startingAt(name, at) ? name.mid(at) : QString();
}

QString contributionIn(const QString &name)
{
    const qsizetype at = relationStart(name);
    return at > 0 && Particles::towards().startingAt(name, at) ? name.mid(at) : QString();
}

QString withShareOf(const QString &previous, const QString &name)
{
    static const WordTable shares = wordsOf("share-end");
    const qsizetype at = relationStart(previous);
    const auto share = shares.ending(name);
    const QString of = name.chopped(share.length);
    const auto quantity = quantities().ending(of);
    const bool alike =
        share && at > 0 && quantity.length > 1 &&
        Particles::takesShare().startingAt(previous, at) &&
        !Particles::takesShare().occursIn(name) &&
        QStringView(previous).left(at).endsWith(QStringView(of).last(quantity.length));
    // 一般公共预算收入…，税占比: a sign or two say which part of it
    constexpr qsizetype longestPart = 2;
    const bool part = share && !of.isEmpty() && of.size() <= longestPart && at <= 0 &&
                      quantities().ending(previous).length > 1 && !quantities().isWord(of);
    if (part)
        return previous + name;
    return alike ? of + previous.mid(at) : name;
}

QString withoutRelation(const QString &name)
{
    const qsizetype at = relationStart(name);
    return at > 0 ? name.left(at) : name;
}

QString withTail(const QString &member, const QString &tail)
{
    for (qsizetype overlap = std::min(member.size(), tail.size()); overlap > 0; --overlap) {
        if (member.endsWith(QStringView(tail).left(overlap)))
            return member + tail.mid(overlap);
    }
    return member + tail;
}

QString developedIndustry(QStringView clause)
{
    static const WordTable verbs = wordsOf("promoting-verb");
    static const WordTable industries = wordsOf("industry-group");
    const auto verb = verbs.startingAt(clause);
    const QStringView industry = clause.mid(verb.length);
    return verb && industry.size() > 3 && industries.ending(industry) ? tidyName(industry)
                                                                      : QString();
}

QString servedTheme(QStringView clause)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longestAct = 4; // 改革, 提质扩量
    static const WordTable verbs = wordsOf("promoting-verb");
    static const WordTable themes = wordsOf({{0, "industry-group"}, {0, "zone-end"}});
    const QStringView named = clause.mid(verbs.startingAt(clause).length);
    const qsizetype at = named.size() < clause.size() ? lastOf(named, themes) : -1;
    const qsizetype end = at < 0 ? 0 : at + themes.startingAt(named, at).length;
    const QStringView theme = named.left(end);
    const bool several = std::any_of(theme.begin(), theme.end(), [](QChar c) {
        return !c.isLetter() || isWordOf(c, Particles::andSoOn());
    });
    const bool serves = end < named.size() && named.size() - end <= longestAct;
    return theme.size() > shortest && serves && !several ? tidyName(theme) : QString();
}

QString industryOf(QChar ordinal)
{
    return u'第' + QString(ordinal) + QStringLiteral("产业");
}

QStringList splitThreeProducts(const QString &name)
{
    static const WordTable words = wordsOf("three-products");
    WordTable::Hit word;
    const qsizetype at = words.find(name, 0, &word);
    QStringList products;
    for (qsizetype i = 0; at >= 0 && i < word.length; ++i)
        products.append(name.left(at) + name.at(at + i) + name.mid(at + word.length));
    return products;
}

QStringList splitThreeIndustries(const QString &name)
{
    static const WordTable words = wordsOf("three-industries");
    WordTable::Hit word;
    const qsizetype at = words.find(name, 0, &word);
    if (at < 0)
        return {};
    constexpr QStringView ordinals = u"一二三";
    const QStringView behind = QStringView(name).mid(at + ordinals.size());
    const bool brief =
        word.length == ordinals.size() + 1 && QStringView(name).mid(at).startsWith(ordinals);
    QStringList industries;
    for (const QChar ordinal : ordinals) {
        const QString industry = brief ? ordinal + behind.left(1).toString() // 一产 of 一二三产
                                       : industryOf(ordinal);
        industries.append(name.left(at) + industry + name.mid(at + word.length));
    }
    return industries;
}

void nameIndustries(QStringList &members)
{
    static const WordTable industries = wordsOf("ordinal-industry");
    for (QString &member : members) {
        const int ordinal = Particles::ordinals().startingAt(member).length; // 第一次产业
        const auto industry = industries.startingAt(member, ordinal);
        const bool printed = ordinal == 0 && industry.length == 2; // 一产
        if (!industry || printed || members.size() < 2)
            continue;
        member = industryOf(member.at(ordinal)) + member.mid(ordinal + industry.length);
    }
}

bool hasKnownQuantity(const QString &noun)
{
    const auto hit = quantities().ending(noun);
    return hit && hit.length > 1;
}

} // namespace PlanLens
