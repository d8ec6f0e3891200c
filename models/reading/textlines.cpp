// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textlines.h"

#include "language/lexicon.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// Lines longer than this may be whole reports whose paragraphs are separated by two U+3000.
constexpr int longLine = 2000;
constexpr QStringView paragraphBreak = u"　　";

void splitLongLine(QStringView source, const TextLine &line, QList<TextLine> &lines)
{
    int start = line.start;
    while (start < line.end) {
        const qsizetype found = source.mid(start, line.end - start).indexOf(paragraphBreak);
        if (found < 0)
            break;
        const int stop = start + int(found);
        if (stop > start)
            lines.append({start, stop, line.number, true});
        start = stop;
        while (start < line.end && source[start] == u'　')
            ++start;
    }
    if (start < line.end)
        lines.append({start, line.end, line.number, true});
}

/// A row of cells parted by tabs or pipes.
bool holdsCells(QStringView line)
{
    return line.mid(1).contains(u'\t') || std::any_of(line.begin(), line.end(), isPipe);
}

void addLine(QStringView source, const TextLine &line, QList<TextLine> &lines)
{
    const QStringView text = line.in(source);
    const bool several = text.size() > longLine && text.count(paragraphBreak) > 2;
    if (several)
        splitLongLine(source, line, lines);
    else
        lines.append(line);
}

/// Where the one cell of a line ends that a pipe closes: 12.5 |. -1 for other lines.
int endOfClosedCell(QStringView source, const TextLine &line)
{
    const QStringView text = line.in(source);
    qsizetype end = text.size();
    while (end > 0 && (isPipe(text.at(end - 1)) || isBlank(text.at(end - 1))))
        --end;
    const bool closed = std::any_of(text.begin() + end, text.end(), isPipe);
    return closed && std::none_of(text.begin(), text.begin() + end, isPipe) ? line.start + int(end)
                                                                            : -1;
}

/// A table that was written out cell by cell, each with the pipe behind it: the pipes part nothing.
void dropPipesBehindCells(QStringView source, QList<TextLine> &lines)
{
    constexpr int fewest = 6;
    QList<int> ends;
    const auto drop = [&](qsizetype end) {
        for (qsizetype i = 0; ends.size() >= fewest && i < ends.size(); ++i)
            lines[end - ends.size() + i].end = ends.at(i);
        ends.clear();
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int end = isEmptyLine(lines.at(i).in(source)) ? lines.at(i).end
                                                            : endOfClosedCell(source, lines.at(i));
        if (end < 0)
            drop(i);
        else
            ends.append(end);
    }
    drop(lines.size());
}

/// | 单位：万元 | | |: the unit of the table below, and no row of it.
void freeUnitLines(QStringView source, QList<TextLine> &lines)
{
    static const WordTable units = wordsOf("unit-label");
    const auto isOfFrame = [](QChar c) {
        return isPipe(c) || isBlank(c);
    };
    for (TextLine &line : lines) {
        const QStringView text = line.in(source);
        const auto first = std::find_if_not(text.begin(), text.end(), isOfFrame);
        if (first == text.end() || !units.startingAt(text, first - text.begin()))
            continue;
        auto last = text.end();
        while (isOfFrame(*(last - 1)))
            --last;
        if (std::any_of(first, last, isPipe))
            continue;
        line.end = line.start + int(last - text.begin());
        line.start += int(first - text.begin());
    }
}

} // namespace

QList<TextLine> splitAtBreaks(QStringView source, const TextLine &line)
{
    const QStringView text = line.in(source);
    QList<TextLine> parts;
    TextLine part = line;
    for (auto found = std::find_if(text.begin(), text.end(), isInlineBreak); found != text.end();
         found = std::find_if(found + 1, text.end(), isInlineBreak)) {
        part.end = line.start + int(found - text.begin());
        parts.append(part);
        part = {part.end + 1, line.end, line.number, *found == QChar(QChar::ParagraphSeparator)};
    }
    parts.append(part);
    return parts;
}

QList<TextLine> splitLines(QStringView source)
{
    QList<TextLine> lines;
    int start = 0;
    int number = 1;
    while (start <= source.size()) {
        qsizetype end = source.indexOf(u'\n', start);
        if (end < 0)
            end = source.size();
        const TextLine line{start, int(end), number};
        if (holdsCells(line.in(source))) {
            addLine(source, line, lines);
        } else {
            for (const TextLine &part : splitAtBreaks(source, line))
                addLine(source, part, lines);
        }
        start = int(end) + 1;
        ++number;
    }
    dropPipesBehindCells(source, lines);
    freeUnitLines(source, lines);
    return lines;
}

bool isEmptyLine(QStringView line)
{
    return std::all_of(line.begin(), line.end(),
                       [](QChar c) { return isBlank(c) || isInvisible(c); });
}

bool isRuleLine(QStringView line)
{
    bool any = false;
    for (const QChar c : line) {
        if (isBlank(c) || isInvisible(c))
            continue;
        const bool drawn = (c >= u'─' && c <= u'╿') || c == u'-' || c == u'+' || c == u'=' ||
                           c == u'|' || c == u':';
        if (!drawn)
            return false;
        any = true;
    }
    return any;
}

TextLine trimmedRange(QStringView source, int start, int end, int number)
{
    while (start < end && (isBlank(source[start]) || isInvisible(source[start])))
        ++start;
    while (end > start && (isBlank(source[end - 1]) || isInvisible(source[end - 1])))
        --end;
    return {start, end, number};
}

qsizetype nextRowLine(QStringView source, const QList<TextLine> &lines, qsizetype index)
{
    constexpr qsizetype farthest = 3;
    for (qsizetype i = index + 1; i < lines.size() && i <= index + farthest; ++i) {
        const QStringView text = lines.at(i).in(source);
        if (!isEmptyLine(text) && !isRuleLine(text))
            return i;
    }
    return -1;
}

QList<int> rulesFrom(QStringView source, const QList<TextLine> &lines)
{
    QList<int> rules(lines.size(), 0);
    int below = 0;
    for (qsizetype index = lines.size() - 1; index >= 0; --index) {
        const QStringView text = lines.at(index).in(source);
        if (isRuleLine(text))
            ++below;
        else if (!isEmptyLine(text) && std::none_of(text.begin(), text.end(), isPipe))
            below = 0;
        rules[index] = below;
    }
    return rules;
}

} // namespace PlanLens
