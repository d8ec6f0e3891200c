// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/blockstore.h"

#include "database/database.h"
#include "report/headingtext.h"
#include "storing/columns.h"
#include "storing/sourceparts.h"
#include "storing/words.h"

namespace PlanLens::BlockStore {

namespace {

// Headings and cells are what searches list most: their few characters are kept at hand.
constexpr int shortText = 24;

/// How a text is stored: by its runs alone, where it is long and the source has it so; else with
/// the text.
struct StoredText
{
    QString text;
    QString runs;
    std::optional<int> length;

    StoredText(const MappedText &mapped, const QString &source) : runs(mapped.runsText())
    {
        const auto restored = MappedText::fromSource(source, 0, runs, mapped.size());
        if (mapped.size() > shortText && restored && restored->text() == mapped.text())
            length = mapped.size();
        else
            text = mapped.text();
    }
};

/// Inserts the cells of one table row after the other.
class TableWriter
{
public:
    TableWriter(const Database &database, const QString &source)
        : m_source(source)
        , m_row(database, QStringLiteral("INSERT INTO table_row (report_id, block, row_no, line) "
                                         "VALUES (?, ?, ?, ?)"))
        , m_cell(database,
                 QStringLiteral("INSERT INTO cell (report_id, block, row_no, column_no, line, "
                                "row_span, column_span, covered, text, runs, text_length) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
    {}

    void insert(int report, int block, const Table &table)
    {
        for (int row = 0; row < table.rows.size(); ++row) {
            m_row.run(report, block, row, table.rows.at(row).line);
            const QList<Cell> &cells = table.rows.at(row).cells;
            for (int column = 0; column < cells.size(); ++column) {
                const Cell &cell = cells.at(column);
                const StoredText text(cell.text, m_source);
                m_cell.run(report, block, row, column, cell.line, cell.rowSpan, cell.columnSpan,
                           int(cell.covered), stored(text.text), stored(text.runs),
                           storedOrNull(text.length));
            }
        }
    }

private:
    const QString &m_source;
    Statement m_row;
    Statement m_cell;
};

void readRows(const Database &database, int report, QList<Block> &blocks)
{
    Statement rows(database, QStringLiteral("SELECT block, line FROM table_row WHERE report_id = ? "
                                            "ORDER BY block, row_no"));
    rows.run(report);
    while (rows.next()) {
        if (rows.integer(0) < blocks.size())
            blocks[rows.integer(0)].table.rows += TableRow{.line = rows.integer(1)};
    }
}

void readCells(const Database &database, int report, const QString &source, QList<Block> &blocks)
{
    Statement cells(database,
                    QStringLiteral("SELECT block, row_no, line, row_span, column_span, covered, "
                                   "text, runs, text_length FROM cell WHERE report_id = ? "
                                   "ORDER BY block, row_no, column_no"));
    cells.run(report);
    while (cells.next()) {
        const int block = cells.integer(0);
        const int row = cells.integer(1);
        if (block >= blocks.size() || row >= blocks.at(block).table.rows.size())
            continue;
        blocks[block].table.rows[row].cells += Cell{.text = mappedTextFrom(cells, 6, source),
                                                    .line = cells.integer(2),
                                                    .rowSpan = cells.integer(3),
                                                    .columnSpan = cells.integer(4),
                                                    .covered = cells.flag(5)};
    }
}

} // namespace

void insert(const Database &database, int report, const QList<Block> &blocks, const QString &source)
{
    Statement statement(database,
                        QStringLiteral("INSERT INTO block (report_id, position, kind, level, line, "
                                       "text, runs, text_length, header_rows, table_columns, "
                                       "caption_block) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    TableWriter tables(database, source);
    for (int i = 0; i < blocks.size(); ++i) {
        const Block &block = blocks.at(i);
        const StoredText text(block.text, source);
        const bool isTable = block.kind == BlockKind::Table;
        statement.run(report, i, word(block.kind), block.level, block.line, stored(text.text),
                      stored(text.runs), storedOrNull(text.length),
                      isTable ? QVariant(block.table.headerRows) : QVariant(),
                      isTable ? QVariant(block.table.columns) : QVariant(),
                      indexOrNull(block.table.captionBlock));
        tables.insert(report, i, block.table);
    }
}

QStringList texts(const Database &database, int report)
{
    const QString source = SourceReader(database).whole(report);
    QStringList found;
    Statement statement(database, QStringLiteral("SELECT text, runs, text_length FROM block "
                                                 "WHERE report_id = ? ORDER BY position"));
    statement.run(report);
    while (statement.next())
        found += mappedTextFrom(statement, 0, source).text();
    return found;
}

QList<Block> all(const Database &database, int report, const QString &source)
{
    QList<Block> blocks;
    Statement statement(database,
                        QStringLiteral("SELECT kind, level, line, text, runs, text_length, "
                                       "header_rows, table_columns, caption_block FROM block "
                                       "WHERE report_id = ? ORDER BY position"));
    statement.run(report);
    while (statement.next()) {
        Block block;
        block.kind = blockKind(statement.text(0)).value_or(BlockKind::Paragraph);
        block.level = statement.integer(1);
        block.line = statement.integer(2);
        block.text = mappedTextFrom(statement, 3, source);
        // Of a paragraph only a heading that it begins with has a level; how long that is its text
        // tells.
        if (block.kind == BlockKind::Paragraph && block.level > 0)
            block.headLength = runInHeadingLength(block.text.text());
        block.table.headerRows = statement.integer(6);
        block.table.columns = statement.integer(7);
        block.table.captionBlock = indexOf(statement.optionalInteger(8));
        blocks += block;
    }
    readRows(database, report, blocks);
    readCells(database, report, source, blocks);
    return blocks;
}

} // namespace PlanLens::BlockStore
