// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/textlines.h"

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
