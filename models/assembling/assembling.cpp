// SPDX-License-Identifier: GPL-3.0-or-later
#include "assembling/assembling.h"

#include "assembling/blockclassifier.h"
#include "assembling/headrows.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// The last block that starts at or before a line.
int blockAtLine(const Report &report, int line)
{
    const auto next = std::upper_bound(report.blocks.begin(), report.blocks.end(), line,
                                       [](int value, const Block &b) { return value < b.line; });
    return int(next - report.blocks.begin()) - 1;
}

void addCount(QList<Problem> &problems, ProblemKind kind, const LayoutCount &count)
{
    if (count.count == 0)
        return;
    Problem problem;
    problem.kind = kind;
    problem.count = count.count;
    problem.line = count.firstLine;
    problems.append(problem);
}

LayoutCount countOf(const QList<int> &lines)
{
    LayoutCount count;
    for (const int line : lines)
        count.add(1, line);
    return count;
}

void placeProblem(const Report &report, Problem &problem)
{
    const int block = blockAtLine(report, problem.line);
    if (block < 0)
        return;
    problem.place.report = report.key();
    problem.place.block = block;
    const bool inTable = report.blocks.at(block).kind == BlockKind::Table;
    problem.place.row = inTable ? std::max(problem.place.row, 0) : -1;
    problem.place.column = inTable ? std::max(problem.place.column, 0) : -1;
}

void listRepeatedHeaders(const Report &report, QList<Problem> &problems)
{
    for (int i = 0; i < report.blocks.size(); ++i) {
        const Table &table = report.blocks.at(i).table;
        for (int row = std::max(1, table.headerRows); row < table.rows.size(); ++row) {
            if (!repeatsHeader(table, row))
                continue;
            Problem problem;
            problem.kind = ProblemKind::RepeatedHeader;
            problem.line = table.rows.at(row).line;
            problem.place = report.cellAnchor(i, row, 0);
            problems.append(problem);
        }
    }
}

} // namespace

void LayoutCount::add(int more, int line)
{
    if (count == 0 && more > 0)
        firstLine = line;
    count += more;
}

void assembleReport(Report &report, const QList<RawItem> &items, const LayoutCounts &counts,
                    QList<Problem> &problems)
{
    const ClassifiedBlocks classified = classifyBlocks(items);
    report.blocks = classified.blocks;
    addCount(problems, ProblemKind::BookmarkRemoved, counts.bookmarks);
    addCount(problems, ProblemKind::PageNumberRemoved, counts.pageNumbers);
    addCount(problems, ProblemKind::BlanksRemoved, counts.blanks);
    addCount(problems, ProblemKind::ImageSkipped, counts.pictures);
    addCount(problems, ProblemKind::ContentsSkipped, counts.contents);
    addCount(problems, ProblemKind::SignsReplaced, counts.signs);
    addCount(problems, ProblemKind::NoteMarkRemoved, counts.noteMarks);
    addCount(problems, ProblemKind::LineJoined, countOf(classified.joinedLines));
    addCount(problems, ProblemKind::FurnitureRemoved, countOf(classified.furnitureLines));
    for (Problem &problem : problems)
        placeProblem(report, problem);
    listRepeatedHeaders(report, problems);
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem &a, const Problem &b) { return a.line < b.line; });
}

} // namespace PlanLens
