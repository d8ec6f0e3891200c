// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace PlanLens {

/// One line of a plain text, as offsets into it. Where two U+3000 separate the paragraphs of a
/// text that stands on one line, each paragraph counts as a line here, and where VT, FF, NEL,
/// U+2028 or U+2029 break a line, each part of it; but `number` stays that of the source. In a line
/// that holds a row of cells such breaks are kept: they part the lines of a cell. Where a table was
/// written out with one cell a line and a pipe behind each, the lines end before the pipes, and so
/// do those that hold nothing but the unit of a table.
struct TextLine
{
    int start = 0;
    int end = 0;
    int number = 1;         ///< 1-based line of the source
    bool paragraph = false; ///< parted from the one before by two U+3000, or by U+2029

    QStringView in(QStringView source) const { return source.mid(start, end - start); }
};

QList<TextLine> splitLines(QStringView source);

/// The parts of a line between the breaks in it.
QList<TextLine> splitAtBreaks(QStringView source, const TextLine &line);

/// Whether nothing that can be seen stands in a line.
bool isEmptyLine(QStringView line);

inline bool isPipe(QChar c)
{
    return c == u'|' || c == u'│' || c == u'｜' || c == u'┃';
}

/// A rule between rows: ├──┼──┤, +---+---+, |---|---|.
bool isRuleLine(QStringView line);

/// The first line of words after `index`, not too far off; -1 where there is none.
qsizetype nextRowLine(QStringView source, const QList<TextLine> &lines, qsizetype index);

/// For each line, how many rules stand from it on among lines with pipes. Where there are several,
/// rules part the rows, so that the lines between two rules are one row; a single one only sets off
/// the head.
QList<int> rulesFrom(QStringView source, const QList<TextLine> &lines);

/// A stretch of the source without the blanks at its ends.
TextLine trimmedRange(QStringView source, int start, int end, int number);

} // namespace PlanLens
