// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpromises.h"

#include "catalogue/identify.h"
#include "converting/legacyreader.h"
#include "fuzztarget.h"
#include "interpreting/interpret.h"
#include "ledger/numberledger.h"
#include "opening/readfile.h"
#include "pdf/pdfreader.h"
#include "scans/scanreader.h"

#include <algorithm>

using namespace PlanLens;

namespace {

void tryText(const Report &report, const MappedText &text)
{
    int last = -1;
    for (int i = 0; i < text.size(); ++i) {
        const int place = text.sourceOffset(i);
        promise(place > last && place < report.source().size(), "a text lies in the source");
        last = place;
    }
}

void tryCell(const Report &report, const Table &table, int row, int column)
{
    const Cell &cell = *table.cell(row, column);
    tryText(report, cell.text);
    promise(cell.rowSpan >= 1 && cell.columnSpan >= 1, "a cell spans itself");
    promise(row + cell.rowSpan <= table.rows.size() && column + cell.columnSpan <= table.columns,
            "a cell spans no more than its table");
    promise(!cell.covered || cell.text.isEmpty(), "a covered cell is empty");
}

void tryTable(const Report &report, const Block &block)
{
    const Table &table = block.table;
    promise((block.kind == BlockKind::Table) != table.rows.isEmpty(),
            "tables, and no others, have rows");
    promise(table.headerRows >= 0 && table.headerRows <= table.rows.size(),
            "the head is part of its table");
    const auto caption = report.blocks.value(table.captionBlock);
    promise(table.captionBlock < 0 || caption.kind == BlockKind::Caption, "a caption is one");
    for (int row = 0; row < table.rows.size(); ++row) {
        const TableRow &cells = table.rows.at(row);
        promise(cells.cells.size() <= table.columns, "no row is longer than its table is wide");
        promise(cells.line >= 1 && cells.line <= report.lineCount(), "every row has a line");
        for (int column = 0; column < cells.cells.size(); ++column)
            tryCell(report, table, row, column);
    }
}

/// An anchor that is whole, or has characters of its text.
void tryAnchor(const Report &report, const Anchor &at)
{
    promise(at.report == report.key(), "a place names its report");
    const MappedText *text = report.textAt(at);
    promise(text, "a place is there");
    promise(at.start >= 0 && at.length >= 0 && at.start + at.length <= text->size(),
            "a place lies in its text");
}

void tryProblems(const Report &report, const QList<Problem> &problems)
{
    for (const Problem &problem : problems) {
        promise(problem.count >= 1, "a problem is of something");
        promise(problem.line >= 0 && problem.line <= report.lineCount(), "a problem has its line");
        if (problem.place.isValid())
            tryAnchor(report, problem.place);
        promise(!describe(problem).isEmpty(), "a problem can be told");
    }
}

void tryReport(const Report &report, const QString &file)
{
    promise(report.file == file, "a report names its file");
    promise(!report.blocks.isEmpty(), "a report that was read has blocks");
    int line = 1;
    for (const Block &block : report.blocks) {
        promise(block.line >= line && block.line <= report.lineCount(), "blocks stand in order");
        line = block.line;
        promise(block.headLength >= 0 && block.headLength <= block.text.size(),
                "a run-in heading is part of its text");
        tryText(report, block.text);
        tryTable(report, block);
    }
}

QList<ReadReport> reportsOf(const ReadReport &read)
{
    QList<ReadReport> all{read};
    all.first().further.clear();
    return all + read.further;
}

bool areSame(const ReadReport &one, const ReadReport &other)
{
    const QList<ReadReport> left = reportsOf(one);
    const QList<ReadReport> right = reportsOf(other);
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const ReadReport &a, const ReadReport &b) {
                          return a.report.source() == b.report.source() &&
                                 a.report.blocks == b.report.blocks &&
                                 a.report.digest == b.report.digest && a.problems == b.problems;
                      });
}

bool areSame(const ReadOutcome &one, const ReadOutcome &other)
{
    if (one.index() != other.index())
        return false;
    if (const auto *error = std::get_if<ReadError>(&one))
        return *error == std::get<ReadError>(other);
    const auto *read = std::get_if<ReadReport>(&one);
    return !read || areSame(*read, std::get<ReadReport>(other));
}

void tryObservation(const Report &report, const Observation &observation)
{
    promise(observation.line >= 1 && observation.line <= report.lineCount(),
            "every figure has a line");
    tryAnchor(report, observation.anchor);
    promise(report.quote(observation.anchor).trimmed() == observation.printed.trimmed(),
            "the source says what is quoted");
    if (observation.origin == Origin::Prose) {
        promise(observation.anchor.length > 0, "a figure of the prose has characters");
        promise(!observation.name.isEmpty(), "a figure of the prose is of something");
    }
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// What of a report's source is its own: all, unless the file holds several.
void tryLedger(const Report &report, const Interpretation &interpretation)
{
    const NumberLedger ledger = ledgerOf(report, interpretation);
    qsizetype digits = 0;
    int before = -1;
    for (const NumberEntry &entry : ledger.entries) {
        promise(entry.start > before, "numbers stand in order");
        before = entry.start;
        promise(report.source().size() > entry.start && report.lineAt(entry.start) == entry.line,
                "a number has its line");
        promise(entry.observation < interpretation.observations.size(), "a figure is there");
        if (entry.anchor.isValid())
            tryAnchor(report, entry.anchor);
        digits += std::count_if(entry.text.begin(), entry.text.end(), isDigit);
    }
    const QString &source = report.source();
    promise(report.reportsInFile > 1 ||
                digits == std::count_if(source.begin(), source.end(), isDigit),
            "every number is in the ledger");
}

template <typename Outcome>
Outcome limited(const QString &file, const std::function<Outcome()> &work)
{
    return withinLimits<Outcome>(file, {}, work);
}

void tryFigures(Report report)
{
    using Outcome = std::variant<Interpretation, ReadError, ReadCancelled>;
    const Outcome outcome = limited<Outcome>(report.file, [&]() -> Outcome {
        report.identity = identify(report, Regions::shipped());
        return interpret(report, Catalogue::shipped(), Regions::shipped());
    });
    if (const auto *interpretation = std::get_if<Interpretation>(&outcome))
        tryInterpretation(report, *interpretation);
}

/// Whether what stopped the reading may stop it elsewhere the next time.
bool ranOut(const ReadOutcome &outcome)
{
    const auto *error = std::get_if<ReadError>(&outcome);
    return error &&
           (error->kind == ReadErrorKind::OutOfTime || error->kind == ReadErrorKind::OutOfMemory);
}

} // namespace

ReadOutcome readAlone(const QByteArray &bytes, const QString &file)
{
    if (const LegacyReader legacy{QString()}; legacy.accepts(bytes))
        return legacy.read(bytes, file);
    if (PdfReader().accepts(bytes))
        return ReadError{ReadErrorKind::NoProgram, file, QStringLiteral("planlens-pdf")};
    if (const ScanReader scan{QString()}; scan.accepts(bytes))
        return scan.read(bytes, file);
    return readBytes(bytes, file);
}

void tryInterpretation(const Report &report, const Interpretation &interpretation)
{
    for (const Observation &observation : interpretation.observations)
        tryObservation(report, observation);
    tryProblems(report, interpretation.problems);
    tryLedger(report, interpretation);
}

void tryReading(const QString &file, const std::function<ReadOutcome()> &read)
{
    const ReadOutcome outcome = limited<ReadOutcome>(file, read);
    const ReadOutcome second = limited<ReadOutcome>(file, read);
    if (ranOut(outcome) || ranOut(second))
        return;
    promise(areSame(outcome, second), "the same document is read the same way");
    if (const auto *error = std::get_if<ReadError>(&outcome)) {
        promise(error->file == file, "a refusal names the file");
        promise(!reason(*error).isEmpty(), "a refusal has a reason");
    }
    const auto *first = std::get_if<ReadReport>(&outcome);
    if (!first)
        return;
    const QList<ReadReport> reports = reportsOf(*first);
    for (const ReadReport &one : reports) {
        promise(one.report.reportsInFile == reports.size(), "the reports of a file are counted");
        tryReport(one.report, file);
        tryProblems(one.report, one.problems);
        tryFigures(one.report);
    }
}
