// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/prosecarried.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "naming/proseellipsis.h"
#include "naming/prosename.h"
#include "phrases/prosewords.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 贷款余额 after 银行存款余额 is 银行贷款余额: the same of another of a pair.
QString ofSameKind(const QString &base, const QString &name)
{
    constexpr qsizetype word = 2;
    if (name.size() <= word || base.size() < name.size())
        return {};
    const QStringView kind = QStringView(name).mid(word);
    const QStringView other = QStringView(base).last(name.size());
    const bool pair = dependentNouns().isWord(name) && base.endsWith(kind) &&
                      quantities().isWord(kind) &&
                      quantityPrefixes().isWord(QStringView(name).left(word)) &&
                      quantityPrefixes().isWord(other.left(word));
    return pair ? base.chopped(name.size()) + name : QString();
}

/// 利用外资 after 经开区生产总值 is 经开区利用外资.
QString ofZone(const QString &base, const QString &name)
{
    static const WordTable attracted = wordsOf("zone-quantity");
    const QString zone = attracted.isWord(name) ? zoneAtFront(base) : QString();
    const bool measured = zone.size() == base.size() || quantities().ending(base);
    return zone.isEmpty() || !measured ? QString() : zone + name;
}

/// 人口 after 县城建成区面积 is 县城建成区人口. Empty where `name` is no people, or `base` no
/// measure of a place that is built up.
QString ofBuiltPlace(const QString &base, const QString &name)
{
    static const WordTable people = wordsOf("counted-people");
    static const WordTable places = wordsOf("built-place");
    const qsizetype at = people.isWord(name) ? lastOf(base, places) : -1;
    if (at < 0)
        return {};
    const qsizetype end = at + places.startingAt(base, at).length;
    return quantities().isWord(QStringView(base).mid(end)) ? base.left(end) + name : QString();
}

/// 固定资产投资, 税收: what a zone completes; but not 全社会固定资产投资.
bool isOfZone(const QString &zone, const QString &quantity)
{
    static const WordTable others = wordsOf("name-whose");
    return !zone.isEmpty() && quantities().ending(quantity) && !others.startingAt(quantity) &&
           zoneAtFront(quantity).isEmpty();
}

QString onlyWhereLonger(const QString &name, const QString &than)
{
    return name.size() > than.size() ? name : QString();
}

/// 参合率 after 新型农村合作医疗参合农民 is of that scheme. Empty where `name` tells of no scheme,
/// or names its own, and where none was spoken of.
QString ofScheme(const QString &last, const QString &name)
{
    static const WordTable schemes = wordsOf("scheme");
    static const WordTable told = wordsOf("of-scheme");
    const qsizetype at = told.isWord(name) ? lastOf(last, schemes) : -1;
    return at < 0 ? QString() : last.left(at + schemes.startingAt(last, at).length) + name;
}

/// 收入比 after 城乡居民人均可支配收入 is 城乡居民收入比.
QString ofTwoPlaces(const QString &base, const QString &name)
{
    static const WordTable pairs = wordsOf("pair-of-places");
    static const WordTable between = wordsOf("between-places");
    const auto pair = between.isWord(name) ? pairs.startingAt(base) : WordTable::Hit{};
    static const WordTable people = wordsOf("people-once");
    return pair ? base.left(pair.length + people.startingAt(base, pair.length).length) + name
                : QString();
}

/// 各项贷款余额 after 金融机构本外币各项存款余额: of the same banks, in the same money.
QString ofEachKind(const QString &base, const QString &name)
{
    static const WordTable kinds = wordsOf("of-each-kind");
    return kinds.startingAt(name) ? onlyWhereLonger(shareHead(base, name), name) : QString();
}

} // namespace

QString nameCarriedOn(const QString &base, const Bare &bare)
{
    const QString &head = bare.head;
    if (const QString harvest = ofHarvest(base, head); !harvest.isEmpty())
        return harvest;
    if (const QString side = ofOtherSide(base, head); !side.isEmpty())
        return side;
    if (const QString pupils = ofSchool(base, head); !pupils.isEmpty())
        return pupils;
    if (const QString scheme = ofScheme(bare.last, head); !scheme.isEmpty())
        return scheme;
    constexpr qsizetype word = 2;
    if (head.size() == word && !quantities().isWord(head) && !bare.claimed &&
        bare.last.size() > head.size() && bare.last.contains(head))
        return bare.last; // 商品房成交面积受市场影响萎缩，全年成交9万平方米
    const QString quantity = head.mid(bare.verb);
    if (bare.verb > 0 && !bare.elsewhere && isOfZone(bare.zone, quantity))
        return bare.zone + quantity; // 高新区新签约项目12个，完成固定资产投资
    if (!bare.claimed)
        return {};
    if (bare.effect.size() > head.size() && bare.effect.endsWith(head) && !head.isEmpty())
        return base + bare.effect; // 对经济增长的贡献率为3%；第二产业…，贡献率为6%
    if (const QString both = ofTwoPlaces(base, head); !both.isEmpty())
        return both;
    if (const QString kind = ofEachKind(base, head); !kind.isEmpty())
        return kind;
    static const WordTable each = wordsOf("per-head");
    if (bare.joined && each.startingAt(head))
        return base + head; // 5万名茶农|人均纯收入
    static const WordTable doers = wordsOf({{0, "maker"}, {0, "zone-end"}});
    if (bare.joined && bare.verb > 0 && doers.ending(base) && quantities().ending(head))
        return base + head.mid(bare.verb); // 10个集聚区|完成固定资产投资
    if (each.isWord(head) && !each.startingAt(base))
        return head + base; // 地区生产总值…，人均突破15万元
    if (const QString owned = onlyWhereLonger(ofOwner(base, quantity), head); !owned.isEmpty())
        return owned;
    if (const QString built = ofBuiltPlace(base, head); !built.isEmpty() && !bare.elsewhere)
        return built;
    if (const QString fed = onlyWhereLonger(ofSource(base, head), head); !fed.isEmpty())
        return fed;
    if (const QString same = ofSameKind(base, head); !same.isEmpty())
        return same;
    if (const QString attracted = ofZone(base, quantity); !attracted.isEmpty() && !bare.elsewhere)
        return attracted;
    return bare.verb > 0 ? ofCounted(base, quantity) : QString();
}

namespace {

/// The quantity at the end of a name that is of a whole, and of which no other whole is measured.
WordTable::Hit wholeQuantity(QStringView name)
{
    static const WordTable wholes = wordsOf({{0, "gross-product"},
                                             {0, "bare-product"},
                                             {0, "output"},
                                             {0, "revenue"},
                                             {0, "owned-quantity"},
                                             {0, "budget-side"},
                                             {0, "money"},
                                             {0, "counted-people"},
                                             {0, "traffic"},
                                             {0, "own-sum"}});
    return wholes.ending(name);
}

bool areTwoWholes(const QString &of, const QString &name)
{
    return wholeQuantity(of) && wholeQuantity(name).length == name.size() && !of.endsWith(name) &&
           ofWhole(of, name) == of + name;
}

} // namespace

QString ofBuilt(const QString &name)
{
    constexpr qsizetype shortest = 2;
    static const WordTable funds = wordsOf("zone-quantity");
    const auto fund = funds.ending(name);
    return fund && fund.length + shortest <= name.size() ? name.chopped(fund.length) : name;
}

QString ownerOf(const QString &of, const QString &name)
{
    static const WordTable paces = wordsOf("pace-noun"); // 财政收入增速9%，规模达到
    if (const auto pace = paces.ending(of); pace && pace.length < of.size())
        return of.chopped(pace.length);
    return areTwoWholes(of, name) && ownsQuantities(of) ? of.chopped(wholeQuantity(of).length) : of;
}

bool ownsQuantities(const QString &name)
{
    static const WordTable owners = wordsOf({{0, "maker"}, {0, "industry-end"}, {0, "sector-end"}});
    static const WordTable others = wordsOf("no-industry");
    const QStringView owner = QStringView(name).chopped(wholeQuantity(name).length);
    return owners.ending(owner) && !others.ending(owner);
}

bool standsByItself(const QString &of, const QString &name)
{
    // 利税9亿元，税金3亿元: that both have a sign makes no 利税金 of them
    const bool words =
        dependentNouns().isWord(of) && of.endsWith(name.left(1)) && of != name.left(of.size());
    static const WordTable people = wordsOf({{0, "own-flow"}, {0, "counted-people"}});
    const bool ofPeople = people.ending(of) && wholeQuantity(name).length == name.size();
    return words || ofPeople || // 就业6万人，实现产值30亿元
           (areTwoWholes(of, name) && ownerOf(of, name) == of);
}

QString peopleOfSchools(const QString &last)
{
    static const WordTable people = wordsOf("school-people");
    static const WordTable schools = wordsOf("school");
    const auto pupils = people.ending(last);
    return pupils && schools.endingAt(last, last.size() - pupils.length) ? last.right(pupils.length)
                                                                         : QString();
}

QString zoneAtFront(const QString &topic)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 14;
    static const WordTable zones = wordsOf("zone-end");
    QStringView longestZone;
    for (qsizetype end = shortest; end <= std::min(topic.size(), longest); ++end) {
        const QStringView zone = QStringView(topic).left(end);
        if (isListSeparator(zone.back()) || !zone.back().isLetter())
            break;
        if (zones.ending(zone) && !verbs().startingAt(zone))
            longestZone = zone; // 工业园|区
        else if (!longestZone.isEmpty())
            break;
    }
    return longestZone.toString();
}

QString ofActed(const QString &previous, const QString &member)
{
    constexpr qsizetype act = 2;
    constexpr qsizetype size = act + 1; // 授权|量
    static const WordTable signs = wordsOf({{0, "quantity-sign"}, {0, "count-sign"}});
    if (member.size() != size || previous.size() < act + size || !signs.ending(member) ||
        member.back() != previous.back())
        return member;
    const QStringView other = QStringView(previous).last(size);
    const bool alike =
        verbs().isWord(QStringView(member).left(act)) && verbs().isWord(other.left(act));
    return alike ? previous.chopped(size) + member : member;
}

} // namespace PlanLens
