// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/partedwholes.h"

#include "language/lexicon.h"
#include "language/separators.h"
#include "text/stops.h"

#include <algorithm>
#include <string_view>

namespace PlanLens {

namespace {

constexpr qsizetype longestView = 16;
/// So many sentences a whole may stand in front of what it is parted by, behind other views of it.
constexpr int farthestWhole = 5;

bool isOpened(QChar c)
{
    return c == u'（' || c == u'(';
}

bool isClosed(QChar c)
{
    return c == u'）' || c == u')';
}

bool partsWords(QChar c)
{
    return isClauseSeparator(c) || isOneOf(c, Stops::full);
}

const WordTable &wholeLeads()
{
    static const WordTable table = wordsOf("of-whole");
    return table;
}

/// Where the clause that a place stands in starts.
int clauseStart(QStringView text, int at)
{
    while (at > 0 && !partsWords(text.at(at - 1)))
        --at;
    return at;
}

/// Whether a clause says by what a whole is parted in what follows: 分地域看, 按行业分,
/// 从产业投向看.
bool tellsView(QStringView clause)
{
    static const WordTable opening = wordsOf("view-opening");
    static const WordTable closing = wordsOf("view-closing");
    clause = clause.trimmed();
    const int opened = opening.startingAt(clause).length;
    const int closed = closing.ending(clause).length;
    return clause.size() <= longestView && opened > 0 && closed > 0 &&
           clause.size() > opened + closed;
}

} // namespace

QStringView PartedWholes::textBefore(std::size_t index) const
{
    const int from = index > 0 ? number(index - 1).end : 0;
    return m_paragraph.text().mid(from, number(index).start - from);
}

QStringView PartedWholes::clauseFrom(int start, int end) const
{
    int stop = start;
    while (stop < end && !partsWords(m_paragraph.text().at(stop)))
        ++stop;
    return m_paragraph.text().mid(start, stop - start);
}

int PartedWholes::leadWithin(int start, int end) const
{
    for (int at = start; at < end;) {
        const QStringView clause = clauseFrom(at, end);
        if (wholeLeads().startingAt(clause.trimmed()) || tellsView(clause))
            return at;
        at += int(clause.size()) + 1;
    }
    return end;
}

int PartedWholes::leadTo(std::size_t first) const
{
    const QStringView before = textBefore(first);
    const int end = number(first).start;
    const int start = end - int(before.size());
    if (first > 0 && !before.isEmpty() && isOpened(before.front()))
        return start;
    // The last of them: 分行业看，其中….
    int lead = -1;
    for (int at = leadWithin(start, end); at < end;) {
        lead = at;
        at = leadWithin(at + int(clauseFrom(at, end).size()) + 1, end);
    }
    return lead;
}

bool PartedWholes::isViewed(int lead, std::size_t first) const
{
    return tellsView(clauseFrom(lead, number(first).start));
}

std::vector<std::size_t> PartedWholes::alikeWithin(int start, int end, std::size_t first) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = first; i-- > 0 && number(i).start >= start;) {
        if (number(i).end <= end && number(i).dimension == number(first).dimension)
            found.push_back(i);
    }
    return found;
}

std::vector<std::size_t> PartedWholes::rateWithin(int start, int end, std::size_t first) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = first; i-- > 0 && number(i).start >= start;) {
        if (number(i).end <= end && number(i).percent)
            found = {i};
    }
    return found;
}

std::vector<std::size_t> PartedWholes::wholesOf(std::size_t first) const
{
    const QStringView text = m_paragraph.text();
    int end = leadTo(first);
    if (end < 0)
        return {};
    if (isOpened(text.at(end))) {
        const bool alike = number(first - 1).dimension == number(first).dimension;
        return alike ? std::vector{first - 1} : std::vector<std::size_t>();
    }
    const bool viewed = isViewed(end, first);
    // 其中 is of what stands right in front of it, one view behind another of the same whole.
    const std::u16string_view stops = viewed ? Stops::full : Stops::sentence;
    std::vector<std::size_t> wholes;
    for (int pieces = 0; end > 0 && pieces < (viewed ? farthestWhole : 2); ++pieces) {
        int start = end;
        while (start > 0 && !isOneOf(text.at(start - 1), stops))
            --start;
        const int stop = leadWithin(start, end);
        if (!viewed && stop < end)
            return {}; // parts of parts
        std::vector<std::size_t> found = alikeWithin(start, stop, first);
        if (!viewed && !found.empty())
            return found.size() == 1 ? found : std::vector<std::size_t>();
        if (found.empty() && viewed)
            found = rateWithin(start, stop, first);
        wholes.insert(wholes.end(), found.begin(), found.end());
        end = start - 1;
    }
    return wholes;
}

bool PartedWholes::isNested(std::size_t index, std::size_t first) const
{
    const int from = number(first).start;
    const QStringView between = m_paragraph.text().mid(from, number(index).start - from);
    const auto opened = std::count_if(between.begin(), between.end(), isOpened);
    if (opened > std::count_if(between.begin(), between.end(), isClosed))
        return true;
    const int start = clauseStart(m_paragraph.text(), number(index).start);
    return index != first && bool(wholeLeads().startingAt(m_paragraph.text().mid(start).trimmed()));
}

} // namespace PlanLens
