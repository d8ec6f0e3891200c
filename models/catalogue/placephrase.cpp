// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/placephrase.h"

#include "figures/yearparts.h"
#include "language/lexicon.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qsizetype longestUnknown = 16;

/// How names of places end.
const WordTable &placeEnds()
{
    static const WordTable words = wordsOf("place-end");
    return words;
}

/// What follows a place's name in a title or at a session.
const WordTable &follows()
{
    static const WordTable words = wordsOf("after-place");
    return words;
}

/// Parts of a sentence that no name of a place holds.
const WordTable &breaks()
{
    static const WordTable words =
        wordsOf({{0, "no-place-part"}, {0, "plan-act"}, {0, "deliberation"}, {0, "giving-plan"}});
    return words;
}

/// Words that end like a place and name none, and zones that have no name of their own.
const WordTable &noPlaces()
{
    static const WordTable words = wordsOf("no-place");
    return words;
}

/// A kind of place alone: after a short name it belongs to it (呼伦贝尔|盟, 大渡口|高新区).
const WordTable &bareKinds()
{
    static const WordTable words = wordsOf("bare-kind");
    return words;
}

/// Divisions of the 兵团, and what these are parted into.
constexpr QStringView divisionKinds = u"师团";

bool endsLikeADivision(QStringView name)
{
    return divisionKinds.contains(name.back()) && !name.endsWith(u"兵团");
}

bool isNumbered(QStringView name)
{
    return name.startsWith(u'第');
}

bool isBoundary(QStringView text, qsizetype at)
{
    return at >= text.size() || !isIdeograph(text[at]) || bool(follows().startingAt(text, at));
}

/// The end of a name that the table does not have; 0 where none begins at `from`.
qsizetype unknownEnd(QStringView text, qsizetype from, const Regions &regions)
{
    for (qsizetype end = from + 1; end <= text.size() && end - from <= longestUnknown; ++end) {
        const qsizetype last = end - 1;
        if (!isIdeograph(text[last]) || breaks().startingAt(text, last))
            return 0;
        const QStringView name = text.mid(from, end - from);
        // Divisions of the 兵团 are numbered; other words that end so (教师, 集团) are no places.
        if (!placeEnds().ending(name) || (endsLikeADivision(name) && !isNumbered(name)))
            continue;
        if (isBoundary(text, end) || regions.nameAt(text, end).formal)
            return end;
    }
    return 0;
}

} // namespace

QList<PlaceUnit> placePhraseAt(QStringView text, qsizetype at, const Regions &regions)
{
    QList<PlaceUnit> units;
    for (;;) {
        const PlaceName name = regions.nameAt(text, at);
        const qsizetype end = at + name.length;
        qsizetype unknown = unknownEnd(text, end, regions);
        const QStringView tail = text.mid(end, std::max<qsizetype>(unknown - end, 0));
        if (name.length > 0 && !(unknown > 0 && !name.formal && isBareKind(tail))) {
            units.append({at, end, name.formal, name.places});
            at = end;
            continue;
        }
        const QStringView whole = text.mid(at, std::max<qsizetype>(unknown - at, 0));
        if (unknown == 0 || noPlaces().isWord(whole))
            return units;
        units.append({at, unknown, false, {}});
        at = unknown;
    }
}

qsizetype timeAt(QStringView text, qsizetype at, bool introduced)
{
    static const WordTable years = wordsOf("title-time");
    if (const WordTable::Hit year = years.startingAt(text, at))
        return year.length;
    const auto part = introduced ? yearPartAt(text, at) : std::nullopt; // 一季度, 1-9月
    return part ? part->end - at : 0;
}

bool isDivision(QStringView name)
{
    return isNumbered(name) && name.contains(divisionKinds.front()) && endsLikeADivision(name);
}

bool isBareKind(QStringView words)
{
    return bareKinds().isWord(words);
}

bool endsLikeAZone(QStringView words)
{
    static const WordTable ends = wordsOf("zone-end");
    return bool(ends.ending(words));
}

} // namespace PlanLens
