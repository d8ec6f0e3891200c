// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/observationjson.h"

#include "exchange/jsonvalues.h"
#include "report/report.h"

namespace PlanLens {

using namespace Qt::StringLiterals;

namespace {

void writeValue(JsonWriter &json, const Value &value)
{
    json.object([&] {
        json.member("kind"_L1, toKey(value.kind));
        json.member("relation"_L1, keyOrNull(value.relation));
        json.member("low"_L1, value.low);
        json.member("high"_L1, value.high);
        json.member("approximate"_L1, value.approximate);
        json.member("basis"_L1, orNull(value.basis));
        json.member("note"_L1, orNull(value.note));
    });
}

QString textOf(const ExplainedWord &word, const Observation &observation, const Report &report)
{
    const Block &block = report.blocks.at(observation.anchor.block);
    const Cell *cell = word.row < 0 ? nullptr : block.table.cell(word.row, word.column);
    return (cell ? cell->text : block.text).text().mid(word.start, word.length);
}

} // namespace

void writeExplanation(JsonWriter &json, const Observation &observation, const Report &report)
{
    const Explanation &explanation = observation.explanation;
    if (!explanation.rule)
        return json.value(nullptr);
    json.object([&] {
        json.member("name"_L1, QLatin1StringView(explanation.rule));
        json.array("words"_L1, explanation.words, [&](const ExplainedWord &word) {
            json.object([&] {
                json.member("text"_L1, textOf(word, observation, report));
                json.member("class"_L1, QLatin1StringView(word.wordClass));
            });
        });
    });
}

void writeCorrection(JsonWriter &json, const std::optional<CorrectionMark> &corrected)
{
    if (!corrected)
        return json.value(nullptr);
    json.object([&] {
        json.member("by"_L1, orNull(corrected->signature.by));
        json.member("when"_L1, orNull(corrected->signature.when.toUTC().toString(Qt::ISODate)));
        json.array("what"_L1, corrected->what,
                   [&](FigureField field) { json.value(toKey(field)); });
    });
}

void writeObservation(JsonWriter &json, const Observation &observation,
                      const std::function<void()> &more)
{
    const bool inTable = observation.origin == Origin::Table;
    const auto cell = [&](int index) {
        return inTable ? orNull(index, 0) : std::nullopt;
    };
    json.object([&] {
        json.member("origin"_L1, toKey(observation.origin));
        json.member("table"_L1, cell(observation.table));
        json.member("row"_L1, cell(observation.row));
        json.member("column"_L1, cell(observation.column));
        json.member("line"_L1, observation.line);
        json.member("quote"_L1, observation.printed);
        json.member("name"_L1, observation.name);
        json.member("parent"_L1, orNull(observation.parent));
        json.member("section"_L1, orNull(observation.section));
        json.member("ordinal"_L1, orNull(observation.ordinal));
        json.member("unit"_L1, orNull(observation.unit));
        json.member("attribute"_L1, keyOrNull(observation.attribute));
        json.member("measure"_L1, toKey(observation.measure));
        json.member("role"_L1, toKey(observation.role));
        json.member("estimated"_L1, observation.estimated);
        json.member("period"_L1, orNull(observation.period.toString()));
        json.key("value"_L1);
        writeValue(json, observation.value);
        json.member("indicator"_L1, orNull(observation.indicator));
        json.member("stated"_L1, keyOrNull(observation.stated));
        json.member("verdict"_L1, keyOrNull(observation.verdict));
        json.key("corrected"_L1);
        writeCorrection(json, observation.corrected);
        if (observation.doubtful)
            json.member("doubtful"_L1, true);
        if (more)
            more();
    });
}

} // namespace PlanLens
