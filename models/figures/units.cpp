// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/units.h"

#include <QHash>
#include <QStringList>

#include <cmath>

namespace PlanLens {

namespace {

struct BaseUnit
{
    QLatin1String dimension;
    double factor; ///< in the dimension's base: kilogram, metre, square metre, watt, …
};

using BaseUnits = QHash<QStringView, BaseUnit>;

void addAll(BaseUnits &units, QLatin1String dimension, double factor,
            std::initializer_list<QStringView> names)
{
    for (const QStringView name : names)
        units.insert(name, {dimension, factor});
}

void addMoneyAndPeople(BaseUnits &units)
{
    addAll(units, QLatin1String("yuan"), 1, {u"元", u"元人民币"});
    addAll(units, QLatin1String("usd"), 1, {u"美元", u"元美元"});
    addAll(units, QLatin1String("hkd"), 1, {u"港元", u"港币"});
    addAll(units, QLatin1String("eur"), 1, {u"欧元"});
    addAll(units, QLatin1String("person"), 1, {u"人", u"名", u"位", u"口", u"人年", u"人·年"});
    addAll(units, QLatin1String("person-time"), 1, {u"人次"});
    addAll(units, QLatin1String("person-kilometre"), 1, {u"人公里"});
}

// Counting words only agree with the noun: 100 户 and 100 家 of enterprises are as many.
void addCounters(BaseUnits &units)
{
    addAll(units, QLatin1String("count"), 1,
           {u"个", u"家", u"户", u"所", u"件", u"项", u"台", u"套", u"台套", u"辆", u"座",
            u"处", u"条", u"列", u"艘", u"架", u"头", u"只", u"羽", u"张",   u"份", u"支",
            u"部", u"种", u"株", u"册", u"宗", u"笔", u"间", u"栋", u"片",   u"对", u"班"});
    addAll(units, QLatin1String("times"), 1,
           {u"次", u"艘次", u"架次", u"车次", u"列次", u"户次", u"班次"});
    addAll(units, QLatin1String("teu"), 1, {u"标箱", u"TEU"});
    addAll(units, QLatin1String("number"), 1, {u""});
}

void addMeasures(BaseUnits &units)
{
    const QLatin1String mass("tonne");
    addAll(units, mass, 1000, {u"吨"});
    addAll(units, mass, 50, {u"担"});
    addAll(units, mass, 1, {u"公斤"});
    addAll(units, mass, 0.5, {u"斤"});
    addAll(units, mass, 1e-3, {u"克"});
    addAll(units, mass, 1e-6, {u"毫克"});
    addAll(units, mass, 1e-9, {u"微克"});
    addAll(units, QLatin1String("tonne-coal"), 1000, {u"吨标准煤"});
    addAll(units, QLatin1String("tonne-coal"), 1, {u"公斤标准煤"});
    addAll(units, QLatin1String("tonne-kilometre"), 1, {u"吨公里"});
    addAll(units, QLatin1String("metre"), 1, {u"米"});
    addAll(units, QLatin1String("metre"), 1000, {u"公里"});
    const QLatin1String area("square-metre");
    addAll(units, area, 1, {u"平方米"});
    addAll(units, area, 1e6, {u"平方公里"});
    addAll(units, area, 1e4, {u"公顷"});
    addAll(units, area, 1e4 / 15, {u"亩"});
    addAll(units, QLatin1String("cubic-metre"), 1, {u"立方米", u"方"});
    addAll(units, QLatin1String("cubic-metre"), 1e-3, {u"升"});
    addAll(units, QLatin1String("watt"), 1, {u"瓦"});
    addAll(units, QLatin1String("volt-ampere"), 1, {u"伏安"});
    addAll(units, QLatin1String("watt-hour"), 1, {u"瓦时"});
    addAll(units, QLatin1String("watt-hour"), 1000, {u"度"});
}

void addTimeAndRates(BaseUnits &units)
{
    addAll(units, QLatin1String("day"), 1, {u"天", u"日"});
    addAll(units, QLatin1String("month"), 1, {u"个月", u"月"});
    addAll(units, QLatin1String("year"), 1, {u"年", u"岁"});
    addAll(units, QLatin1String("hour"), 1, {u"小时"});
    addAll(units, QLatin1String("percent"), 1, {u"%"});
    addAll(units, QLatin1String("percent"), 0.1, {u"‰"});
    addAll(units, QLatin1String("percentage-point"), 1, {u"个百分点"});
    addAll(units, QLatin1String("ratio"), 1, {u"倍", u":1"});
    addAll(units, QLatin1String("point"), 1, {u"分"});
    addAll(units, QLatin1String("bps"), 1e6, {u"兆比特/秒", u"Mbps"});
}

const BaseUnits &baseUnits()
{
    static const BaseUnits units = [] {
        BaseUnits all;
        addMoneyAndPeople(all);
        addCounters(all);
        addMeasures(all);
        addTimeAndRates(all);
        return all;
    }();
    return units;
}

/// 万 is 10 000, 万亿 10^12. Nothing where another character stands there.
std::optional<double> multiplier(QStringView text)
{
    double product = 1;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'十':
            product *= 10;
            break;
        case u'百':
            product *= 100;
            break;
        case u'千':
            product *= 1000;
            break;
        case u'万':
            product *= 1e4;
            break;
        case u'亿':
            product *= 1e8;
            break;
        default:
            return std::nullopt;
        }
    }
    return product;
}

/// A multiplier with a base unit after it: the longest base unit that leaves a multiplier.
std::optional<Unit> parseSimple(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    const BaseUnits &units = baseUnits();
    for (qsizetype split = 0; split <= text.size(); ++split) {
        const auto base = units.constFind(text.mid(split));
        if (base == units.constEnd())
            continue;
        if (const auto times = multiplier(text.left(split)))
            return Unit{base->dimension, *times * base->factor};
    }
    return std::nullopt;
}

/// 台/套 are two words for one count, not a quotient.
bool isChoiceOfCounters(const Unit &left, const Unit &right)
{
    return left.dimension == QLatin1String("count") && left.dimension == right.dimension &&
           right.factor == 1;
}

/// Money per person may be printed as money: 人均可支配收入 in 元 and in 元/人 are one amount, for
/// the name says that it is per person.
bool measureAlike(const QString &left, const QString &right)
{
    static const QString person = QStringLiteral("/person");
    static const QStringList money = {QStringLiteral("yuan"), QStringLiteral("usd"),
                                      QStringLiteral("hkd"), QStringLiteral("eur")};
    if (left == right)
        return true;
    return (money.contains(left) && right == left + person) ||
           (money.contains(right) && left == right + person);
}

/// The quotient of two factors carries rounding errors that a person would see: 12 digits do.
double rounded(double factor)
{
    const double scale = std::pow(10, 11 - std::floor(std::log10(factor)));
    const double whole = std::round(factor * scale);
    return std::isfinite(whole) && std::isfinite(scale) ? whole / scale : factor;
}

struct Spelling
{
    QStringView from;
    QStringView to;
};

constexpr Spelling spellings[] = {
    {u"％", u"%"},
    {u"﹪", u"%"},
    {u"／", u"/"},
    {u"∕", u"/"},
    {u"∶", u":"},
    {u"：", u":"},
    {u"㎡", u"平方米"},
    {u"㎢", u"平方公里"},
    {u"m²", u"平方米"},
    {u"km²", u"平方公里"},
    {u"平方千米", u"平方公里"},
    {u"千米", u"公里"},
    {u"千克", u"公斤"},
    {u"标准箱", u"标箱"},
    {u"吨标煤", u"吨标准煤"},
    {u"千瓦小时", u"千瓦时"},
    {u"µg", u"微克"},
    {u"μg", u"微克"},
    {u"m³", u"立方米"},
    {u"㎥", u"立方米"},
    {u"㎞", u"公里"},
    {u"㎏", u"公斤"},
};

bool isBracketOrBlank(QChar c)
{
    return c.isSpace() || QStringView(u"()（）[]【】〔〕﹙﹚").contains(c);
}

} // namespace

QString normalUnit(const QString &printed)
{
    QString unit = printed;
    if (unit.startsWith(u"单位：") || unit.startsWith(u"单位:"))
        unit.remove(0, 3);
    unit.removeIf(isBracketOrBlank);
    for (const Spelling &spelling : spellings) {
        if (unit.contains(spelling.from))
            unit.replace(spelling.from.toString(), spelling.to.toString());
    }
    if (unit == u"百分点")
        return QStringLiteral("个百分点");
    return unit;
}

std::optional<Unit> parseUnit(const QString &printed)
{
    const QString unit = normalUnit(printed);
    if (const auto simple = parseSimple(unit))
        return simple;
    const QStringList parts = unit.split(u'/');
    if (parts.size() != 2)
        return std::nullopt;
    const auto left = parseSimple(parts[0]);
    const auto right = parseSimple(parts[1]);
    if (!left || !right)
        return std::nullopt;
    if (isChoiceOfCounters(*left, *right))
        return left;
    return Unit{left->dimension + u'/' + right->dimension, left->factor / right->factor};
}

std::optional<double> conversion(const QString &from, const QString &to)
{
    if (from == to || normalUnit(from) == normalUnit(to))
        return 1;
    const auto source = parseUnit(from);
    const auto target = parseUnit(to);
    if (!source || !target || !measureAlike(source->dimension, target->dimension))
        return std::nullopt;
    return rounded(source->factor / target->factor);
}

} // namespace PlanLens
