// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/column.h"
#include "heads/headercontext.h"
#include "heads/tablekind.h"

#include <QList>

namespace PlanLens {

/// Turns titles into columns of figures: their periods and roles, by each other, by what stands
/// above the table and by the years of the report.
QList<Column> settledColumns(const QList<ColumnTitle> &titles, TableKind kind,
                             const HeaderContext &context);

} // namespace PlanLens
