// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonvalues.h"
#include "exchange/observationjson.h"
#include "exchange/seriesexchange.h"
#include "series/definitionline.h"
#include "series/vintages.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace PlanLens {

namespace {

QJsonObject toJson(const Series &series)
{
    const Indicator &indicator = series.indicator;
    return {{QStringLiteral("id"), indicator.id},
            {QStringLiteral("name"), orNull(indicator.nameZh)},
            {QStringLiteral("nameEn"), orNull(indicator.nameEn)},
            {QStringLiteral("measure"), toKey(indicator.measure)},
            {QStringLiteral("unit"), orNull(series.unit)},
            {QStringLiteral("direction"), toKey(indicator.direction)}};
}

/// What a place and the report around it are.
QJsonObject placeJson(const StatedObservation &source)
{
    const Observation &observation = source.observation;
    return {{QStringLiteral("region_code"), orNull(source.regionCode)},
            {QStringLiteral("region"), orNull(source.regionName)},
            {QStringLiteral("period"), orNull(observation.period.toString())},
            {QStringLiteral("role"), toKey(observation.role)},
            {QStringLiteral("estimated"), observation.estimated},
            {QStringLiteral("printed"), observation.printed},
            {QStringLiteral("origin"), toKey(observation.origin)},
            {QStringLiteral("report"), source.file},
            {QStringLiteral("title"), orNull(source.reportTitle)},
            {QStringLiteral("line"), observation.line},
            {QStringLiteral("anchor"), observation.anchor.isValid()
                                           ? QJsonValue(observation.anchor.toString())
                                           : QJsonValue()}};
}

QJsonObject alsoJson(const StatedObservation &source)
{
    const QJsonObject place = placeJson(source);
    QJsonObject also;
    for (const QString &key : {QStringLiteral("origin"), QStringLiteral("line"),
                               QStringLiteral("printed"), QStringLiteral("anchor")})
        also.insert(key, place.value(key));
    return also;
}

/// The place of an actual among those that were stated anew; null where it was not.
QJsonValue vintageJson(const StandingPoint &standing)
{
    if (standing.vintage == 0)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("number"), standing.vintage},
                       {QStringLiteral("latest"), standing.standing == Standing::Current},
                       {QStringLiteral("change"), orNull(standing.change)}};
}

QJsonObject pointJson(const Series &series, const StandingPoint &standing)
{
    const SeriesPoint &point = *standing.point;
    const Value &value = point.value;
    QJsonObject json = placeJson(point.source);
    json.insert(QStringLiteral("kind"), toKey(value.kind));
    json.insert(QStringLiteral("relation"), keyOrNull(value.relation));
    json.insert(QStringLiteral("low"), orNull(value.low));
    json.insert(QStringLiteral("high"), orNull(value.high));
    json.insert(QStringLiteral("unit"), orNull(pointUnit(series, point)));
    json.insert(QStringLiteral("approximate"), value.approximate);
    json.insert(QStringLiteral("basis"), orNull(value.basis));
    json.insert(QStringLiteral("verdict"), keyOrNull(point.verdict));
    json.insert(QStringLiteral("corrected"), correctionJson(point.observation().corrected));
    QJsonArray also;
    for (const StatedObservation &other : point.also)
        also.append(alsoJson(other));
    json.insert(QStringLiteral("also"), also);
    json.insert(QStringLiteral("standing"), toKey(standing.standing));
    json.insert(QStringLiteral("vintage"), vintageJson(standing));
    return json;
}

QJsonObject leftJson(const StatedObservation &source)
{
    QJsonObject json = placeJson(source);
    json.insert(QStringLiteral("unit"), orNull(source.observation.unit));
    return json;
}

/// Where figures cannot be set beside those before.
QJsonArray breaksJson(const Series &series)
{
    QJsonArray breaks;
    for (const SeriesBreak &change : breaksOf(series))
        breaks.append(QJsonObject{{QStringLiteral("region"), change.regionId},
                                  {QStringLiteral("from"), change.from.toString()},
                                  {QStringLiteral("text"), change.label},
                                  {QStringLiteral("detail"), orNull(change.detail)}});
    return breaks;
}

} // namespace

QByteArray seriesJson(const Series &series)
{
    QJsonArray points;
    QJsonArray carriedOn;
    for (const StandingPoint &standing : standingsOf(series)) {
        const SeriesPoint &point = *standing.point;
        QJsonObject json = pointJson(series, standing);
        if (point.definition.isEmpty()) {
            points.append(json);
            continue;
        }
        json.insert(QStringLiteral("indicator"), point.definition);
        carriedOn.append(json);
    }
    QJsonArray left;
    for (const StatedObservation &source : series.left)
        left.append(leftJson(source));
    return QJsonDocument({{QStringLiteral("indicator"), toJson(series)},
                          {QStringLiteral("points"), points},
                          {QStringLiteral("otherDefinition"), carriedOn},
                          {QStringLiteral("breaks"), breaksJson(series)},
                          {QStringLiteral("left"), left}})
        .toJson(QJsonDocument::Indented);
}

} // namespace PlanLens
