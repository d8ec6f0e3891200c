// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/measures.h"

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

constexpr std::array<QStringView, 6> growthEnds = {u"增速", u"增长",     u"增长率",
                                                   u"增幅", u"增长速度", u"降幅"};
/// Falls that are themselves the indicator: 单位地区生产总值能耗下降.
constexpr std::array<QStringView, 4> fallEnds = {u"下降", u"降低", u"下降率", u"降低率"};
/// Amounts: measured in per cent, it is their growth that is meant.
constexpr std::array<QStringView, 16> amountEnds = {
    u"总值", u"增加值", u"总额", u"收入", u"投资",   u"支出",   u"产值",   u"产量",
    u"利润", u"用电量", u"余额", u"税收", u"货运量", u"吞吐量", u"零售额", u"销售额"};

template <std::size_t n>
bool endsWithAny(const QString &name, const std::array<QStringView, n> &ends)
{
    return std::any_of(ends.begin(), ends.end(),
                       [&](QStringView end) { return name.endsWith(end); });
}

} // namespace

Measure measureOf(const QString &name, const QString &unit)
{
    if (endsWithAny(name, growthEnds))
        return Measure::Growth;
    const bool percent = unit == u"%";
    if (percent && endsWithAny(name, fallEnds))
        return Measure::Growth;
    const bool part = name.contains(u"占") && (name.endsWith(u"比重") || name.endsWith(u"比例"));
    if (part || name.endsWith(u"占比"))
        return Measure::Share;
    return percent && endsWithAny(name, amountEnds) ? Measure::Growth : Measure::Level;
}

Measure namedMeasure(const QString &name, const QString &unit, Measure read)
{
    return read == Measure::Comparison ? read : measureOf(name, unit);
}

} // namespace PlanLens
