// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/columntitle.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// What a table is, which tells how it is read.
enum class TableKind {
    None,       ///< none of these: not read
    Plan,       ///< targets and actuals
    FiveYear,   ///< a base, a target, means or sums over the years between
    Statistics, ///< amounts with their growth or share
    Years,      ///< years side by side
    Groups,     ///< parts of the people side by side: 城镇, 农村
    Places,     ///< the rows are places: the columns are the indicators
    Projects    ///< a list of projects or funds: not read
};

/// By the titles of its columns.
TableKind tableKind(const QList<ColumnTitle> &titles);

/// Whether its rows are parts of each other by how far they are set in, as those of statistics are.
bool nestsByIndent(TableKind kind);

} // namespace PlanLens
