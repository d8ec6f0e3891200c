// SPDX-License-Identifier: GPL-3.0-or-later
// What is read back from where it was written: from a library, from a search that was kept, from a
// command line. The first line says what the rest is.

#include "figures/period.h"
#include "fuzztarget.h"
#include "report/anchor.h"
#include "report/recognition.h"
#include "search/postings.h"
#include "search/searchquery.h"
#include "search/searchunits.h"
#include "text/mappedtext.h"

#include <QList>

#include <algorithm>
#include <utility>

using namespace PlanLens;

namespace {

/// Whether a number stands in a text, however many zeros are in front of it.
bool says(const QString &text, int number)
{
    return text.contains(QString::number(number));
}

void tryAnchor(const QString &text)
{
    const auto anchor = Anchor::fromString(text);
    if (!anchor)
        return;
    promise(anchor->isValid() && anchor->start >= 0 && anchor->length >= 0, "an anchor is one");
    promise(says(text, anchor->block), "a block is what its text says");
    promise(anchor->length == 0 || (says(text, anchor->start) && says(text, anchor->length)),
            "a stretch is what its text says");
    promise(!anchor->isCell() || (says(text, anchor->row) && says(text, anchor->column)),
            "a cell is what its text says");
    const auto again = Anchor::fromString(anchor->toString());
    promise(again && again->toString() == anchor->toString(), "an anchor is read back");
}

void tryPeriod(const QString &text)
{
    const auto period = Period::fromString(text);
    if (!period)
        return;
    promise(period->isValid(), "a period is one");
    promise(Period::fromString(period->toString()) == period, "a period is read back");
}

void tryParts(const QString &query, const SearchQuery &part, int depth)
{
    using Kind = SearchQuery::Kind;
    promise(part.position >= 0 && part.position <= query.size(), "a part stands in its query");
    const bool isLeaf = part.kind == Kind::Text || part.kind == Kind::Filter;
    promise(!isLeaf || query.contains(part.text), "a query looks for what it says");
    promise(isLeaf ? part.parts.empty() : part.isEmpty() || !part.parts.empty(),
            "what joins has parts, and only that");
    promise(part.kind != Kind::Not || part.parts.size() == 1, "one part is left out");
    promise(depth <= 4 * maximumQueryDepth, "a query is not deep");
    for (const SearchQuery &below : part.parts)
        tryParts(query, below, depth + 1);
}

void tryQuery(const QString &text)
{
    const auto query = parseSearchQuery(text);
    promise(query == parseSearchQuery(text), "the same query is read the same way");
    if (const auto *error = std::get_if<SearchQueryError>(&query)) {
        promise(!error->message.isEmpty(), "a refusal has a reason");
        promise(error->position >= 0 && error->position <= text.size(), "a refusal has its place");
        return;
    }
    tryParts(text, std::get<SearchQuery>(query), 0);
}

void tryRecognition(const QString &text)
{
    const Recognition recognition = Recognition::fromText(text);
    int end = 0;
    for (const SourceRange &stretch : recognition.doubtful) {
        promise(stretch.start >= end && stretch.length > 0, "stretches are in order and apart");
        end = stretch.end();
        promise(recognition.isDoubtful(stretch), "what is doubtful is so");
    }
    promise(Recognition::fromText(recognition.toText()) == recognition,
            "a recognition is read back");
}

/// The map of a text, and below it the source.
void tryRuns(const QString &text)
{
    constexpr int offset = 3;
    const QString runs = text.section(u'\n', 0, 0);
    const QString source = text.section(u'\n', 1);
    const int length = int(source.size());
    const auto range = MappedText::rangeOfRuns(runs, length);
    promise(!range || (range->start >= 0 && range->length > 0), "a range is one");
    if (const auto mapped = MappedText::fromRuns(source, runs))
        promise(MappedText::fromRuns(source, mapped->runsText()) == mapped, "a map is read back");
    const auto mapped = MappedText::fromSource(source, offset, runs, length);
    if (!mapped)
        return;
    promise(mapped->size() == length, "a text is as long as was said");
    for (int i = 0; i < length; ++i) {
        const int place = mapped->sourceOffset(i) - offset;
        promise(place >= 0 && place < source.size() && source.at(place) == mapped->text().at(i),
                "a text is what its source says");
    }
}

constexpr quint32 extent = 5000;

bool isInOrder(const Positions &positions, quint32 from)
{
    return std::all_of(positions.begin(), positions.end(),
                       [&](quint32 p) { return p >= from && p < from + extent; }) &&
           std::is_sorted(positions.begin(), positions.end(), std::less_equal<>());
}

/// Lists as they are stored, whole or damaged.
void tryPostings(const QByteArray &bytes)
{
    constexpr quint32 offset = 7;
    PairLists pairs;
    unpackPairs(bytes, extent, offset, pairs);
    Positions all;
    unpackPair(bytes, extent, offset, nullptr, all);
    qsizetype count = 0;
    for (const auto &[second, positions] : pairs) {
        count += qsizetype(positions.size());
        promise(std::all_of(positions.begin(), positions.end(),
                            [](quint32 p) { return p >= offset && p < offset + extent; }),
                "places lie in the stream");
        const QChar character(second);
        Positions one;
        unpackPair(bytes, extent, offset, &character, one);
        promise(one.size() <= positions.size(), "a list is part of its row");
    }
    promise(count == qsizetype(all.size()), "a row is all of its lists");
}

/// Each byte is a gap: what is packed is unpacked.
void tryPacking(const QByteArray &gaps)
{
    Positions positions;
    quint32 next = 0;
    for (const char gap : gaps) {
        next += uchar(gap);
        if (next >= extent)
            break;
        positions.push_back(next++);
    }
    promise(isInOrder(positions, 0), "places are in order");
    const PairLists pairs{{u'a', positions}, {u'b', {0, extent - 1}}};
    PairLists read;
    unpackPairs(packPairs(pairs, extent), extent, 0, read);
    promise(read == pairs, "lists are read back");
}

void tryLayouts(const QByteArray &bytes)
{
    QByteArray again;
    for (const ReportLayout &layout : layoutsFrom(bytes)) {
        promise(layout.lengths.size() ==
                    std::size_t(layout.headings) + layout.cells + layout.paragraphs,
                "every unit has a length");
        appendLayout(again, layout);
    }
    QByteArray third;
    for (const ReportLayout &layout : layoutsFrom(again))
        appendLayout(third, layout);
    promise(again == third, "layouts are read back");
}

void tryPlaces(const QByteArray &bytes)
{
    promise(placesFrom(bytes).size() <= std::size_t(bytes.size()), "a place has a byte");
}

using Text = void (*)(const QString &);
using Bytes = void (*)(const QByteArray &);

constexpr std::pair<const char *, Text> texts[] = {{"anchor", tryAnchor},
                                                   {"period", tryPeriod},
                                                   {"query", tryQuery},
                                                   {"recognition", tryRecognition},
                                                   {"runs", tryRuns}};
constexpr std::pair<const char *, Bytes> lists[] = {{"postings", tryPostings},
                                                    {"packing", tryPacking},
                                                    {"layouts", tryLayouts},
                                                    {"places", tryPlaces}};

} // namespace

void tryInput(const QByteArray &input)
{
    const qsizetype line = input.indexOf('\n');
    const QByteArray kind = input.left(line);
    const QByteArray rest = line < 0 ? QByteArray() : input.mid(line + 1);
    for (const auto &[name, tries] : texts) {
        if (kind == name)
            tries(QString::fromUtf8(rest));
    }
    for (const auto &[name, tries] : lists) {
        if (kind == name)
            tries(rest);
    }
}
