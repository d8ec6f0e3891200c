// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside/strips.h"

#include "text/stops.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// Where a stretch that begins at `from` ends: after the last end of a sentence that fits.
int endOfStretch(QStringView text, int from)
{
    const int most = std::min(from + longestStretch, int(text.size()));
    if (most == text.size())
        return most;
    for (int at = most; at > from + longestStretch / 2; --at) {
        if (isSentenceOrLineEnd(text.at(at - 1)))
            return at;
    }
    return text.at(most - 1).isHighSurrogate() ? most - 1 : most;
}

void addParagraph(QList<Strip> &strips, const PairPassage &passage, int index)
{
    const PairPassage::Piece &piece = passage.pieces().at(index);
    const QStringView text = QStringView(passage.text()).mid(piece.start, piece.place.length);
    int from = 0;
    do {
        const int end = endOfStretch(text, from);
        strips.append({piece.place.block, -1, index, index + 1, from, end - from});
        from = end;
    } while (from < text.size());
}

bool isInRow(const PairPassage::Piece &piece, const Strip &row)
{
    return piece.place.block == row.block && piece.place.row == row.row;
}

} // namespace

QList<Strip> stripsOf(const PairPassage &passage)
{
    QList<Strip> strips;
    const auto &pieces = passage.pieces();
    for (int i = 0; i < pieces.size(); ++i) {
        const Anchor &place = pieces.at(i).place;
        if (!place.isCell())
            addParagraph(strips, passage, i);
        else if (!strips.isEmpty() && isInRow(pieces.at(i), strips.constLast()))
            strips.last().last = i + 1;
        else
            strips.append({place.block, place.row, i, i + 1});
    }
    return strips;
}

} // namespace PlanLens
