// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/comparedtext.h"

#include <QStringList>

namespace PlanLens {

namespace {

QString tableText(const Table &table)
{
    QStringList rows;
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(cell.text.text());
        rows.append(cells.join(u'\t'));
    }
    return rows.join(u'\n');
}

} // namespace

QString comparedText(const Report &report, const QList<int> &blocks)
{
    QStringList texts;
    for (const int index : blocks) {
        const Block &block = report.blocks.at(index);
        texts.append(block.kind == BlockKind::Table ? tableText(block.table) : block.text.text());
    }
    return texts.join(u'\n');
}

} // namespace PlanLens
