// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/loosefigures.h"

#include "language/figurecells.h"
#include "text/characters.h"
#include "text/workpoint.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

/// Whether a character parts cells: a blank, a pipe, a comma that groups no digits.
bool partsCells(QStringView text, qsizetype at)
{
    constexpr qsizetype group = 3;
    const QChar c = text.at(at);
    if (isBlank(c) || c == u'|')
        return true;
    const auto digits = std::find_if_not(text.begin() + at + 1, text.end(), isDigit);
    return c == u',' && digits - text.begin() - at - 1 != group;
}

/// How many words and how many figures a line has.
struct LineCells
{
    int figures = 0;
    int words = 0;
};

LineCells cellsOf(QStringView text)
{
    LineCells cells;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !partsCells(text, i))
            continue;
        if (i > start)
            ++(isFigureCell(text.mid(start, i - start)) ? cells.figures : cells.words);
        start = i + 1;
    }
    return cells;
}

/// 第一产业 52.20 4.0 3.5, or a cell of a table that stands on a line of its own.
bool canBeOfTable(const Block &block, const LineCells &cells)
{
    constexpr qsizetype longestCell = 20;
    constexpr qsizetype longestRows = 400; ///< lines that were joined
    constexpr int manyFigures = 12;
    // Short lines that close a report are taken for its end, whatever they hold.
    constexpr std::array kinds{BlockKind::Front, BlockKind::Heading, BlockKind::Paragraph,
                               BlockKind::End};
    if (std::find(kinds.begin(), kinds.end(), block.kind) == kinds.end())
        return false;
    const QString &text = block.text.text();
    // Whole rows were joined, with the notes below them.
    const bool rows = cells.figures >= manyFigures && cells.words < cells.figures;
    const bool row = rows || (cells.figures >= 2 && cells.words <= cells.figures &&
                              text.size() <= longestRows && !text.contains(u'。'));
    return row || (text.size() <= longestCell && !endsSentence(text));
}

} // namespace

void listLooseFigures(const Report &report, const QList<Observation> &observations,
                      QList<Problem> &problems)
{
    constexpr int fewestFigures = 6;
    QSet<int> read;
    for (const Observation &o : observations)
        read.insert(o.anchor.block);
    int first = -1; ///< the first line of the run with figures
    int figures = 0;
    int words = 0;
    const auto close = [&] {
        if (figures >= fewestFigures && figures > words) {
            Problem problem;
            problem.kind = ProblemKind::LooseFigures;
            problem.place = report.anchor(first);
            problem.line = report.blocks.at(first).line;
            problem.text = report.blocks.at(first).text.text();
            problems.append(problem);
        }
        first = -1;
        figures = words = 0;
    };
    for (int i = 0; i < report.blocks.size(); ++i) {
        workPoint();
        const Block &block = report.blocks.at(i);
        const LineCells cells = cellsOf(block.text.text());
        if (!canBeOfTable(block, cells) || read.contains(i)) {
            close();
            continue;
        }
        if (cells.figures == 0 && first < 0)
            continue;
        first = first < 0 ? i : first;
        figures += cells.figures;
        words += cells.words;
    }
    close();
}

} // namespace PlanLens
