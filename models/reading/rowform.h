// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/textlines.h"
#include "text/alignedcells.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace PlanLens {

/// A cell of a table in plain text: the stretches of the source that make it up.
using RawCell = QList<TextLine>;

/// What parts the cells of a row that stands on one line.
enum class Separator {
    Tab,
    Pipe,
    Comma,
    WideComma,
    Blanks,
    Spaces ///< a single blank each, as pages print that lost their columns
};

/// Whether a line can have several cells; one that is parted by blanks may have a single one.
bool holdsSeparator(QStringView text, Separator separator);

/// Whether a line is one of a paragraph, as most are: too long for a title, and nothing in it
/// parts cells, or it ends a sentence, which no head does. So it is no head of a table, and need
/// not be taken apart to see it.
bool isOneLongCell(QStringView text);

/// The text of a cell, without blanks.
QString squeezed(QStringView source, const RawCell &cell);

/// 指   标, 产    量（吨）: letters of a title spaced out as far as columns are. 男, 女, 城 and 乡
/// are titles by themselves.
void joinSpacedLetters(QStringView source, QList<RawCell> &cells);

/// How the rows of a table are written, as its head shows.
struct RowForm
{
    Separator separator = Separator::Tab;
    bool framed = false;   ///< pipes at both ends too
    bool cornered = false; ///< nothing is printed over the names
    QList<Extent> heads;   ///< of a table whose cells blanks part
    bool numbered = false; ///< the first of the heads stands over ordinals
    qsizetype titles = 0;  ///< of a table whose cells commas part: how many stand in its head

    bool isOfCommas() const
    {
        return separator == Separator::Comma || separator == Separator::WideComma;
    }

    QList<RawCell> split(QStringView source, const TextLine &line) const;

    /// As many cells as there are titles, where commas part them and may stand in numbers too.
    QList<RawCell> commaRow(QStringView source, const TextLine &line) const;

    /// Parted by blanks: as many cells as there are heads, empty ones where nothing stands under
    /// a head. As they are where it cannot be told.
    QList<RawCell> alignedRow(QStringView source, const TextLine &line) const;

    /// Puts the titles of a second line under those of the first that they stand below, where the
    /// row of figures after it then has a cell for each: 2024年 | 2025年 over 计划 | 完成 | 计划.
    bool spreadOver(QStringView source, const TextLine &line, const TextLine &row,
                    QList<RawCell> &upper, QList<RawCell> &lower);

    /// Whether pipes part the lines from `index` on into as many cells, and frame them or do so in
    /// three: a table, whatever its head says.
    bool isGrid(QStringView source, const QList<TextLine> &lines, qsizetype index) const;

    static QList<Extent> extentsOf(QStringView source, const TextLine &line,
                                   const QList<RawCell> &cells);

private:
    QList<RawCell> spread(QStringView source, const TextLine &line,
                          const QList<RawCell> &cells) const;
};

/// Whether rules part the rows of a table whose cells pipes part, so that the lines between two of
/// them are one row. Those around the whole and under its head alone part none: more than one line
/// between two rules is a row then, with a name and figures of its own. `first` is the line of the
/// head, `rules` what rulesFrom() gives.
bool rulesPartRows(QStringView source, const QList<TextLine> &lines, const QList<int> &rules,
                   int first, const RowForm &form);

} // namespace PlanLens
