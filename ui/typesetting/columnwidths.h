// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace PlanLens {

/// How much room a column wants, in halves of a Chinese character and without its padding.
struct ColumnNeed
{
    double least = 2;  ///< below it a word or figure would be torn
    double wanted = 2; ///< all but the longest cells stand on one line

    bool operator==(const ColumnNeed &) const = default;
};

/// Shares out the width of a table: every column its least, what is left to those that want more,
/// long text giving way first; what is left over then to all alike. The shares add up to 1.
QList<double> shareWidth(const QList<ColumnNeed> &needs, double width);

} // namespace PlanLens
