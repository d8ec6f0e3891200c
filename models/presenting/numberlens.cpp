// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/numberlens.h"

#include "catalogue/regions.h"
#include "catalogue/verdictreason.h"
#include "figures/agreement.h"
#include "series/standingtable.h"
#include "targets/ranking.h"

#include <algorithm>

namespace PlanLens {

namespace {

StatedObservation statedIn(const ReportFigures &report, const Observation &figure)
{
    StatedObservation stated{.observation = figure,
                             .reportKey = report.key,
                             .reportTitle = report.identity.title,
                             .regionId = figure.regionId,
                             .reportRegionId = report.identity.regionId,
                             .reviewYear = report.identity.reviewYear.value_or(0),
                             .planYear = report.identity.planYear.value_or(0)};
    if (stated.regionId.isEmpty())
        stated.regionId = report.identity.regionId;
    return stated;
}

QList<LensRow> rowsAround(const Observation &figure)
{
    if (!figure.period.isYear())
        return {};
    const int year = figure.period.from;
    const Role other = figure.role == Role::Actual ? Role::Target : Role::Actual;
    return {{Role::Actual, Period::year(year - 1), {}},
            {other, figure.period, {}},
            {Role::Target, Period::year(year + 1), {}}};
}

LensLimit limitOf(const Observation &figure, const SeriesPoint *own)
{
    if (figure.period.isPart())
        return LensLimit::PartOfYear;
    if (figure.indicator.isEmpty())
        return LensLimit::NoIndicator;
    if (!own)
        return LensLimit::OtherUnit;
    return figure.period.isYear() ? LensLimit::None : LensLimit::SeveralYears;
}

bool isStatedAt(const SeriesPoint &point, const Anchor &anchor)
{
    return point.observation().anchor == anchor ||
           std::any_of(point.also.begin(), point.also.end(), [&](const StatedObservation &also) {
               return also.observation.anchor == anchor;
           });
}

const SeriesPoint *pointOf(const Series &series, const Observation &figure)
{
    const auto found =
        std::find_if(series.points.cbegin(), series.points.cend(),
                     [&](const SeriesPoint &point) { return isStatedAt(point, figure.anchor); });
    return found == series.points.cend() ? nullptr : &*found;
}

OtherWord wordBeside(const SeriesPoint &own, const SeriesPoint &other)
{
    switch (standingBeside(own, other)) {
    case Standing::Current:
    case Standing::Confirming:
        return OtherWord::Agrees;
    case Standing::Superseded:
        return OtherWord::Earlier;
    case Standing::OtherBasis:
        return OtherWord::OtherBasis;
    case Standing::InWords:
        return OtherWord::InWords;
    case Standing::Doubtful:
        return OtherWord::Doubtful;
    case Standing::Disputed:
        break;
    }
    return standingBeside(other, own) == Standing::Superseded ? OtherWord::Later
                                                              : OtherWord::Differs;
}

void addPlaces(QList<LensPlace> &places, const SeriesPoint &point, OtherWord word,
               const Anchor &without)
{
    for (const StatedObservation &source : QList<StatedObservation>{point.source} + point.also) {
        if (source.observation.anchor != without)
            places.append({source, word});
    }
}

QList<LensPlace> placesIn(const StandingTable &table, const SeriesPoint &own, const Anchor &anchor)
{
    QList<LensPlace> places;
    addPlaces(places, own, OtherWord::Agrees, anchor);
    const QList<StandingPoint> all =
        table.standing(regionIdOf(own.source), own.period(), own.role());
    for (const StandingPoint &other : all) {
        if (other.point != &own)
            addPlaces(places, *other.point, wordBeside(own, *other.point), anchor);
    }
    return places;
}

/// Of the level of a place, those of a series.
QStringList regionsBeside(const Series &series, const QString &regionId)
{
    const Region *own = Regions::shipped().find(regionId);
    if (!own)
        return {};
    QStringList regions;
    for (const SeriesPoint &point : series.points) {
        const QString id = regionIdOf(point.source);
        if (regions.contains(id))
            continue;
        const Region *region = Regions::shipped().find(id);
        if (region && Regions::level(*region) == Regions::level(*own))
            regions << id;
    }
    return regions;
}

std::optional<LensRank> rankIn(const Series &series, const SeriesPoint &own)
{
    if (!own.period().isYear())
        return {};
    const QString id = regionIdOf(own.source);
    const QStringList regions = regionsBeside(series, id);
    if (regions.size() < 2)
        return {};
    const RankBy by = own.role() == Role::Actual ? RankBy::Actual : RankBy::Target;
    const Ranking ranking = rankingOf(series, regions, own.period(), by);
    const auto row = std::find_if(ranking.rows.begin(), ranking.rows.end(),
                                  [&](const RankedRegion &one) { return one.regionId == id; });
    if (row == ranking.rows.end() || row->rank == 0 || ranking.ranked < 2)
        return {};
    return LensRank{.rank = row->rank,
                    .ranked = ranking.ranked,
                    .tied = row->tied,
                    .byAnother = row->figure != own.value.figure()};
}

/// Whether two figures of one report are called the same.
bool isNamedAlike(const Observation &left, const Observation &right)
{
    return left.name == right.name && left.unit == right.unit && left.parent == right.parent &&
           left.measure == right.measure && left.regionId == right.regionId &&
           left.indicator == right.indicator;
}

OtherWord wordOfReport(const Observation &own, const Observation &other)
{
    if (!other.value.figure() && own.value.figure())
        return OtherWord::InWords;
    const Agreement agreement = own.role == Role::Target
                                    ? agreementOfTargets(own.value, other.value)
                                    : agreementOf(own.value, other.value);
    if (agreement == Agreement::Equal || agreement == Agreement::Compatible)
        return OtherWord::Agrees;
    return agreement == Agreement::Open ? OtherWord::OtherBasis : OtherWord::Differs;
}

/// What the figure's own report says, where nothing leads to other reports.
void lookInReport(NumberLens &lens, const ReportFigures &report)
{
    const Observation &figure = lens.figure.observation;
    for (const Observation &other : report.observations) {
        if (!isNamedAlike(figure, other) || other.anchor == figure.anchor ||
            other.value.kind == ValueKind::Blank)
            continue;
        if (other.role == figure.role && other.period == figure.period)
            lens.places.append({statedIn(report, other), wordOfReport(figure, other)});
        for (LensRow &row : lens.rows) {
            if (!row.stated && other.role == row.role && other.period == row.period)
                row.stated = statedIn(report, other);
        }
    }
}

void lookInSeries(NumberLens &lens, const Series &series, const SeriesPoint &own)
{
    const StandingTable table(series);
    const QString region = regionIdOf(own.source);
    for (LensRow &row : lens.rows) {
        if (const SeriesPoint *point = table.current(region, row.period, row.role))
            row.stated = point->source;
    }
    lens.places = placesIn(table, own, lens.figure.observation.anchor);
    lens.rank = rankIn(series, own);
    if (lens.verdict)
        return;
    const SeriesPoint *actual =
        own.role() == Role::Actual ? &own : table.current(region, own.period(), Role::Actual);
    if (actual && actual->verdict) {
        lens.verdict = actual->verdict;
        lens.verdictReason = actual->verdictReason;
    }
}

/// The verdict of the report's own figures, as its list of indicators has it.
void judgeInReport(NumberLens &lens, const ReportFigures &report, const Catalogue &catalogue)
{
    const Observation *actual = &lens.figure.observation;
    for (const LensRow &row : std::as_const(lens.rows)) {
        if (actual->role == Role::Target && row.role == Role::Actual &&
            row.period == actual->period && row.stated && row.stated->reportKey == report.key)
            actual = &row.stated->observation;
    }
    if (actual->role != Role::Actual || !actual->verdict)
        return;
    lens.verdict = actual->verdict;
    lens.verdictReason = verdictReason(*actual, report.observations, catalogue);
}

} // namespace

NumberLens lensOf(const Observation &figure, const ReportFigures &report, const Series &series,
                  const Catalogue &catalogue)
{
    const SeriesPoint *own = pointOf(series, figure);
    NumberLens lens{.figure = statedIn(report, figure),
                    .limit = limitOf(figure, own),
                    .rows = rowsAround(figure)};
    if (own) {
        if (figure.role == Role::Actual)
            judgeInReport(lens, report, catalogue);
        lookInSeries(lens, series, *own);
    } else {
        lookInReport(lens, report);
        judgeInReport(lens, report, catalogue);
    }
    return lens;
}

} // namespace PlanLens
