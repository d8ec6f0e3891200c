// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "figures/verdict.h"

#include <QString>
#include <QStringList>

namespace PlanLens {

/// What is measured. An entry of the catalogue (resources/catalogue.tsv).
struct Indicator
{
    QString id;     ///< e.g. "gdp-growth"; stable, used in files and on the command line
    QString nameZh; ///< 地区生产总值增速
    QString nameEn; ///< Growth of regional GDP
    QStringList aliases;
    Measure measure = Measure::Level;
    QString unit; ///< the unit it is charted in: %, 万人, 亿元; empty for plain numbers and ratios
    Direction direction = Direction::Higher;
    QString group;      ///< for menus and sorting: economy, innovation, …
    QString growthOf;   ///< id of the indicator whose growth it is, if that has an entry
    int indexBase = 0;  ///< 100 where reports print the rate or an index (2.1, 102.1), else 0
    QString definition; ///< one sentence
    QString source;     ///< of the definition

    bool isValid() const { return !id.isEmpty(); }
    bool operator==(const Indicator &) const = default;
};

/// The value as a rate, where the indicator has an index base and the value is near it:
/// 102.1 gives 2.1, 103以内 gives 3以内. Other values as they are.
Value inRateForm(const Indicator &indicator, Value value);

/// Whether the figures of regions come to that of all of them when they are added: amounts and
/// counts do; rates, shares, what is reckoned per head or on average, sums of money for one person
/// and times do not.
bool addsUp(const Indicator &indicator);

} // namespace PlanLens
