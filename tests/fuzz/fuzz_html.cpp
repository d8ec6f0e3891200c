// SPDX-License-Identifier: GPL-3.0-or-later
// A page: what the reader makes of the bytes.

#include "fuzztarget.h"
#include "opening/readfile.h"
#include "webpages/htmlreader.h"

using namespace PlanLens;

namespace {

void tryText(const Report &report, const MappedText &text)
{
    const SourceRange range = text.sourceRange();
    promise(range.start >= 0 && range.end() <= report.source().size(), "a text lies in the source");
}

void tryTable(const Report &report, const Table &table)
{
    for (const TableRow &row : table.rows) {
        promise(row.cells.size() == table.columns, "rows are as long as their table is wide");
        promise(row.line >= 1 && row.line <= report.lineCount(), "every row has a line");
        for (const Cell &cell : row.cells) {
            tryText(report, cell.text);
            promise(cell.rowSpan >= 1 && cell.columnSpan >= 1, "a cell spans itself");
            promise(!cell.covered || cell.text.isEmpty(), "a covered cell is empty");
        }
    }
}

ReadOutcome readPage(const QByteArray &input)
{
    return withinLimits<ReadOutcome>(QStringLiteral("fuzzed.html"), {}, [&] {
        return HtmlReader().read(input, QStringLiteral("fuzzed.html"));
    });
}

} // namespace

void tryInput(const QByteArray &input)
{
    const ReadOutcome outcome = readPage(input);
    const auto *read = std::get_if<ReadReport>(&outcome);
    if (!read)
        return;
    const Report &report = read->report;
    promise(!report.blocks.isEmpty(), "a report that was read has blocks");
    int line = 0;
    for (const Block &block : report.blocks) {
        promise(block.line >= line && block.line <= report.lineCount(), "blocks stand in order");
        line = block.line;
        tryText(report, block.text);
        tryTable(report, block.table);
    }
    const ReadOutcome second = readPage(input);
    promise(std::get<ReadReport>(second).report.blocks == report.blocks,
            "the same page is read the same way");
}
