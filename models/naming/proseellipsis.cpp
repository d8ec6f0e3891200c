// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/proseellipsis.h"

#include "figures/units.h"
#include "language/chinesenumerals.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/wordtable.h"
#include "naming/prosename.h"
#include "phrases/prosewords.h"

#include <algorithm>

namespace PlanLens {

namespace {

const WordTable &parts()
{
    static const WordTable table = wordsOf("part-of-people");
    return table;
}

const WordTable &quantitiesOfProducts()
{
    static const WordTable table = wordsOf("product-quantity");
    return table;
}

const WordTable &priceIndices()
{
    static const WordTable table = wordsOf("price-index");
    return table;
}

const WordTable &cropAreas()
{
    static const WordTable table = wordsOf("crop-area");
    return table;
}

const WordTable &harvests()
{
    static const WordTable table = wordsOf("harvest");
    return table;
}

/// 增加值: what an industry has of the gross product.
QString valueAdded()
{
    return Lexicon::common().wordsOf("kept-quantity").value(0);
}

} // namespace

QString omissibleQuantity(QStringView name)
{
    if (priceIndices().ending(name))
        return name.toString();
    if (const auto area = cropAreas().ending(name))
        return name.right(area.length).toString();
    static const WordTable table = wordsOf("output");
    static const WordTable products = wordsOf({{0, "gross-product"}, {0, "bare-product"}});
    if (products.ending(name))
        return valueAdded(); // 地区生产总值, of which industries have their part
    const auto hit = table.ending(name);
    const bool named = hit && hit.length < name.size();
    return named ? name.right(hit.length).toString() : QString();
}

QString withIndustryQuantity(const QString &name, const QString &quantity)
{
    static const WordTable industries = wordsOf("industry-end");
    static const WordTable notIndustries = wordsOf("no-industry");
    const auto industry = industries.ending(name);
    static const WordTable ordinals = wordsOf("ordinal-industry");
    const bool shares = !quantity.isEmpty() && !quantitiesOfProducts().isWord(quantity);
    static const WordTable all = wordsOf("three-industries");
    if (shares && (all.isWord(name) || ordinals.isWord(name))) // 三次产业, 一产
        return name + quantity;
    return shares && industry && !notIndustries.ending(name) ? name + quantity : name;
}

QString withPriceIndex(const QString &name, const QString &quantity)
{
    static const WordTable groups = wordsOf("price-group");
    static const WordTable kinds = wordsOf("kind-counter"); // 衣着类
    static const WordTable prices = wordsOf("price");
    const QString group = name.chopped(kinds.ending(name).length);
    const bool ofPrices = priceIndices().ending(quantity) || prices.isWord(quantity);
    return ofPrices && groups.isWord(group) ? name + quantity : name;
}

QString withCropArea(const QString &name, const QString &quantity)
{
    static const WordTable crops = wordsOf("crop");
    constexpr qsizetype longest = 4; // 鲜食玉米
    const bool crop = name.size() <= longest ? bool(crops.ending(name)) : crops.isWord(name);
    return cropAreas().isWord(quantity) && crop ? name + quantity : name;
}

bool lastsOverSentences(QStringView quantity)
{
    static const WordTable kept = wordsOf("kept-quantity");
    return kept.isWord(quantity) || cropAreas().isWord(quantity) || priceIndices().ending(quantity);
}

QString withProductQuantity(const QString &name, const QString &quantity)
{
    constexpr qsizetype longest = 4;
    static const WordTable ends = wordsOf("quantity-sign");
    const bool product = quantitiesOfProducts().isWord(quantity);
    const bool bare = name.size() <= longest && !ends.ending(name) && !harvests().ending(name) &&
                      omissibleQuantity(name).isEmpty();
    return product && bare ? name + QStringLiteral("产量") : name;
}

namespace {

/// 城镇居民 + 居民恩格尔系数: 居民 is said once.
QString joined(const QString &part, const QString &rest)
{
    static const WordTable people = wordsOf("people-once");
    return part + (people.ending(part) ? rest.mid(people.startingAt(rest).length) : rest);
}

} // namespace

QString ofPart(const QString &whole, const QString &part)
{
    if (!parts().isWord(part) || whole.isEmpty() || parts().isWord(whole))
        return {};
    QString rest = whole;
    static const WordTable pairs = wordsOf("pair-of-places");
    WordTable::Hit pair;
    if (const qsizetype both = pairs.find(rest, 0, &pair); both >= 0)
        return rest.left(both) + joined(part, rest.mid(both + pair.length));
    static const WordTable places = wordsOf("town-or-country");
    rest.remove(0, places.startingAt(rest).length);
    static const WordTable all = wordsOf("all-of");
    rest.remove(0, all.startingAt(rest).length);
    return joined(part, rest);
}

QString withPartInFront(const QString &name)
{
    static const WordTable places = wordsOf("town-or-country");
    const auto part = places.ending(name);
    const QString quantity = name.chopped(part.length);
    return part && hasKnownQuantity(quantity) ? name.last(part.length) + quantity : name;
}

/// 每百户|居民拥有 of 每百户居民拥有汽车: up to where `base` or what is said to own something ends.
static qsizetype endOfOwning(const QString &name, qsizetype base)
{
    static const WordTable owning = wordsOf("owned-by-place");
    WordTable::Hit verb;
    const qsizetype at = owning.find(name, base, &verb);
    return at <= base ? base : at + verb.length; // 每千人口|拥有: of the place
}

bool ownsOfEach(const QString &name)
{
    static const WordTable bases = wordsOf("per-people");
    const auto base = bases.startingAt(name);
    return base && endOfOwning(name, base.length) > base.length;
}

QString withSharedBase(const QString &previous, const QString &member)
{
    static const WordTable bases = wordsOf("per-people");
    static const WordTable products = wordsOf("per-product");
    static const WordTable burdens = wordsOf("burden");
    if (const auto base = bases.startingAt(previous))
        return Particles::per().startingAt(member) || Particles::rates().ending(member)
                   ? member // 每万人拥有医师9人，合格率95%
                   : previous.left(endOfOwning(previous, base.length)) + member;
    const auto base = products.startingAt(previous);
    return base && burdens.isWord(member) ? previous.left(base.length) + member : member;
}

QString ofSchool(const QString &previous, QStringView pupils)
{
    static const WordTable people = wordsOf("school-people");
    static const WordTable schools = wordsOf("school");
    return people.isWord(pupils) && schools.ending(previous) ? previous + pupils.toString()
                                                             : QString();
}

QString ofOtherSide(const QString &previous, QStringView quantity)
{
    static const WordTable sides = wordsOf("budget-side");
    const auto old = sides.ending(previous);
    if (!sides.isWord(quantity) || !old || old.length >= previous.size())
        return {};
    return previous.chopped(old.length) + quantity.toString();
}

QString ofVisitors(const QString &previous, const QString &member)
{
    static const WordTable heads = wordsOf("head-count");
    static const WordTable spending = wordsOf("spending");
    const auto count = heads.ending(previous);
    return count && spending.isWord(member) ? previous.chopped(count.length) + member : member;
}

QString ofAccident(const QString &previous, const QString &member)
{
    static const WordTable casualties = wordsOf("casualty");
    static const WordTable accidents = wordsOf("accident");
    const qsizetype at = casualties.isWord(member) ? lastOf(previous, accidents) : -1;
    return at < 0 ? member : previous.left(at + accidents.startingAt(previous, at).length) + member;
}

QString ofOwner(const QString &previous, const QString &member)
{
    constexpr qsizetype shortest = 2;
    static const WordTable owned = wordsOf("owned-quantity");
    enum Owner { Revenue, Output, Owned };
    static const WordTable owners =
        wordsOf({{Revenue, "revenue"}, {Owned, "owned-quantity"}, {Output, "output"}});
    static const WordTable products = wordsOf({{0, "gross-product"}, {0, "bare-product"}});
    const auto old = owners.ending(previous);
    // 固定资产投资，利润总额: what is invested in has no profit; what makes a value does.
    const bool owns =
        old && (old.tag != Output || previous.endsWith(u'值')) && !products.ending(previous);
    const bool named = owns && old.length >= shortest && old.length + shortest <= previous.size();
    return named && owned.isWord(member) ? previous.chopped(old.length) + member : member;
}

QString ofCounted(const QString &previous, QStringView quantity)
{
    static const WordTable makers = wordsOf("maker");
    static const WordTable all = wordsOf({{0, "designated-size"}, {0, "above-quota"}});
    static const WordTable earned = wordsOf({{0, "revenue"}, {0, "output"}, {0, "owned-quantity"}});
    static const WordTable industries = wordsOf("industry-topic");
    const bool some = makers.ending(previous) && !industries.startingAt(previous); // 工业企业
    const QStringView industry = quantity.chopped(earned.ending(quantity).length);
    // 规模以上工业企业9家，实现工业增加值
    if (const auto size = all.startingAt(previous))
        return some && industries.isWord(industry)
                   ? previous.left(size.length) + quantity.toString()
                   : QString();
    return some && industry.size() < quantity.size() && industries.isWord(industry)
               ? previous + quantity.toString()
               : QString();
}

QString ofTheme(const QString &theme, const QString &quantity)
{
    static const WordTable attracted = wordsOf("zone-quantity");
    static const WordTable revenues = wordsOf("revenue");
    static const WordTable industries = wordsOf("industry-end");
    static const WordTable zones = wordsOf("zone-end");
    if (theme.isEmpty())
        return {};
    if (quantitiesOfProducts().isWord(quantity))
        return theme.chopped(industries.ending(theme).length) + quantity;
    const bool attracts = zones.ending(theme) && attracted.isWord(quantity);
    return attracts || revenues.isWord(quantity) ? theme + quantity : QString();
}

QString ofHarvest(const QString &previous, QStringView quantity)
{
    if (!harvests().isWord(quantity))
        return {};
    const auto old = harvests().ending(previous);
    if (!old || old.length >= previous.size())
        return {};
    return previous.chopped(old.length) + quantity.toString();
}

QString ofProduced(const QString &spoken, QStringView quantity)
{
    static const WordTable producing = wordsOf("production");
    const auto act = producing.ending(spoken);
    return harvests().isWord(quantity) && act.length < spoken.size() ? spoken.chopped(act.length)
                                                                     : spoken;
}

QString ofSource(const QString &previous, const QString &member)
{
    static const WordTable measured = wordsOf("plant-quantity");
    static const WordTable sources = wordsOf("energy-source");
    const auto old = ProseWords::quantities().ending(previous);
    const QString source = previous.chopped(old.length);
    return measured.isWord(member) && sources.ending(source) ? source + member : member;
}

QString withoutAim(QString noun)
{
    static const WordTable aims = wordsOf("aim-noun");
    static const WordTable years = wordsOf("aim-year"); // 投资年度目标
    const auto aim = aims.ending(noun);
    noun.chop(aim.length);
    noun.chop(aim ? years.ending(noun).length : 0);
    return noun;
}

QString withScope(const QString &previous, const QString &noun)
{
    static const WordTable cleared = wordsOf("cleared-of");
    const auto sign = cleared.startingAt(noun);
    const bool scope = sign && sign.length + 2 <= noun.size() && !previous.isEmpty();
    if (!scope || ProseWords::quantities().ending(noun))
        return {};
    const qsizetype bracket = previous.indexOf(u'（');
    return previous.left(bracket < 0 ? previous.size() : bracket) + u'（' + noun + u'）';
}

QString withMoved(const QString &noun, const QString &moved)
{
    return moved.isEmpty() || noun.contains(moved) ? noun : noun + moved;
}

QString ofWhole(const QString &of, const QString &name)
{
    constexpr qsizetype act = 2;
    // 销售额 after 商品房销售面积: of the same act
    const qsizetype acted = of.lastIndexOf(name.left(act));
    if (acted > 0 && name.size() > act && ProseWords::quantities().ending(of) &&
        ProseWords::verbs().isWord(name.left(act)))
        return of.left(acted) + name;
    const QStringView part = QStringView(name).mid(1);
    const bool total = Particles::totals().startingAt(name) && !part.isEmpty() && of.endsWith(part);
    return total ? of.chopped(part.size()) + name : withTail(of, name);
}

bool countsAlike(QStringView left, QStringView right)
{
    const auto bare = [](QStringView unit) {
        while (unit.size() > 1 && isChinesePlace(unit.front()))
            unit = unit.mid(1);
        return unit;
    };
    const QStringView one = bare(left);
    const QStringView other = bare(right);
    if (one == other)
        return true;
    const auto unit = parseUnit(one.toString());
    const auto same = parseUnit(other.toString());
    if (!unit || !same || unit->dimension != same->dimension)
        return false;
    static const WordTable general = wordsOf("general-counter");
    return unit->dimension != u"count" || (general.isWord(one) && general.isWord(other));
}

QString withRankedNoun(const QString &name, const QString &noun)
{
    static const WordTable grades = wordsOf("grade");
    const qsizetype rank = grades.find(noun);
    return rank > 0 && grades.ending(name) ? name + noun.mid(rank + 1) : name;
}

QString withShare(const QString &part, const QString &share)
{
    static const WordTable forms = wordsOf("share-form");
    QString whole = share.mid(Particles::takesShare().startingAt(share).length);
    whole.chop(forms.ending(whole).length);
    if (Particles::of().ending(whole))
        whole.chop(1);
    return withIndustryQuantity(part, omissibleQuantity(whole)) + share;
}

} // namespace PlanLens
