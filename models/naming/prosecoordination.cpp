// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/prosecoordination.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/quotedepth.h"
#include "naming/prosecarried.h"
#include "naming/proseellipsis.h"
#include "naming/prosename.h"
#include "naming/prosesubject.h"
#include "naming/sharedtails.h"
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
    constexpr qsizetype brief = 3;
    const QString word = name.mid(at, pair.length);
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
        if (word.size() == brief) // 二产 of 二三产
            both = {word.at(0) + word.mid(2), word.mid(1)};
        break;
    }
    for (QString &member : both)
        member = name.left(at) + member + name.mid(at + pair.length);
    return both;
}

/// 人民币存、贷款余额 as 人民币存贷款余额, 货物进、出口 as 货物进出口, 城、乡居民: a word for a
/// pair that is printed as a list. Empty where it is none.
QString withPairJoined(const QString &name)
{
    static const WordTable pairs = wordsOf({{0, "pair-with-tail"}, {0, "pair-of-places"}});
    const qsizetype at = name.indexOf(u'、');
    if (at < 1 || at != name.lastIndexOf(u'、'))
        return {};
    const QString joined = name.left(at) + name.mid(at + 1);
    return pairs.startingAt(joined, at - 1) ? joined : QString();
}

/// 民营经济从业人员 of 民营经济户数、从业人员: of those whose number is given first.
QString ofCountedOwner(const QString &first, const QString &member)
{
    constexpr qsizetype shortest = 2;
    static const WordTable numbers = wordsOf("number-of");
    const auto number = numbers.ending(first);
    const bool owned =
        number && number.length + shortest <= first.size() && dependentNouns().isWord(member);
    return owned ? first.chopped(number.length) + member : member;
}

/// 商品房销售额 of 商品房销售面积、销售额: of the same act, and of what it is done to.
QString ofSameAct(const QString &first, const QString &member)
{
    constexpr qsizetype act = 2;
    const QString verb = member.left(act);
    const qsizetype at = member.size() > act ? first.lastIndexOf(verb) : -1;
    const bool alike =
        at > 0 && quantities().ending(first) && quantities().ending(member) && verbs().isWord(verb);
    return alike ? first.left(at) + member : member;
}

/// 工业用煤 of 工业用电、煤、天然气: what the first uses, so do they.
QString ofUse(const QString &first, const QString &member)
{
    static const WordTable signs = wordsOf("use-sign");
    static const WordTable things = wordsOf({{0, "thing-of-one-sign"}, {0, "used-thing"}});
    const auto used = things.ending(first);
    const qsizetype end = first.size() - used.length;
    const bool uses = used && signs.endingAt(first, end) && things.isWord(member);
    return uses ? first.left(end) + member : member;
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

/// 增加值占全县的比重, 增加值占全市的比重 of 增加值占全县、全市的比重; empty where it is of one
/// whole.
QStringList sharesOfWholes(const QString &noun, int wanted)
{
    static const WordTable forms = wordsOf("share-form");
    const qsizetype at = lastOf(noun, Particles::takesShare());
    const auto form = forms.ending(noun);
    if (at < 0 || !form || wanted < 2)
        return {};
    QStringView of = QStringView(noun).chopped(form.length);
    of = of.chopped(Particles::of().ending(of).length).mid(at + 1);
    QStringList shares = splitAt(of.toString(), true);
    if (shares.size() != wanted)
        return {};
    for (QString &share : shares)
        share = noun.left(at + 1) + share + noun.mid(at + 1 + of.size());
    return shares;
}

} // namespace

QStringList splitCoordination(const QString &noun, int wanted)
{
    if (const QStringList shares = sharesOfWholes(noun, wanted); !shares.isEmpty())
        return shares;
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
            member = ofVisitors(first, withSharedBase(first, ofUse(first, member)));
            member = ofCountedOwner(first, ofSameAct(first, member));
            member = ofOwner(first, ofActed(first, ofAccident(first, member)));
            if (const QString side = ofOtherSide(first, member); !side.isEmpty())
                member = side; // 公共预算收入和支出
            if (const QString grown = ofHarvest(first, member); !grown.isEmpty())
                member = grown; // 粮食播种面积和产量
        }
        return members;
    }
    if (wanted == 3) {
        if (const QStringList industries = splitThreeIndustries(text); !industries.isEmpty())
            return industries;
        if (const QStringList products = splitThreeProducts(text); !products.isEmpty())
            return products;
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

QString withoutExample(const QString &noun, double counted)
{
    const qsizetype at = lastEtc(noun);
    // 海港、云岭等全国文明城市: who has the title
    static const WordTable givers = wordsOf({{0, "country"}, {0, "province"}});
    const QStringView front = QStringView(noun).left(at);
    const bool listed = front.contains(u'、') && !givers.startingAt(noun, at + 1);
    // 甲、乙等项目19个: two of those that are counted
    const bool some = counted > double(front.count(u'、') + 1);
    if (at < 2 || at + 2 >= noun.size() || ((listed || front.contains(u'“')) && !some))
        return noun;
    const qsizetype acts =
        verbsAtFront(QStringView(noun).left(at)); // 改造 of 更新|改造复康路等道路
    return noun.left(acts) + noun.mid(at + 1);
}

QString withoutPace(const QString &name)
{
    static const WordTable paces = wordsOf("pace-noun");
    const auto pace = paces.ending(name);
    return pace.length < name.size() ? name.chopped(pace.length) : name;
}

QString withoutPaceCompared(const QString &noun)
{
    constexpr qsizetype shortest = 2;
    static const WordTable paces = wordsOf("pace-noun");
    WordTable::Hit pace;
    for (qsizetype at = paces.find(noun, shortest, &pace); at >= 0;
         at = paces.find(noun, at + 1, &pace)) {
        if (comparisons().startingAt(noun, at + pace.length))
            return noun.left(at);
    }
    return noun;
}

QStringView withoutNextExample(QStringView rest)
{
    constexpr qsizetype shortest = 2;
    static const WordTable joints = wordsOf("joint");
    const qsizetype at = Particles::andSoOn().ending(rest) ? lastOf(rest, joints) : -1;
    return at >= shortest ? rest.left(at) : rest;
}

} // namespace PlanLens
