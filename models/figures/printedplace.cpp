// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/printedplace.h"

#include "text/stops.h"

#include <QHash>

namespace PlanLens {

namespace {

QString withoutOccurrence(const PrintedPlace &place)
{
    const QChar stop = u'\x1f';
    return toKey(place.origin) + stop + QString::number(place.table) + stop +
           QString::number(place.row) + stop + QString::number(place.column) + stop +
           place.sentence + stop + place.name + stop + place.printed;
}

/// Whether the report prints the same at what may have moved: by a row more above it, a line more.
bool printsTheSame(const PrintedPlace &place, const PrintedPlace &wanted)
{
    if (place.origin != wanted.origin || place.printed != wanted.printed)
        return false;
    if (wanted.origin == Origin::Prose)
        return place.sentence == wanted.sentence;
    return place.table == wanted.table && place.column == wanted.column &&
           place.name == wanted.name;
}

} // namespace

QString sentenceAround(const QString &text, qsizetype start, qsizetype length)
{
    start = qBound(qsizetype(0), start, text.size());
    qsizetype from = start;
    while (from > 0 && !isSentenceOrLineEnd(text.at(from - 1)))
        --from;
    qsizetype to = qBound(start, start + length, text.size());
    while (to < text.size() && !isSentenceOrLineEnd(text.at(to)))
        ++to;
    return text.mid(from, to - from);
}

QList<PrintedPlace> placesOf(const QList<Observation> &observations, const BlockText &textOf)
{
    QList<PrintedPlace> places;
    places.reserve(observations.size());
    QHash<QString, int> occurrences;
    for (const Observation &observation : observations) {
        if (observation.isMade()) {
            places.append(PrintedPlace());
            continue;
        }
        PrintedPlace place{.origin = observation.origin,
                           .table = observation.table,
                           .row = observation.row,
                           .column = observation.column,
                           .sentence = {},
                           .name = observation.name,
                           .printed = observation.printed};
        if (observation.origin == Origin::Prose)
            place.sentence = sentenceAround(textOf(observation.anchor.block),
                                            observation.anchor.start, observation.anchor.length);
        place.occurrence = occurrences[withoutOccurrence(place)]++;
        places.append(place);
    }
    return places;
}

int indexOfPlace(const QList<PrintedPlace> &places, const PrintedPlace &wanted)
{
    if (const qsizetype exact = places.indexOf(wanted); exact >= 0)
        return int(exact);
    int found = -1;
    for (int i = 0; i < places.size(); ++i) {
        if (!printsTheSame(places.at(i), wanted))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

} // namespace PlanLens
