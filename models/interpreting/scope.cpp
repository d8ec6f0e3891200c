// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/scope.h"

#include "interpreting/spokenplaces.h"
#include "language/lexicon.h"
#include "phrases/prosewords.h"
#include "sentences/prosestretch.h"
#include "text/characters.h"
#include "text/oneof.h"
#include "text/stops.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// A place is what the sentence speaks of only where a clause begins with it, with its year or with
/// 其中, or where a report is said to tell of it: 省里提出全省….
bool beginsClause(QStringView text, qsizetype index)
{
    static const WordTable reports = wordsOf("reporting-verb");
    static const WordTable parts = wordsOf("of-which");
    if (index == 0)
        return true;
    const QChar before = text[index - 1];
    const auto place = spokenPlaces().startingAt(text, index);
    const bool ownPart = parts.endingAt(text, index) && SpokenLevel(place.tag) == SpokenLevel::Own;
    return before.isPunct() || before.isSpace() || isOneOf(before, u"年月日看计") ||
           reports.endingAt(text, index) || ownPart;
}

/// 对标全市经济工作会议要求，…: the place is part of what the report follows, not whom it is about.
bool isFollowed(QStringView after)
{
    static const WordTable words = wordsOf("followed");
    const auto end =
        std::find_if(after.begin(), after.end(), [](QChar c) { return isOneOf(c, u"，：,:"); });
    return words.occursIn(after.left(end - after.begin()));
}

/// 全国双创周在我市举办，…: a clause without a figure that tells of an event or a title; the
/// figures after it are the report's own.
bool onlyNames(QStringView after)
{
    const auto end =
        std::find_if(after.begin(), after.end(), [](QChar c) { return isOneOf(c, u"，,：:"); });
    if (end == after.end() || end == after.begin())
        return false; // the clause of the figure, or 全市，…
    const QStringView clause = after.left(end - after.begin());
    const bool counts =
        std::any_of(clause.begin(), clause.end(), [](QChar c) { return c.isDigit(); });
    static const WordTable wholes = wordsOf("whole-economy");
    return !counts && !wholes.startingAt(clause);
}

/// The words up to a figure or the end of the clause.
QStringView nounOf(QStringView after)
{
    const auto end = std::find_if(after.begin(), after.end(),
                                  [](QChar c) { return c.isPunct() || c.isDigit(); });
    return after.left(end - after.begin());
}

/// 全市旅发大会筹集资金3亿元: an event.
bool isEvent(QStringView after)
{
    static const WordTable events = wordsOf("event");
    return events.occursIn(nounOf(after));
}

/// 全省卫生村80个: a title that the country or the province gives.
bool isHonour(QStringView after, SpokenLevel level)
{
    const bool given = level == SpokenLevel::Country || level == SpokenLevel::Province;
    return given && ProseWords::isHonour(nounOf(after));
}

/// The one of the places that bear a name that is meant where `own` reports: the only one, or the
/// only one that lies in it. Null where that is not clear, and for the report's own.
const Region *meantIn(const QString &own, const PlaceName &name, const Regions &regions)
{
    QList<const Region *> meant;
    if (name.formal && name.places.size() == 1)
        meant = name.places;
    for (const Region *place : name.places) {
        if (name.formal && meant.isEmpty() && regions.isWithin(place->id, own))
            meant.append(place);
    }
    return meant.size() == 1 && meant.first()->id != own ? meant.first() : nullptr;
}

/// 平阴县：, 平阴县提出的目标是：, 平阴县提出，: whether a clause that begins with a place says
/// that what follows is told by it or of it; `after` is what stands behind the place's name.
bool tellsOfPlace(QStringView after)
{
    static const WordTable reports = wordsOf("reporting-verb");
    static const WordTable aspect = wordsOf("completed-aspect");
    const QStringView words = nounOf(after);
    const QStringView rest = after.mid(words.size());
    if (!rest.isEmpty() && isColon(rest.front()) && (words.isEmpty() || reports.occursIn(words)))
        return true;
    const auto verb = reports.startingAt(words, 0);
    const qsizetype told = verb.length + aspect.startingAt(words, verb.length).length;
    // But 平阴县提出的建议全部办结，.
    return verb && (told == words.size() || rest.isEmpty() || rest.front().isDigit());
}

/// The place that a clause beginning at `index` tells of by its name; null where it tells of none.
const Region *placeNamedAt(QStringView text, qsizetype index, const QString &own,
                           const Regions &regions)
{
    const bool begins = index == 0 || text.at(index - 1).isPunct();
    const PlaceName name = begins ? regions.nameAt(text, index) : PlaceName();
    return name.length > 0 && tellsOfPlace(text.mid(index + name.length))
               ? meantIn(own, name, regions)
               : nullptr;
}

const Region *ancestorAt(SpokenLevel level, const QString &own, const Regions &regions)
{
    const Region *region = regions.find(own);
    for (; region; region = regions.find(region->parent)) {
        const bool province = region->code.endsWith(u"0000") && !region->parent.isEmpty();
        const bool fits = level == SpokenLevel::Own ||
                          (level == SpokenLevel::Country && region->parent.isEmpty()) ||
                          (level == SpokenLevel::Province && province) ||
                          (level == SpokenLevel::City && region->name.endsWith(u'市'));
        if (fits)
            return region;
    }
    return nullptr;
}

} // namespace

QString regionSpokenOf(QStringView before, const QString &own, const Regions &regions,
                       QStringView after)
{
    static const WordTable otherUses = wordsOf("place-in-name");
    const QString open = withoutClosedBrackets(before.right(longestSentence));
    const auto end = std::find_if(open.crbegin(), open.crend(),
                                  [](QChar c) { return c == u'。' || c == u'；'; });
    const QStringView sentence = QStringView(open).right(end - open.crbegin());
    const auto at = [&](SpokenLevel level) {
        const Region *region = ancestorAt(level, own, regions);
        return region ? region->id : own;
    };
    if (const auto rate = placeWithOwnRate(sentence, after))
        return at(*rate);
    if (const auto turn = placeInTurn(sentence, after))
        return at(*turn);
    for (qsizetype i = sentence.size() - 1; i >= 0; --i) {
        if (const Region *named = placeNamedAt(sentence, i, own, regions))
            return named->id;
        const auto place = spokenPlaces().startingAt(sentence, i);
        if (!place || !beginsClause(sentence, i))
            continue;
        const QStringView rest = sentence.mid(i + place.length);
        const bool other = otherUses.startingAt(rest) && !givesAverage(rest);
        if (other || isFollowed(rest) || onlyNames(rest) || isEvent(rest) ||
            isHonour(rest, SpokenLevel(place.tag)) || isComparedToo(sentence, i, rest))
            continue;
        return at(SpokenLevel(place.tag));
    }
    return own;
}

QString withoutOwnPlace(const QString &name, const Region &own)
{
    constexpr qsizetype shortest = 2;
    constexpr QStringView wordsOfPlaces = u"级直属民场区委"; // 市级, 市直, 市民
    for (const QString &place : {own.fullName, own.name}) {
        const bool leads = place.size() > 1 && name.startsWith(place) &&
                           name.size() >= place.size() + shortest &&
                           !wordsOfPlaces.contains(name.at(place.size()));
        if (leads)
            return name.mid(place.size());
    }
    return name;
}

} // namespace PlanLens
