// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/value.h"
#include "targets/figuredifference.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// What stands for a bound or a range where figures of regions are reckoned together. 左右 is the
/// number that it says under every rule.
enum class BoundRule {
    Middle, ///< a bound is its number, a range its middle
    Lower,  ///< a range is its lower end; what has none (5以内) is left out
    Upper,  ///< a range is its upper end; what has none (5以上) is left out
    Plain   ///< bounds and ranges are left out
};

/// All of them; the first is the one that a table's foot goes by.
const QList<BoundRule> &boundRules();
/// For people, a few words.
QString boundRuleText(BoundRule rule);

/// The number that stands for a value; nothing for words, changes, and what the rule leaves out.
std::optional<double> numberUnder(const Value &value, BoundRule rule);

/// One region's figure.
struct RegionValue
{
    QString region; ///< id
    Value value;
};

/// What the figures of regions come to under a rule.
struct RegionMeans
{
    int count = 0;              ///< of the regions that have a number
    std::optional<double> sum;  ///< nothing of fewer than two
    std::optional<double> mean; ///< nothing of fewer than two
    std::optional<double> median;
    std::optional<double> weighted; ///< nothing where a weight is missing
    QStringList unweighted;         ///< ids of the regions whose weight is missing

    bool operator==(const RegionMeans &) const = default;
};

/// `weights` by region; none is invented.
RegionMeans meansOf(const QList<RegionValue> &values, const QHash<QString, double> &weights,
                    BoundRule rule);

/// How a target stands to another figure.
enum class Movement {
    Up,
    Same,
    Down,
    Open ///< a bound or a range leaves it open, or one of both is no figure
};

/// Of a target against an actual, or against a target. A bound counts for what it says: 5以上 is
/// above 4.8 and open against 5.5; two targets of one kind (5以上, 5.5以上) are compared by number.
/// Ranges go by orderingOf().
Movement movement(const Value &now, const Value &before, bool beforeIsTarget);

/// Decimals that a number is printed with, at most 6.
int decimalsOf(double number);

} // namespace PlanLens
