// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/untoldtables.h"

#include "figures/periods.h"
#include "figures/yearparts.h"
#include "heads/headwords.h"
#include "tables/tablesurroundings.h"
#include "text/workpoint.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

/// 2023年, 上年, 1—9月; 完成, 目标, 预计
bool tellsTimeOrRole(const QString &text)
{
    static constexpr std::array words{
        HeadWord::Actual,   HeadWord::Target,     HeadWord::Estimate, HeadWord::ThisYear,
        HeadWord::LastYear, HeadWord::NextYear,   HeadWord::Compared, HeadWord::PlanRate,
        HeadWord::Stated,   HeadWord::YearlyMean, HeadWord::Sum,      HeadWord::PlanYears};
    return !periodsIn(text).isEmpty() || yearPartIn(text) ||
           std::any_of(words.begin(), words.end(),
                       [&](HeadWord word) { return holds(text, word); });
}

/// Whether nothing but the title, the lines below it and a caption that tells neither time nor role
/// (附表：主要指标) stand above a table.
bool isBelowTitle(const Report &report, int table)
{
    const int caption = report.blocks.at(table).table.captionBlock;
    for (int i = 0; i < table; ++i) {
        const Block &above = report.blocks.at(i);
        const bool says = caption >= 0 && i >= caption
                              ? tellsTimeOrRole(above.text.text())
                              : above.kind != BlockKind::Title && above.kind != BlockKind::Front;
        if (says)
            return false;
    }
    return true;
}

bool isUntold(const Report &report, int block)
{
    const Table &table = report.blocks.at(block).table;
    if (!isBelowTitle(report, block))
        return false;
    const QStringList notes = notesUnder(report, block);
    const bool noted = std::any_of(notes.begin(), notes.end(), tellsTimeOrRole);
    return !noted && std::none_of(table.rows.begin(), table.rows.end(), [](const TableRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const Cell &cell) { return tellsTimeOrRole(cell.text.text()); });
    });
}

/// The title of a figure's column: of merged cells the first one holds it.
Anchor columnTitle(const Report &report, const Anchor &figure)
{
    const Table &table = report.blocks.at(figure.block).table;
    const int row = std::max(table.headerRows - 1, 0);
    int column = figure.column;
    for (const Cell *cell = table.cell(row, column); cell && cell->covered && column > 0;
         cell = table.cell(row, column))
        --column;
    return report.cellAnchor(figure.block, row, column);
}

} // namespace

void leaveOutUntoldTables(QList<Observation> &observations, const Report &report,
                          QList<Problem> &problems)
{
    const ReportIdentity &identity = report.identity;
    if (!identity.reviewYear || !identity.planYear)
        return;
    QHash<int, bool> untold;
    QSet<int> columns;
    observations.removeIf([&](const Observation &figure) {
        workPoint();
        const int block = figure.anchor.block;
        if (!untold.contains(block))
            untold.insert(block, isUntold(report, block));
        if (!untold.value(block))
            return false;
        const Anchor title = columnTitle(report, figure.anchor);
        if (!columns.contains(title.column)) {
            columns.insert(title.column);
            const MappedText *text = report.textAt(title);
            problems.append({ProblemKind::UnknownHeader, title, report.line(title), 1,
                             text ? text->text() : QString()});
        }
        return true;
    });
}

} // namespace PlanLens
