// SPDX-License-Identifier: GPL-3.0-or-later
#include "originals/placematching.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace PlanLens {

namespace {

using Place = std::optional<SourceRange>;

/// The line, without its end, in which a place stands.
SourceRange lineAround(QStringView source, SourceRange place)
{
    const qsizetype before = place.start > 0 ? source.lastIndexOf(u'\n', place.start - 1) : -1;
    const qsizetype end = source.indexOf(u'\n', place.start);
    const int start = int(before + 1);
    return {start, int(end < 0 ? source.size() : end) - start};
}

/// Where lines of a source that read alike begin.
std::vector<int> linesAlike(QStringView source, QStringView line)
{
    std::vector<int> starts;
    for (qsizetype at = 0; at <= source.size();) {
        const qsizetype end = source.indexOf(u'\n', at);
        const QStringView one = source.mid(at, end < 0 ? -1 : end - at);
        if (one == line)
            starts.push_back(int(at));
        if (end < 0)
            break;
        at = end + 1;
    }
    return starts;
}

/// Lines that both have as often stand in the same order.
Place inSameLine(QStringView source, SourceRange place, SourceRange line, QStringView other)
{
    const QStringView text = source.mid(line.start, line.length);
    const std::vector<int> here = linesAlike(source, text);
    const std::vector<int> there = linesAlike(other, text);
    if (here.size() != there.size())
        return {};
    const auto own = std::find(here.begin(), here.end(), line.start);
    const int start = there[std::size_t(own - here.begin())];
    return SourceRange{start + place.start - line.start, place.length};
}

/// Where a text stands in another, if only once.
std::optional<int> onlyPlaceOf(QStringView text, QStringView other)
{
    const qsizetype at = other.indexOf(text);
    if (at < 0 || other.indexOf(text, at + 1) >= 0)
        return {};
    return int(at);
}

/// A line that the end of a page tears is another where the page is read alone: the words around
/// the place decide, where they stand once in both.
Place amongSameWords(QStringView source, SourceRange place, SourceRange line, QStringView other)
{
    constexpr int leastAround = 4;
    constexpr std::pair<bool, bool> sides[] = {{true, true}, {true, false}, {false, true}};
    for (const int reach : {40, 20, 10, 5}) {
        for (const auto &[before, after] : sides) {
            const int start = before ? std::max(place.start - reach, line.start) : place.start;
            const int end = after ? std::min(place.end() + reach, line.end()) : place.end();
            if (end - start < place.length + leastAround)
                continue;
            const QStringView around = source.mid(start, end - start);
            const auto at = onlyPlaceOf(around, other);
            if (at && onlyPlaceOf(around, source))
                return SourceRange{*at + place.start - start, place.length};
        }
    }
    return {};
}

} // namespace

SourceRange stretchOfPage(const SourcePages &pages, int page, int length)
{
    const auto &starts = pages.starts;
    const auto isOfPage = [page](const PageStart &start) {
        return start.page == page;
    };
    const auto first = std::find_if(starts.begin(), starts.end(), isOfPage);
    if (first == starts.end())
        return {0, length};
    const auto last = std::find_if(starts.rbegin(), starts.rend(), isOfPage).base();
    const int end = last == starts.end() ? length : last->start;
    return {first->start, end - first->start};
}

Place placeInOther(QStringView source, SourceRange place, QStringView other)
{
    if (place.length <= 0 || place.start < 0 || place.end() > source.size())
        return {};
    if (source == other)
        return place;
    const SourceRange line = lineAround(source, place);
    if (place.end() > line.end()) {
        const auto at = onlyPlaceOf(source.mid(place.start, place.length), other);
        return at ? Place(SourceRange{*at, place.length}) : Place();
    }
    if (const Place same = inSameLine(source, place, line, other);
        same && same->end() <= other.size())
        return same;
    return amongSameWords(source, place, line, other);
}

} // namespace PlanLens
