// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/column.h"
#include "heads/headercontext.h"
#include "heads/tablekind.h"
#include "report/block.h"
#include "tables/tableparts.h"

#include <QList>

namespace PlanLens {

struct TableHeader
{
    TableKind kind = TableKind::None;
    QList<Column> columns; ///< of the part, from its first column on
};

/// Tells what each column of a part of a table holds, by its titles, the caption and the report's
/// years.
TableHeader readHeader(const Table &table, const TablePart &part, const HeaderContext &context);

/// Whether a head with these columns states indicators: names, and figures whose period is known.
bool isIndicatorHeader(const TableHeader &header);

} // namespace PlanLens
