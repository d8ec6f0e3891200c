// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonvalues.h"
#include "exchange/observationjson.h"
#include "exchange/seriesexchange.h"
#include "series/definitionline.h"
#include "series/vintages.h"

namespace PlanLens {

using namespace Qt::StringLiterals;

namespace {

void writeIndicator(JsonWriter &json, const Series &series)
{
    const Indicator &indicator = series.indicator;
    json.object("indicator"_L1, [&] {
        json.member("id"_L1, indicator.id);
        json.member("name"_L1, orNull(indicator.nameZh));
        json.member("nameEn"_L1, orNull(indicator.nameEn));
        json.member("measure"_L1, toKey(indicator.measure));
        json.member("unit"_L1, orNull(series.unit));
        json.member("direction"_L1, toKey(indicator.direction));
    });
}

/// Where in its report a figure stands, as members of its object.
void writeSpot(JsonWriter &json, const Observation &observation)
{
    const Anchor &anchor = observation.anchor;
    json.member("origin"_L1, toKey(observation.origin));
    json.member("line"_L1, observation.line);
    json.member("printed"_L1, observation.printed);
    json.member("anchor"_L1, anchor.isValid() ? std::optional(anchor.toString()) : std::nullopt);
}

/// What a place and the report around it are, as members of its object.
void writePlace(JsonWriter &json, const StatedObservation &source)
{
    const Observation &observation = source.observation;
    json.member("region_code"_L1, orNull(source.regionCode));
    json.member("region"_L1, orNull(source.regionName));
    json.member("period"_L1, orNull(observation.period.toString()));
    json.member("role"_L1, toKey(observation.role));
    json.member("estimated"_L1, observation.estimated);
    json.member("report"_L1, source.file);
    json.member("title"_L1, orNull(source.reportTitle));
    writeSpot(json, observation);
}

/// The place of an actual among those that were stated anew; null where it was not.
void writeVintage(JsonWriter &json, const StandingPoint &standing)
{
    if (standing.vintage == 0)
        return json.member("vintage"_L1, nullptr);
    json.object("vintage"_L1, [&] {
        json.member("number"_L1, standing.vintage);
        json.member("latest"_L1, standing.standing == Standing::Current);
        json.member("change"_L1, standing.change);
    });
}

void writePoint(JsonWriter &json, const Series &series, const StandingPoint &standing)
{
    const SeriesPoint &point = *standing.point;
    const Value &value = point.value;
    json.object([&] {
        writePlace(json, point.source);
        json.member("kind"_L1, toKey(value.kind));
        json.member("relation"_L1, keyOrNull(value.relation));
        json.member("low"_L1, value.low);
        json.member("high"_L1, value.high);
        json.member("unit"_L1, orNull(pointUnit(series, point)));
        json.member("approximate"_L1, value.approximate);
        json.member("basis"_L1, orNull(value.basis));
        json.member("verdict"_L1, keyOrNull(point.verdict));
        json.key("corrected"_L1);
        writeCorrection(json, point.observation().corrected);
        json.array("also"_L1, point.also, [&](const StatedObservation &other) {
            json.object([&] { writeSpot(json, other.observation); });
        });
        json.member("standing"_L1, toKey(standing.standing));
        writeVintage(json, standing);
        if (!point.definition.isEmpty())
            json.member("indicator"_L1, point.definition);
    });
}

/// The points of the indicator itself, or those that carry on with another definition of it.
void writePoints(JsonWriter &json, const Series &series, bool carriedOn)
{
    json.array(carriedOn ? "otherDefinition"_L1 : "points"_L1, standingsOf(series),
               [&](const StandingPoint &standing) {
                   if (standing.point->definition.isEmpty() != carriedOn)
                       writePoint(json, series, standing);
               });
}

void writeLeft(JsonWriter &json, const StatedObservation &source)
{
    json.object([&] {
        writePlace(json, source);
        json.member("unit"_L1, orNull(source.observation.unit));
    });
}

/// Where figures cannot be set beside those before.
void writeBreak(JsonWriter &json, const SeriesBreak &change)
{
    json.object([&] {
        json.member("region"_L1, change.regionId);
        json.member("from"_L1, change.from.toString());
        json.member("text"_L1, change.label);
        json.member("detail"_L1, orNull(change.detail));
    });
}

} // namespace

QByteArray seriesJson(const Series &series)
{
    JsonWriter json;
    json.object([&] {
        writeIndicator(json, series);
        writePoints(json, series, false);
        writePoints(json, series, true);
        json.array("breaks"_L1, breaksOf(series),
                   [&](const SeriesBreak &change) { writeBreak(json, change); });
        json.array("left"_L1, series.left,
                   [&](const StatedObservation &source) { writeLeft(json, source); });
    });
    return json.take();
}

} // namespace PlanLens
