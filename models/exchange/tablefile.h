// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QString>

namespace PlanLens {

/// A table as a person sees it: the rows of a model in its order (of a tree
/// all of them), and the columns that are shown.
struct ShownTable
{
    const QAbstractItemModel *model = nullptr; ///< must outlive the call
    QList<int> columns;                        ///< in the order they are shown
    QString title;
    int qualifierRole = -1; ///< what stands beside a cell's text, set after it; -1 for none
};

/// Writes a table exactly as shown, as CSV or as XLSX by the ending of the path. In XLSX a cell
/// whose text is a plain number is one, and shows what stands beside it by its format. Empty on
/// success, else one sentence in the person's language.
QString writeTable(const ShownTable &table, const QString &path);

/// The table as CSV for spreadsheets: a header line, then a line a row.
QByteArray tableCsv(const ShownTable &table);

} // namespace PlanLens
