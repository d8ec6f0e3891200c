#include "presenting/comparison.h"

#include <QtConcurrent>

#include "wording/figuredegrees.h"

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

ReportComparison compareReports(const UnderstoodReport &left, const UnderstoodReport &right)
{
    // Aligning and the wording do not need each other, and each is about half of the work.
    QFuture<Wording> wording = QtConcurrent::run([&] {
        return compareWording({&left.report, &right.report});
    });
    Alignment alignment = alignReports(left.report, right.report);
    const QList<ComparedFigures> figures{figuresOf(left), figuresOf(right)};
    IndicatorComparison indicators = compareIndicators(figures);
    QList<DegreeChange> degrees = degreeChanges({left.report, figures.constFirst()},
                                                {right.report, figures.constLast()}, indicators);
    return {left,
            right,
            std::move(alignment),
            std::move(indicators),
            wording.result(),
            std::move(degrees)};
}

QList<int> linesOf(const Report &report, const QList<int> &blocks)
{
    QList<int> lines;
    for (const int index : blocks) {
        const Block &block = report.blocks.at(index);
        addLine(lines, block.line);
        addLines(lines, report, block.text);
        for (const TableRow &row : block.table.rows)
            addLine(lines, row.line);
    }
    return lines;
}

} // namespace PlanLens
