// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/measures.h"

#include "language/lexicon.h"

namespace PlanLens {

namespace {

/// 增速, 降幅; but 人口自然增长率 is a rate of its own.
bool isGrowthName(QStringView name)
{
    static const WordTable nouns = wordsOf("growth-noun");
    static const WordTable rates = wordsOf("level-rate");
    return nouns.ending(name) && !rates.ending(name);
}

/// 单位地区生产总值能耗下降 is itself the indicator; of an amount in per cent it is the growth that
/// is meant.
bool growsInPercent(QStringView name)
{
    static const WordTable ends = wordsOf({{0, "fall-end"}, {0, "amount"}});
    return bool(ends.ending(name));
}

} // namespace

bool isShareName(QStringView name)
{
    static const WordTable ends = wordsOf("share-end");
    static const WordTable takes = wordsOf("takes-share");
    static const WordTable shares = wordsOf("share-form");
    return ends.ending(name) || (takes.occursIn(name) && shares.occursIn(name));
}

Measure measureOf(const QString &name, const QString &unit)
{
    if (isGrowthName(name))
        return Measure::Growth;
    if (isShareName(name))
        return Measure::Share;
    return unit == u"%" && growsInPercent(name) ? Measure::Growth : Measure::Level;
}

Measure namedMeasure(const QString &name, const QString &unit, Measure read)
{
    return read == Measure::Comparison ? read : measureOf(name, unit);
}

} // namespace PlanLens
