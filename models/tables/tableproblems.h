// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/marknotes.h"
#include "figures/observation.h"
#include "tables/tableheader.h"
#include "tables/tablerows.h"

#include <QList>
#include <QSet>

namespace PlanLens {

/// Lists what of a table was not read, with its place.
class TableProblems
{
public:
    TableProblems(const Report &report, int block, QList<Problem> &problems)
        : m_report(report), m_block(block), m_problems(problems)
    {}

    /// The table as a whole, where figures stand in it.
    void listUnreadTable(TableKind kind);
    /// A part of a table of which other parts were read, likewise.
    void listUnreadPart(TableKind kind, const TablePart &part);
    /// Cells that hold figures and were kept as text.
    void listCells(const QList<Observation> &observations);
    /// Columns of a part that were left out though figures stand in them.
    void listColumns(const TablePart &part, const QList<Column> &columns);
    /// Repeated ordinals, and marks that no note explains.
    void listRows(const QList<IndicatorRow> &rows, const MarkMeanings &meanings);
    /// Figures in rows of a part that have no name.
    void listNameless(const TablePart &part, const QList<Column> &columns,
                      const QList<IndicatorRow> &rows);
    /// Rows whose name cell holds more than one name.
    void addRow(int row, int column);

private:
    void listMarks(const IndicatorRow &row, const MarkMeanings &meanings);
    /// Whether a cell of a column, in the rows of a part, is as asked.
    template <typename Says>
    bool anyCell(const TablePart &part, int column, Says says) const;
    void add(ProblemKind kind, const Anchor &place, const QString &text);

    const Report &m_report;
    int m_block;
    QList<Problem> &m_problems;
    QSet<QChar> m_unknownMarks;
};

} // namespace PlanLens
