// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/column.h"
#include "heads/tablekind.h"
#include "report/block.h"
#include "tables/indicatorrow.h"
#include "tables/tableparts.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// The indicator rows of a part of a table in order. Section rows, repeated heads and empty rows
/// are passed over. `source` is the report's, for the blanks in front of names, `year` the table's.
QList<IndicatorRow> readRows(const Table &table, const TablePart &part,
                             const QList<Column> &columns, TableKind kind, const QString &source,
                             std::optional<int> year);

} // namespace PlanLens
