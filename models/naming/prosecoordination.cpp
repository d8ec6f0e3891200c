// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/prosecoordination.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/quotedepth.h"
#include "naming/prosecarried.h"
#include "naming/proseellipsis.h"
#include "naming/prosename.h"
#include "naming/prosesubject.h"
#include "phrases/prosewords.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 和 and its like where they join two nouns, not in 和谐, 参与, 普及.
bool joinsAt(QStringView text, qsizetype i, qsizetype *length)
{
    static const WordTable joints = wordsOf("joint");
    static const WordTable words = wordsOf("no-joint");
    const auto joint = joints.startingAt(text, i);
    if (!joint || i == 0 || i + joint.length >= text.size())
        return false;
    if (words.startingAt(text, i) || words.startingAt(text, i - 1))
        return false;
    *length = joint.length;
    return true;
}

QStringList splitAt(const QString &text, bool alsoJoints)
{
    QStringList parts;
    QuoteDepth quotes;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (quotes.inside(text.at(i)))
            continue;
        qsizetype length = text.at(i) == u'、' ? 1 : 0;
        if (length == 0 && (!alsoJoints || !joinsAt(text, i, &length)))
            continue;
        parts.append(text.mid(start, i - start));
        start = i + length;
        i = start - 1;
    }
    parts.append(text.mid(start));
    parts.removeAll(QString());
    return parts;
}

/// The end of a name that the members before it share: 产业增加值 of 消费品产业增加值.
QString sharedTail(const QString &last)
{
    qsizetype at = last.size();
    auto quantity = quantities().ending(last);
    // 通车里程, of which 里程 alone is a quantity
    const auto whole = dependentNouns().ending(last);
    if (quantity && whole.length > quantity.length && whole.length < at)
        quantity = whole;
    if (!quantity || quantity.length >= at)
        return {};
    constexpr int stem = 2; // of a rate that the table does not know: 配套率
    at -= quantity.length > 1 ? quantity.length : stem + 1;
    if (at < 1)
        return {};
    while (at > 1) {
        const auto prefix = quantityPrefixes().endingAt(last, at);
        if (!prefix || prefix.length >= at)
            break;
        at -= prefix.length;
    }
    return last.mid(at);
}

/// 新增就业 of 残疾人新增就业: what was added is of all members.
QString sharedAddition(const QString &last)
{
    constexpr qsizetype shortest = 2;
    for (qsizetype at = shortest; at + shortest < last.size(); ++at) {
        const auto verb = verbs().startingAt(last, at);
        if (verb.tag == Addition && verb.length >= shortest && at + verb.length < last.size())
            return last.mid(at);
    }
    return {};
}

/// 增加值 of 服务业增加值 for 规上工业: one industry is not another's.
QString tailOf(const QString &member, const QString &tail)
{
    static const WordTable industries = wordsOf("industry-end");
    static const WordTable others = wordsOf("no-industry"); // 失业
    const auto quantity = quantities().ending(tail);
    return industries.ending(member) && !others.ending(member) && quantity.length < tail.size()
               ? tail.right(quantity.length)
               : tail;
}

/// 公路 of 公路、铁路客运量: what it carries, not how long it is.
bool carries(const QString &member, const QString &tail)
{
    static const WordTable ways = wordsOf("way");
    static const WordTable traffic = wordsOf("traffic");
    return ways.ending(member) && traffic.ending(tail);
}

/// 事故起数、死亡人数: ends in a count of its own.
bool namesCount(const QString &member)
{
    static const WordTable counts = wordsOf("count-sign");
    return member.size() > 2 && counts.ending(member) && !Particles::indices().ending(member);
}

/// A、B、C三个板块项目: the number counts the members, what stands after it is their tail. Returns
/// that tail and takes it off; empty where there is none.
QString takeCountedTail(QString &last)
{
    static const WordTable counted = wordsOf("list-counter");
    static constexpr QStringView numerals = u"两二三四五六七八九十";
    for (qsizetype i = 1; i + 2 < last.size(); ++i) {
        if (!numerals.contains(last.at(i)))
            continue;
        const auto measure = counted.startingAt(last, i + 1);
        if (!measure)
            continue;
        const QString tail = last.mid(i + 1 + measure.length);
        last.truncate(i);
        return tail;
    }
    return {};
}

/// 污水治理率 beside 处理设施覆盖率, 绿地率 beside 公园面积: a rate of its own.
bool endsAlike(const QString &member, const QString &tail)
{
    static const WordTable matters = wordsOf("emitted-matter"); // 化学需氧量
    return member.size() > 2 && quantities().ending(member) && !matters.isWord(member) &&
           (tail.endsWith(member.back()) || Particles::rates().ending(member));
}

/// 增速 of 技改投资增速: the growth is of each member, also of one that names what grows.
QString sharedPace(const QString &last)
{
    static const WordTable paces = wordsOf("pace-noun");
    const auto pace = paces.ending(last);
    return pace && pace.length < last.size() ? last.right(pace.length) : QString();
}

/// 通关时间 of 进口、出口通关时间, 抽检合格率 of 食品、药品抽检合格率: where words are built alike,
/// all that stands behind the last is of both. `tail` is what is known to be shared.
QString behindParallel(const QString &member, const QString &last, const QString &tail)
{
    constexpr qsizetype shortWord = 2;
    static const WordTable persons = wordsOf("person-end"); // 居民、农民工: one word
    const qsizetype size = member.size();
    // 存款、贷款余额: as short, but a quantity of both
    const bool longer =
        last.size() > 2 * shortWord || (last.size() > size && quantities().isWord(last.mid(size)));
    const bool alike =
        size >= shortWord && longer && last.size() > size && last.at(size - 1) == member.back();
    if (!alike || (tail.isEmpty() && size > shortWord) || persons.startingAt(last, size))
        return {};
    return last.size() - size > tail.size() ? last.mid(size) : QString();
}

/// The length of the sign that tells a member from the others where it is one only: 存 of 存款余额,
/// A of A级景区, 第一 of 第一产业. 0 where the member has more to say.
qsizetype signLength(QStringView member)
{
    const bool ordinal = Particles::ordinals().startingAt(member) && member.size() > 1;
    return ordinal ? 2 : 1;
}

/// 存、贷款余额: what the last member adds to its sign is of all. Empty where no member is a sign.
QString tailOfSigns(const QStringList &members)
{
    const QString &last = members.last();
    const bool signs = std::any_of(members.begin(), members.end() - 1, [](const QString &member) {
        return member.size() == signLength(member);
    });
    return signs ? last.mid(signLength(last)) : QString();
}

void shareTails(QStringList &members)
{
    QString &last = members.last();
    QString relation;
    if (const qsizetype at = relationStart(last); at > 0) {
        relation = last.mid(at);
        last.truncate(at);
    }
    const QString pace = sharedPace(last);
    QString ofSigns = tailOfSigns(members);
    QString tail = takeCountedTail(last);
    if (tail.isEmpty())
        tail = sharedTail(last);
    else
        last += ofSigns = tail; // 市、县两级财政投入
    if (tail.isEmpty())
        tail = sharedAddition(last);
    if (tail.isEmpty())
        tail = peopleOfSchools(last);
    static const WordTable attributes = wordsOf("list-attribute");
    const auto attribute = attributes.startingAt(members.first());
    for (QString &member : members) {
        if (attribute && !tail.isEmpty() && !attributes.startingAt(member))
            member.prepend(members.first().left(attribute.length)); // 老旧供热、燃气管网
        if (&member != &last && member.size() == signLength(member) && !ofSigns.isEmpty())
            member += ofSigns;
        const QString behind = behindParallel(member, last, tail);
        const bool shares = tail.isEmpty() ? !behind.isEmpty()
                                           : carries(member, tail) ||
                                                 (!hasKnownQuantity(member) &&
                                                  !namesCount(member) && !endsAlike(member, tail));
        if (&member != &last && shares)
            member = withTail(member, behind.isEmpty() ? tailOf(member, tail) : behind);
        if (!member.contains(relation))
            member += relation;
        if (!member.endsWith(pace) && !Particles::rates().ending(member))
            member += pace; // but 失业率 beside 价格涨幅
    }
}

/// One word that names two things: 城乡居民收入 is 城镇居民收入 and 农村居民收入, 存贷款余额
/// 存款余额 and 贷款余额.
QStringList splitPairWord(const QString &name)
{
    enum Pair { Places, Tail, Sides, Industries };
    static const WordTable pairs = wordsOf({{Places, "pair-of-places"},
                                            {Tail, "pair-with-tail"},
                                            {Sides, "pair-of-sides"},
                                            {Industries, "pair-of-industries"}});
    WordTable::Hit pair;
    const qsizetype at = pairs.find(name, 0, &pair);
    if (at < 0 || name.indexOf(u'、', at) >= 0) // 中小学、幼儿园
        return {};
    QString word = name.mid(at, pair.length);
    QStringList both;
    switch (Pair(pair.tag)) {
    case Places:
        both = {QStringLiteral("城镇"), QStringLiteral("农村")};
        break;
    case Tail:
        both = {word.at(0) + word.mid(2), word.mid(1)};
        break;
    case Sides:
        both = {QStringLiteral("收入"), QStringLiteral("支出")};
        break;
    case Industries:
        both = {industryOf(word.at(0)), industryOf(word.at(1))};
        break;
    }
    for (QString &member : both)
        member = name.left(at) + member + name.mid(at + pair.length);
    return both;
}

/// 人民币存、贷款余额 as 人民币存贷款余额, 货物进、出口 as 货物进出口: a word for a pair that is
/// printed as a list. Empty where it is none.
QString withPairJoined(const QString &name)
{
    static const WordTable pairs = wordsOf("pair-with-tail");
    const qsizetype at = name.indexOf(u'、');
    if (at < 2 || at != name.lastIndexOf(u'、'))
        return {};
    const QString joined = name.left(at) + name.mid(at + 1);
    return pairs.startingAt(joined, at - 1) ? joined : QString();
}

/// The last 等 that ends a list of examples, not in 高等, 等级; -1 where there is none.
qsizetype lastEtc(QStringView text)
{
    static const WordTable words = wordsOf("no-and-so-on");
    for (qsizetype at = text.size() - 1; at > 0; --at) {
        if (Particles::andSoOn().startingAt(text, at) && !words.startingAt(text, at) &&
            !words.startingAt(text, at - 1))
            return at;
    }
    return -1;
}

/// A、B、C等先行指标: the examples alone, where what they stand for is no quantity.
QString withoutSummary(const QString &noun)
{
    const qsizetype at = lastEtc(noun);
    if (at < 0 || !noun.left(at).contains(u'、'))
        return noun;
    static const WordTable summaries = wordsOf("list-noun");
    const QString rest = noun.mid(at + 1);
    if (rest.isEmpty() || summaries.ending(rest))
        return noun.left(at);
    QString joined = noun;
    return joined.remove(at, 1); // 粮食、蔬菜等产量
}

} // namespace

QStringList splitCoordination(const QString &noun, int wanted)
{
    const QString text = withoutSummary(noun);
    if (wanted == 0 || wanted == 2) {
        if (const QString pair = withPairJoined(text); !pair.isEmpty())
            return splitPairWord(pair);
    }
    for (const bool alsoJoints : {false, true}) {
        QStringList members = splitAt(text, alsoJoints);
        if (wanted > 0 && members.size() == wanted + 1 && isAllVerbs(members.first()))
            members[0] = members.first() + u'、' + members.takeAt(1); // 新建、改建中学、小学
        if (members.size() < 2 || (wanted > 0 && members.size() != wanted))
            continue;
        shareTails(members);
        nameIndustries(members);
        const QString &first = members.constFirst();
        for (QString &member : members) {
            member = ofVisitors(first, withSharedBase(first, member));
            member = ofOwner(first, ofActed(first, ofAccident(first, member)));
            if (const QString grown = ofHarvest(first, member); !grown.isEmpty())
                member = grown; // 粮食播种面积和产量
        }
        return members;
    }
    if (wanted == 3) {
        if (const QStringList industries = splitThreeIndustries(text); !industries.isEmpty())
            return industries;
    }
    if (wanted == 2) {
        if (const QStringList both = splitPairWord(text); !both.isEmpty())
            return both;
    }
    return {noun};
}

bool listsQuantities(const QString &noun)
{
    const QStringList members = splitAt(noun, true);
    constexpr qsizetype shortest = 2;
    return members.size() > 1 &&
           std::all_of(members.begin(), members.end(), [](const QString &member) {
               return member.size() > shortest && quantities().ending(member);
           });
}

bool countsItsMembers(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'、');
    QString last = text.mid(at + 1).toString();
    return at > 0 && !takeCountedTail(last).isEmpty();
}

bool hasKnownQuantity(const QString &noun)
{
    const auto hit = quantities().ending(noun);
    return hit && hit.length > 1;
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

QString withoutExample(const QString &noun)
{
    const qsizetype at = lastEtc(noun);
    if (at < 2 || at + 2 >= noun.size() || noun.left(at).contains(u'、') ||
        noun.left(at).contains(u'“'))
        return noun;
    const qsizetype acts =
        verbsAtFront(QStringView(noun).left(at)); // 改造 of 更新|改造复康路等道路
    return noun.left(acts) + noun.mid(at + 1);
}

QStringView withoutNextExample(QStringView rest)
{
    constexpr qsizetype shortest = 2;
    static const WordTable joints = wordsOf("joint");
    const qsizetype at = Particles::andSoOn().ending(rest) ? lastOf(rest, joints) : -1;
    return at >= shortest ? rest.left(at) : rest;
}

} // namespace PlanLens
