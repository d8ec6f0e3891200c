// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/value.h"

#include <QMetaEnum>
#include <QMetaType>
#include <QString>

namespace PlanLens {

/// What every table of the program tells of its cells, beyond what only it knows.
namespace TableRole {
enum {
    Place = Qt::UserRole + 1000, ///< Anchor: the place that a cell, or else its row, cites
    Figure,                      ///< CellFigure; nothing where the cell holds no figure
    Beside,    ///< what is said beside the text of a cell: estimated, its basis, its note
    ColumnKey, ///< QString, of the head: what a column is, in every language; no other of it has it
    OwnUnit    ///< QString: of what is beside a figure its unit, where that is not the row's
};
} // namespace TableRole

/// The key of a column: the name of the enumerator, which is therefore kept, and which report the
/// column is of where there is one for each (0 and more).
template <typename Columns>
QString columnKey(int column, int report = -1)
{
    const QString name = QString::fromLatin1(QMetaEnum::fromType<Columns>().valueToKey(column));
    return report < 0 ? name : QStringLiteral("%1/%2").arg(name).arg(report);
}

/// A figure as a cell shows it.
struct CellFigure
{
    Value value;
    QString unit;
    bool isChange = false; ///< of a figure against another one: no level

    bool operator==(const CellFigure &) const = default;
};

/// A count of something.
inline CellFigure countFigure(int count)
{
    return {
        .value = {
            .kind = ValueKind::Number, .relation = Relation::Equal, .low = count, .high = count}};
}

/// By how much a figure changed.
inline CellFigure changeFigure(double change, const QString &unit)
{
    return {.value = {.kind = ValueKind::Number,
                      .relation = Relation::Equal,
                      .low = change,
                      .high = change},
            .unit = unit,
            .isChange = true};
}

} // namespace PlanLens

Q_DECLARE_METATYPE(PlanLens::CellFigure)
