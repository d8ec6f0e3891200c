// SPDX-License-Identifier: GPL-3.0-or-later
// The table grammar, on tables of any shape. Each line is a row where it has a `|`; else a heading
// after `#`, a caption after `~`, a note after `!`, a title after `=`, or a paragraph. A cell `<`
// belongs to the one on its left, `^` to the one above. After `@` in front of all the report is
// that of a known place, whose districts its tables may list.

#include "fuzztarget.h"
#include "interpreting/interpret.h"
#include "language/figurecells.h"
#include "ledger/numberledger.h"
#include "reportpromises.h"
#include "support/reportfixture.h"

#include <algorithm>

using namespace PlanLens;

namespace {

/// Large enough for every shape, small enough to try thousands in a second.
constexpr int mostCells = 400;

struct Kind
{
    char16_t sign;
    BlockKind kind;
    int level;
};

constexpr Kind kinds[] = {{u'#', BlockKind::Heading, 1},
                          {u'~', BlockKind::Caption, 0},
                          {u'!', BlockKind::Note, 0},
                          {u'=', BlockKind::Title, 0}};

/// How many cells from here on, in one direction, say that they belong to the first.
int spanOf(const QList<QStringList> &cells, int row, int column, const QString &sign)
{
    const bool below = sign == u"^";
    int span = 1;
    for (;; ++span) {
        const QStringList next = cells.value(below ? row + span : row);
        if (next.value(below ? column : column + span) != sign)
            return span;
    }
}

bool isCovering(const QString &cell)
{
    return cell == u"<" || cell == u"^";
}

void addTable(Test::ReportFixture &fixture, const QStringList &rows, int caption)
{
    const int headerRows = rows.constFirst().startsWith(u'|') ? 2 : 1;
    const int block = fixture.addTable(rows, std::min(headerRows, int(rows.size())));
    fixture.report().blocks[block].table.captionBlock = caption;
    QList<QStringList> cells;
    for (const QString &row : rows)
        cells.append(row.split(u'|'));
    Table &table = fixture.report().blocks[block].table;
    for (int row = 0; row < cells.size(); ++row) {
        for (int column = 0; column < cells.at(row).size(); ++column) {
            Cell &cell = table.rows[row].cells[column];
            cell.covered = isCovering(cells.at(row).at(column));
            if (cell.covered)
                continue;
            cell.columnSpan = spanOf(cells, row, column, QStringLiteral("<"));
            cell.rowSpan = spanOf(cells, row, column, QStringLiteral("^"));
        }
    }
}

void addLine(Test::ReportFixture &fixture, const QString &line)
{
    for (const Kind &kind : kinds) {
        if (line.startsWith(QChar(kind.sign))) {
            fixture.add(kind.kind, line.mid(1), kind.level);
            return;
        }
    }
    fixture.add(BlockKind::Paragraph, line);
}

std::shared_ptr<const Report> madeReport(const QString &text)
{
    Test::ReportFixture fixture;
    fixture.report().identity = {
        .title = QStringLiteral("长岭市2022年计划执行情况与2023年计划草案的报告"),
        .kind = ReportKind::PlanReport,
        .reviewYear = 2022,
        .planYear = 2023};
    if (text.startsWith(u'@')) {
        fixture.report().identity.regionId = QStringLiteral("500000");
        fixture.report().identity.regionName = QStringLiteral("重庆市");
    }
    QStringList rows;
    const auto endTable = [&] {
        if (rows.isEmpty())
            return;
        const int last = int(fixture.report().blocks.size()) - 1;
        const bool hasCaption =
            last >= 0 && fixture.report().blocks.at(last).kind == BlockKind::Caption;
        addTable(fixture, rows, hasCaption ? last : -1);
        rows.clear();
    };
    for (const QString &line : text.mid(text.startsWith(u'@')).split(u'\n')) {
        if (line.contains(u'|')) {
            rows.append(line);
            continue;
        }
        endTable();
        if (!line.isEmpty())
            addLine(fixture, line);
    }
    endTable();
    return fixture.finished();
}

/// A row that ends early, or goes on, is told by the readers, not by the grammar.
bool isRagged(const Table &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const TableRow &row) { return row.cells.size() != table.columns; });
}

bool holdsFigures(const Table &table)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [](const TableRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const Cell &cell) { return isFigureCell(cell.text.text()); });
    });
}

/// Whether a number stands in the title of a column, which is no figure, whatever it says.
bool isInTitle(const Table &table, const Anchor &place)
{
    const Cell *cell = table.cell(place.row, place.column);
    return cell && place.row < table.headerRows && !isFigureCell(cell->text.text());
}

/// Whether a problem tells of a cell: of it or its row, of its column by the head, or of the whole
/// table.
bool tellsOf(const Problem &problem, const Table &table, const Anchor &cell)
{
    const Anchor &place = problem.place;
    if (place.block != cell.block)
        return false;
    const bool whole = !place.isCell() || problem.kind == ProblemKind::TableNotRead ||
                       problem.kind == ProblemKind::TableOfPlaces ||
                       problem.kind == ProblemKind::TableOfProjects;
    return whole || place.row == cell.row ||
           (place.row < table.headerRows && place.column == cell.column);
}

/// What is not read of a table of figures is said: a number of it that is nothing else has a
/// problem there, in its row or at the head of its column.
void tryLedger(const Report &report, const Interpretation &interpretation)
{
    const NumberLedger ledger = ledgerOf(report, interpretation);
    for (const NumberEntry &entry : ledger.entries) {
        if (entry.numberClass != NumberClass::Unexplained)
            continue;
        const auto isOfTable = [&](const Block &block) {
            return block.kind == BlockKind::Table && block.line <= entry.line &&
                   entry.line < block.line + block.table.rows.size();
        };
        const auto table = std::find_if(report.blocks.begin(), report.blocks.end(), isOfTable);
        if (table == report.blocks.end() || isRagged(table->table) || !holdsFigures(table->table) ||
            isInTitle(table->table, entry.anchor))
            continue;
        const bool said = std::any_of(
            interpretation.problems.begin(), interpretation.problems.end(),
            [&](const Problem &problem) { return tellsOf(problem, table->table, entry.anchor); });
        promise(said, "what is left out of a table is said");
    }
}

} // namespace

void tryInput(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    if (text.count(u'|') > mostCells)
        return;
    const std::shared_ptr<const Report> report = madeReport(text);
    const Interpretation first = interpret(*report, Catalogue::shipped(), Regions::shipped());
    tryInterpretation(*report, first);
    for (const Observation &observation : first.observations)
        promise(observation.origin == Origin::Prose || observation.anchor.isCell(),
                "a figure of a table has a cell");
    tryLedger(*report, first);
    const Interpretation second = interpret(*report, Catalogue::shipped(), Regions::shipped());
    promise(first.observations == second.observations, "the same tables are read the same way");
}
