// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace PlanLens {

/// What decides whether a report counts a row of its tables as an indicator.
struct NumberedRow
{
    bool isApart = false; ///< a sub-row, or of no review: never counted
    QString number;       ///< with its table and section; empty where it has none
};

/// Which rows a report counts: those with a number, or where none has one, all that are not apart.
/// A page break repeats a number; that of a row apart is nobody's.
QList<bool> countedRows(const QList<NumberedRow> &rows);

} // namespace PlanLens
