// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"
#include "tables/rowname.h"
#include "tables/tableheader.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// A row of a table that states an indicator, and where it belongs.
struct IndicatorRow
{
    int row = 0; ///< in Table::rows
    RowName name;
    QString ordinal;
    QString section;
    QString parent;
    QString unit;          ///< from the name, a unit column or the caption
    QString attributeText; ///< of an attribute column, as printed
    QString parentMarks;   ///< of the row that a sub-row belongs to
    QString parentAttributeText;

    bool operator==(const IndicatorRow &) const = default;
};

/// The indicator rows of a table in order. Section rows, repeated heads and empty rows are passed
/// over. `defaultUnit` is the one in the caption (单位：亿元); empty where there is none.
QList<IndicatorRow> readRows(const Table &table, const QList<Column> &columns,
                             const QString &defaultUnit);

} // namespace PlanLens
