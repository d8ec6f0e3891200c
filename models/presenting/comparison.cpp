// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/comparison.h"

#include "wording/figuredegrees.h"

#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

void addLine(QList<int> &lines, int line)
{
    if (line > 0 && (lines.isEmpty() || lines.last() < line))
        lines.append(line);
}

/// A paragraph that a page end had broken stands on several lines; what was taken out between them
/// is not part of it.
void addLines(QList<int> &lines, const Report &report, const MappedText &text)
{
    int from = 0;
    while (from < text.size()) {
        const int line = report.lineAt(text.sourceOffset(from));
        addLine(lines, line);
        while (from < text.size() && report.lineAt(text.sourceOffset(from)) <= line)
            ++from;
    }
}

ComparedFigures figuresOf(const UnderstoodReport &understood)
{
    return {understood.report.key(), understood.report.identity,
            understood.interpretation.observations};
}

} // namespace

ReportComparison compareReports(const QList<UnderstoodReport> &reports)
{
    // Aligning and the wording do not need each other, and each is about half of the work.
    QFuture<Wording> wording = QtConcurrent::run([reports] {
        QList<const Report *> texts;
        for (const UnderstoodReport &understood : reports)
            texts.append(&understood.report);
        return compareWording(texts);
    });
    ReportComparison comparison;
    comparison.left = reports.constFirst();
    comparison.between = reports.mid(1, reports.size() - 2);
    comparison.right = reports.constLast();
    const Report &left = comparison.left.report;
    const Report &right = comparison.right.report;
    comparison.alignment = alignReports(left, right);
    QList<ComparedFigures> figures;
    for (const UnderstoodReport &understood : reports)
        figures.append(figuresOf(understood));
    comparison.indicators = compareIndicators(figures);
    comparison.degrees = degreeChanges({left, figures.constFirst()}, {right, figures.constLast()},
                                       comparison.indicators);
    comparison.wording = wording.result();
    return comparison;
}

ReportComparison compareReports(const UnderstoodReport &left, const UnderstoodReport &right)
{
    return compareReports(QList{left, right});
}

QList<int> linesOf(const Report &report, const QList<int> &blocks)
{
    // The parts of a paragraph are in the order of its text, wherever they stand.
    QList<int> inReport = blocks;
    std::sort(inReport.begin(), inReport.end());
    QList<int> lines;
    for (const int index : std::as_const(inReport)) {
        const Block &block = report.blocks.at(index);
        addLine(lines, block.line);
        addLines(lines, report, block.text);
        for (const TableRow &row : block.table.rows)
            addLine(lines, row.line);
    }
    return lines;
}

} // namespace PlanLens
