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

} // namespace

QString regionInTable(const QString &printed, const QString &own, const Regions &regions)
{
    constexpr qsizetype shortest = 3; ///< 城区 and 园区 name none
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
    // A town or a zone in the report's place; a county would be in the table of regions.
    static const WordTable listed = wordsOf("place-level");
    static const WordTable zones = wordsOf("zone-end");
    static const WordTable villages = wordsOf("village-end");
    const bool named =
        isNamedLikePlace(printed) && (zones.ending(printed) || !listed.ending(printed));
    const bool stands =
        places.isEmpty() && (named || villages.ending(printed)) && printed.size() >= shortest;
    return stands && Regions::level(*around) >= 2 ? Regions::ownId(own, printed) : QString();
}

void settleTablePlaces(QList<Observation> &observations, const Report &report,
                       const Regions &regions, QList<Problem> &problems)
{
    QHash<QString, QString> known;
    QStringList unknown;
    for (Observation &o : observations) {
        workPoint();
        if (o.regionId.isEmpty())
            continue;
        const QString printed = o.regionId;
        if (!known.contains(printed))
            known.insert(printed, regionInTable(printed, report.identity.regionId, regions));
        o.regionId = known.value(printed);
        if (!o.regionId.isEmpty())
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
