// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/tableplaces.h"

#include "language/lexicon.h"
#include "tables/placerows.h"
#include "text/workpoint.h"

#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

/// 全市, 全区: the whole of a place by its rank.
bool isWhole(const QString &printed)
{
    static const WordTable wholes = wordsOf("head-whole-place");
    return wholes.isWord(printed);
}

bool isNear(const Region &place, const Region &own, const Regions &regions)
{
    return regions.isWithin(place.id, own.id) || regions.isWithin(own.id, place.id) ||
           place.parent == own.parent;
}

/// A province needs no place around it to be known.
QString provinceNamed(const QString &printed, const Regions &regions)
{
    const Region *place = Regions::highest(regions.named(printed));
    return place && Regions::level(*place) == 1 ? place->id : QString();
}

Problem unknownPlace(const Observation &figure, const QString &printed)
{
    Problem problem;
    problem.kind = ProblemKind::TableOfPlaces;
    problem.place = figure.anchor;
    problem.line = figure.line;
    problem.text = printed;
    return problem;
}

/// Whether a place stands for itself that the table of regions lacks: a town or a zone in the
/// report's place, for a county would be in the table; and a county too where the report's own
/// place is missing there, unless it can be the only one of that name.
bool standsForItself(const QString &printed, const QList<const Region *> &named,
                     const Region &around)
{
    constexpr qsizetype shortest = 3; ///< 城区 and 园区 name none
    static const WordTable listed = wordsOf("place-level");
    static const WordTable zones = wordsOf("zone-end");
    static const WordTable villages = wordsOf("village-end");
    if (printed.size() < shortest || Regions::level(around) < 2)
        return false;
    if (villages.ending(printed))
        return named.isEmpty();
    if (!isNamedLikePlace(printed))
        return false;
    const bool countiesToo = around.code.isEmpty() && listed.ending(around.name);
    return countiesToo ? named.size() != 1
                       : named.isEmpty() && (zones.ending(printed) || !listed.ending(printed));
}

/// The place around those of a report's tables: its own, which stands for itself where the doubts
/// name one that the table of regions lacks. Empty where none is named.
QString placeOfTables(const ReportIdentity &identity, const QList<Problem> &doubts,
                      const Regions &regions)
{
    if (!identity.regionId.isEmpty())
        return identity.regionId;
    const auto &all = regions.all();
    const auto country = std::find_if(
        all.begin(), all.end(), [](const Region &region) { return Regions::level(region) == 0; });
    const auto unknown = std::find_if(doubts.begin(), doubts.end(), [](const Problem &doubt) {
        return doubt.kind == ProblemKind::UnknownRegion && isNamedLikePlace(doubt.text);
    });
    return country != all.end() && unknown != doubts.end()
               ? Regions::ownId(country->id, unknown->text)
               : QString();
}

} // namespace

QString regionInTable(const QString &printed, const QString &own, const Regions &regions)
{
    const Region *around = regions.find(own);
    if (printed.isEmpty())
        return {};
    if (!around)
        return provinceNamed(printed, regions);
    if (isWhole(printed))
        return printed.back() == around->name.back() ? own : QString();
    const Region *found = nullptr;
    const QList<const Region *> places = regions.named(printed);
    for (const Region *place : places) {
        if (!isNear(*place, *around, regions))
            continue;
        if (found)
            return {}; // several have the name
        found = place;
    }
    if (found)
        return found->id;
    return standsForItself(printed, places, *around) ? Regions::ownId(own, printed) : QString();
}

void settleTablePlaces(QList<Observation> &observations, const ReportIdentity &identity,
                       const QList<Problem> &doubts, const Regions &regions,
                       QList<Problem> &problems)
{
    const QString own = placeOfTables(identity, doubts, regions);
    QHash<QString, QString> known;
    QStringList unknown;
    for (Observation &o : observations) {
        workPoint();
        if (o.regionId.isEmpty())
            continue;
        const QString printed = o.regionId;
        if (!known.contains(printed))
            known.insert(printed, regionInTable(printed, own, regions));
        o.regionId = known.value(printed);
        if (o.regionId == own) // 全市, also in a report of which the place is not known
            o.regionId = identity.regionId;
        if (!o.regionId.isEmpty() || (known.value(printed) == own && !own.isEmpty()))
            continue;
        o.row = -1;
        const QString place = QString::number(o.table) + u' ' + printed;
        if (!unknown.contains(place))
            problems.append(unknownPlace(o, printed));
        unknown.append(place);
    }
    observations.removeIf([](const Observation &o) { return o.row < 0; });
}

} // namespace PlanLens
