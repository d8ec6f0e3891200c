// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/notedplace.h"

#include "figures/printedplace.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace PlanLens {

namespace {

struct Candidate
{
    Anchor anchor;
    int line = 0;
    int source = 0; ///< offset
    QString around;
};

QString rowText(const Report &report, const Anchor &cell)
{
    QStringList texts;
    for (const Cell &other : report.blocks.at(cell.block).table.rows.at(cell.row).cells) {
        if (!other.covered)
            texts << other.text.text();
    }
    return texts.join(u'\t');
}

QString aroundOf(const Report &report, const Anchor &anchor, const MappedText &text)
{
    if (anchor.isCell())
        return rowText(report, anchor);
    const bool whole = anchor.length <= 0;
    return sentenceAround(text.text(), whole ? 0 : anchor.start,
                          whole ? text.size() : anchor.length);
}

/// How many characters of the text from `start` on come from exactly `length` of the source; 0
/// where no number does.
int lengthFor(const MappedText &text, int start, int length)
{
    int low = 1;
    int high = text.size() - start;
    while (low <= high) {
        const int middle = low + (high - low) / 2;
        const int covered = text.sourceRange(start, middle).length;
        if (covered == length)
            return middle;
        if (covered < length)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return 0;
}

/// The places of one block or cell that print the quote.
void addCandidates(QList<Candidate> &found, const Report &report, const Anchor &place,
                   const QString &quote)
{
    const MappedText *text = report.textAt(place);
    if (!text || text->isEmpty())
        return;
    const SourceRange range = text->sourceRange();
    // No farther than the block: each would look through all that follows it.
    const QStringView source = QStringView(report.source()).sliced(range.start, range.length);
    for (qsizetype in = source.indexOf(quote); in >= 0; in = source.indexOf(quote, in + 1)) {
        const qsizetype at = range.start + in;
        Anchor anchor = place;
        anchor.start = text->indexOfSource(int(at));
        if (anchor.start >= text->size() || text->sourceOffset(anchor.start) != at)
            continue;
        anchor.length = lengthFor(*text, anchor.start, int(quote.size()));
        if (anchor.length == 0)
            continue;
        const QString around = aroundOf(report, anchor, *text);
        if (anchor.start == 0 && anchor.length == text->size())
            anchor.length = 0; // all of it
        found.append({anchor, report.lineAt(int(at)), int(at), around});
    }
}

void forEachText(const Report &report, const std::function<void(const Anchor &)> &visit)
{
    for (int block = 0; block < report.blocks.size(); ++block) {
        visit(report.anchor(block));
        const QList<TableRow> &rows = report.blocks.at(block).table.rows;
        for (int row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < rows.at(row).cells.size(); ++column)
                visit(report.cellAnchor(block, row, column));
        }
    }
}

/// All places that print the quote, in the order of the source.
QList<Candidate> candidates(const Report &report, const QString &quote)
{
    QList<Candidate> found;
    if (quote.isEmpty())
        return found;
    forEachText(report, [&](const Anchor &place) { addCandidates(found, report, place, quote); });
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate &a, const Candidate &b) { return a.source < b.source; });
    return found;
}

template <typename Wanted>
QList<Candidate> those(const QList<Candidate> &all, const Wanted &wanted)
{
    QList<Candidate> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), wanted);
    return found;
}

QList<Candidate> ofLine(const QList<Candidate> &all, int line)
{
    return those(all, [line](const Candidate &one) { return one.line == line; });
}

QList<Candidate> within(const QList<Candidate> &all, const QString &around)
{
    return those(all, [&](const Candidate &one) { return one.around == around; });
}

int countBefore(const QList<Candidate> &candidates, int source)
{
    return int(std::count_if(candidates.begin(), candidates.end(),
                             [source](const Candidate &one) { return one.source < source; }));
}

std::optional<Anchor> nth(const QList<Candidate> &candidates, int occurrence)
{
    return occurrence < candidates.size() ? std::optional(candidates.at(occurrence).anchor)
                                          : std::nullopt;
}

/// The lines, or of a table the cells' rows, in which these words stand around the quote.
int placesWith(const Report &report, const QString &around)
{
    int count = 0;
    Anchor last;
    forEachText(report, [&](const Anchor &place) {
        const MappedText *text = report.textAt(place);
        if (!text || text->isEmpty())
            return;
        if (!place.isCell()) {
            for (qsizetype at = text->text().indexOf(around); at >= 0;
                 at = text->text().indexOf(around, at + 1))
                ++count;
        } else if ((place.block != last.block || place.row != last.row) &&
                   rowText(report, place) == around) {
            ++count;
        }
        last = place;
    });
    return count;
}

} // namespace

NotedPlace notedPlace(const Report &report, const Anchor &anchor)
{
    const MappedText *text = report.textAt(anchor);
    if (!text || text->isEmpty())
        return {};
    NotedPlace place{.line = report.line(anchor),
                     .quote = report.quote(anchor),
                     .around = aroundOf(report, anchor, *text)};
    place.isOnlyOne = placesWith(report, place.around) == 1;
    const int source = report.sourceRange(anchor).start;
    const QList<Candidate> all = candidates(report, place.quote);
    place.inLine = countBefore(ofLine(all, place.line), source);
    place.inAround = countBefore(within(all, place.around), source);
    return place;
}

std::optional<Anchor> findNotedPlace(const Report &report, const NotedPlace &place, bool sameBytes)
{
    if (!place.isValid())
        return {};
    if (sameBytes)
        return nth(ofLine(candidates(report, place.quote), place.line), place.inLine);
    if (!place.isOnlyOne || placesWith(report, place.around) != 1)
        return {};
    return nth(within(candidates(report, place.quote), place.around), place.inAround);
}

} // namespace PlanLens
