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

} // namespace

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
        const bool several =
            line.end - line.start > longLine && line.in(source).count(paragraphBreak) > 2;
        if (several)
            splitLongLine(source, line, lines);
        else
            lines.append(line);
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

} // namespace PlanLens
