// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriesbuilding.h"

#include "catalogue/conversion.h"
#include "catalogue/regions.h"
#include "figures/prices.h"
#include "figures/units.h"
#include "series/definitionline.h"
#include "series/seriesjudging.h"
#include "series/vintages.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace PlanLens {

namespace {

/// What had been reached in a part of a year has no place among whole years.
QList<StatedObservation> ofWholeYears(QList<StatedObservation> observations)
{
    observations.removeIf(
        [](const StatedObservation &stated) { return stated.observation.period.isPart(); });
    return observations;
}

/// The unit that most figures are printed in; the first one met among equals.
QString commonestUnit(const QList<StatedObservation> &observations)
{
    QHash<QString, int> counts;
    QString commonest;
    for (const StatedObservation &stated : observations) {
        if (!stated.observation.value.isNumeric())
            continue;
        const QString unit = unitOf(stated.observation);
        if (unit.isEmpty())
            continue;
        if (++counts[unit] > counts.value(commonest))
            commonest = unit;
    }
    return commonest;
}

/// Whether figures printed in a unit can be shown in it: it measures what the indicator does, or
/// none is printed. An index is shown as a rate.
bool fits(const QString &unit, const Indicator &indicator)
{
    if (indicator.indexBase > 0)
        return false;
    if (unit.isEmpty())
        return !indicator.unit.isEmpty();
    return indicator.unit.isEmpty() || conversion(unit, indicator.unit).has_value();
}

/// The unit that all amounts are printed in, where they agree: 108.7亿公斤 stays so.
std::optional<QString> agreedUnit(const QList<StatedObservation> &observations)
{
    std::optional<QString> agreed;
    for (const StatedObservation &stated : observations) {
        const Observation &observation = stated.observation;
        if (observation.value.kind != ValueKind::Number ||
            observation.measure == Measure::Comparison)
            continue;
        const QString unit = unitOf(observation);
        if (agreed && *agreed != unit)
            return {};
        agreed = unit;
    }
    return agreed;
}

QString unitFor(const Indicator &indicator, const DefinitionLine &line)
{
    const auto agreed = agreedUnit(line.own + line.carriedOn);
    if (agreed && fits(*agreed, indicator))
        return *agreed;
    return indicator.unit.isEmpty() ? commonestUnit(line.own) : indicator.unit;
}

/// What two places of one report must share to state the same figure; for words the words.
using Statement = std::tuple<ValueKind, std::optional<Relation>, std::optional<double>,
                             std::optional<double>, QString>;

Statement statementOf(const SeriesPoint &point)
{
    const Value &value = point.value;
    return {value.kind, value.relation, value.low, value.high,
            value.relation ? QString() : point.observation().printed};
}

/// Text and table may differ in 左右 and in whether they name the basis, but not in the basis.
bool basesAgree(const SeriesPoint &left, const SeriesPoint &right)
{
    if (isAtUnusualPrices(left.observation()) != isAtUnusualPrices(right.observation()))
        return false;
    const QString &a = left.value.basis;
    const QString &b = right.value.basis;
    return a == b || a.isEmpty() || b.isEmpty();
}

bool standsBefore(const SeriesPoint &left, const SeriesPoint &right)
{
    const auto place = [](const SeriesPoint &point) {
        const Observation &observation = point.observation();
        return std::tuple(observation.origin, observation.line, observation.row, observation.column,
                          observation.anchor.start);
    };
    return place(left) < place(right);
}

/// Joins what one report states several times: the table's figure stays, the text's becomes a
/// further place.
QList<SeriesPoint> joined(QList<SeriesPoint> points)
{
    std::stable_sort(points.begin(), points.end(), standsBefore);
    QList<SeriesPoint> kept;
    std::map<Statement, QList<qsizetype>> stated; // indices in `kept`
    for (SeriesPoint &point : points) {
        QList<qsizetype> &same = stated[statementOf(point)];
        const auto match = std::find_if(same.begin(), same.end(), [&](qsizetype index) {
            return basesAgree(kept.at(index), point);
        });
        if (match != same.end()) {
            kept[*match].also.append(std::move(point.source));
        } else {
            same.append(kept.size());
            kept.append(std::move(point));
        }
    }
    return kept;
}

/// What the points of one report about one region, period and role have in common.
using PlaceKey = std::tuple<QString, QString, int, int, int>;

PlaceKey placeOf(const SeriesPoint &point)
{
    return {point.source.reportKey, point.source.regionId, point.period().from, point.period().to,
            int(point.role())};
}

struct PlaceHash
{
    std::size_t operator()(const PlaceKey &key) const
    {
        return std::apply([](const auto &...part) { return qHashMulti(0, part...); }, key);
    }
};

QList<SeriesPoint> withoutRepetitions(QList<SeriesPoint> points)
{
    std::unordered_map<PlaceKey, QList<SeriesPoint>, PlaceHash> places;
    QList<PlaceKey> order;
    for (SeriesPoint &point : points) {
        const PlaceKey key = placeOf(point);
        QList<SeriesPoint> &place = places[key];
        if (place.isEmpty())
            order.append(key);
        place.append(std::move(point));
    }
    QList<SeriesPoint> result;
    for (const PlaceKey &key : std::as_const(order)) {
        QList<SeriesPoint> &place = places[key];
        result.append(place.size() == 1 ? std::move(place) : joined(std::move(place)));
    }
    return result;
}

/// Places of regions in the order asked for; the others after them (see Regions::sortKey).
QHash<QString, int> regionRanks(const QList<SeriesPoint> &points, const QStringList &asked)
{
    QHash<QString, int> ranks;
    for (const QString &region : asked) {
        if (!ranks.contains(region))
            ranks.insert(region, int(ranks.size()));
    }
    QMap<QString, QString> others; // by what they are sorted by
    for (const SeriesPoint &point : points) {
        const QString &id = point.source.regionId;
        if (!ranks.contains(id))
            others.insert(Regions::shipped().sortKey(id), id);
    }
    for (const QString &id : std::as_const(others))
        ranks.insert(id, int(ranks.size()));
    return ranks;
}

void sort(QList<SeriesPoint> &points, const QStringList &regionOrder)
{
    const QHash<QString, int> ranks = regionRanks(points, regionOrder);
    const auto key = [&](const SeriesPoint &point) {
        const StatedObservation &source = point.source;
        return std::tuple(ranks.value(source.regionId), point.period(), point.role(),
                          source.reviewYear, source.planYear, QStringView(source.reportKey),
                          point.observation().line, point.observation().anchor.start);
    };
    QList<qsizetype> order(points.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) {
        return key(points.at(left)) < key(points.at(right));
    });
    QList<SeriesPoint> sorted;
    sorted.reserve(points.size());
    for (const qsizetype index : std::as_const(order))
        sorted.append(std::move(points[index]));
    points = std::move(sorted);
}

} // namespace

Series buildSeries(const Indicator &indicator, const QList<StatedObservation> &observations,
                   const QStringList &regionOrder)
{
    Series series;
    series.indicator = indicator;
    const DefinitionLine line = definitionLine(indicator.id, ofWholeYears(observations));
    series.unit = unitFor(indicator, line);
    QList<SeriesPoint> points;
    points.reserve(line.own.size() + line.carriedOn.size());
    const auto add = [&](const StatedObservation &stated, const QString &definition) {
        auto value = inUnit(stated.observation, indicator, series.unit);
        if (!value) {
            series.left.append(stated);
            return;
        }
        SeriesPoint point;
        point.source = stated;
        point.value = std::move(*value);
        point.definition = definition;
        points.append(std::move(point));
    };
    for (const StatedObservation &stated : line.own)
        add(stated, {});
    for (const StatedObservation &stated : line.carriedOn)
        add(stated, stated.observation.indicator);
    series.points = withoutRepetitions(std::move(points));
    judgeActuals(series.points, indicator.direction);
    sort(series.points, regionOrder);
    return series;
}

} // namespace PlanLens
