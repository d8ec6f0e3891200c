// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/partedwholes.h"

#include "language/lexicon.h"
#include "language/separators.h"
#include "text/stops.h"

#include <algorithm>

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
    return isClauseOrLead(c) || c == u'、';
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

} // namespace

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

QStringView PartedWholes::textBefore(std::size_t index) const
{
    const int from = index > 0 ? number(index - 1).end : 0;
    return m_paragraph.text().mid(from, number(index).start - from);
}

int PartedWholes::leadWithin(int start, int end) const
{
    const QStringView text = m_paragraph.text();
    for (int at = start; at < end; ++at) {
        if (at > start && !partsWords(text.at(at - 1)))
            continue;
        int stop = at;
        while (stop < end && !partsWords(text.at(stop)))
            ++stop;
        const QStringView clause = text.mid(at, stop - at).trimmed();
        if (wholeLeads().startingAt(clause) || tellsView(clause))
            return at;
    }
    return end;
}

int PartedWholes::leadTo(std::size_t first) const
{
    const int end = number(first).start;
    const int start = end - int(textBefore(first).size());
    const QStringView before = textBefore(first);
    if (first > 0 && !before.isEmpty() && isOpened(before.front()))
        return start;
    // The last of them: 分行业看，其中….
    int lead = -1;
    for (int at = leadWithin(start, end); at < end; at = leadWithin(at + 1, end)) {
        if (at == start || partsWords(m_paragraph.text().at(at - 1)))
            lead = at;
    }
    return lead;
}

bool PartedWholes::isViewed(std::size_t first) const
{
    const int lead = leadTo(first);
    if (lead < 0)
        return false;
    int end = lead;
    while (end < number(first).start && !partsWords(m_paragraph.text().at(end)))
        ++end;
    return tellsView(m_paragraph.text().mid(lead, end - lead));
}

std::optional<std::pair<std::size_t, int>> PartedWholes::onlyAmount(int start, int end,
                                                                    std::size_t first) const
{
    std::optional<std::pair<std::size_t, int>> found;
    for (std::size_t i = first; i-- > 0 && number(i).start >= start;) {
        if (number(i).end <= end && number(i).dimension == number(first).dimension)
            found = {i, found ? found->second + 1 : 1};
    }
    return found;
}

std::optional<std::size_t> PartedWholes::wholeOf(std::size_t first) const
{
    const QStringView text = m_paragraph.text();
    const bool viewed = isViewed(first);
    // 其中 is of what stands right in front of it, one view behind another of the same whole.
    const std::u16string_view stops = viewed ? Stops::full : Stops::sentence;
    int end = leadTo(first);
    if (end >= 0 && isOpened(text.at(end))) {
        const bool alike = number(first - 1).dimension == number(first).dimension;
        return alike ? std::optional(first - 1) : std::nullopt;
    }
    for (int pieces = 0; end > 0 && pieces < (viewed ? farthestWhole : 2); ++pieces) {
        int start = end;
        while (start > 0 && !isOneOf(text.at(start - 1), stops))
            --start;
        const int stop = leadWithin(start, end);
        if (!viewed && stop < end)
            return std::nullopt; // parts of parts
        if (const auto whole = onlyAmount(start, stop, first))
            return whole->second == 1 ? std::optional(whole->first) : std::nullopt;
        end = start - 1;
    }
    return std::nullopt;
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
