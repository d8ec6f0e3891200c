// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/observationjson.h"

#include "exchange/jsonvalues.h"
#include "report/report.h"

#include <QJsonArray>

namespace PlanLens {

namespace {

QJsonValue indexOrNull(int index)
{
    return index < 0 ? QJsonValue() : QJsonValue(index);
}

QJsonObject valueJson(const Value &value)
{
    return {{QStringLiteral("kind"), toKey(value.kind)},
            {QStringLiteral("relation"), keyOrNull(value.relation)},
            {QStringLiteral("low"), orNull(value.low)},
            {QStringLiteral("high"), orNull(value.high)},
            {QStringLiteral("approximate"), value.approximate},
            {QStringLiteral("basis"), orNull(value.basis)},
            {QStringLiteral("note"), orNull(value.note)}};
}

QString textOf(const ExplainedWord &word, const Observation &observation, const Report &report)
{
    const Block &block = report.blocks.at(observation.anchor.block);
    const Cell *cell = word.row < 0 ? nullptr : block.table.cell(word.row, word.column);
    return (cell ? cell->text : block.text).text().mid(word.start, word.length);
}

} // namespace

QJsonValue explanationJson(const Observation &observation, const Report &report)
{
    const Explanation &explanation = observation.explanation;
    if (!explanation.rule)
        return {};
    QJsonArray words;
    for (const ExplainedWord &word : explanation.words)
        words.append(QJsonObject{{QStringLiteral("text"), textOf(word, observation, report)},
                                 {QStringLiteral("class"), QLatin1String(word.wordClass)}});
    return QJsonObject{{QStringLiteral("name"), QLatin1String(explanation.rule)},
                       {QStringLiteral("words"), words}};
}

QJsonValue correctionJson(const std::optional<CorrectionMark> &corrected)
{
    if (!corrected)
        return {};
    QJsonArray what;
    for (const FigureField field : corrected->what)
        what.append(toKey(field));
    return QJsonObject{
        {QStringLiteral("by"), orNull(corrected->signature.by)},
        {QStringLiteral("when"), orNull(corrected->signature.when.toUTC().toString(Qt::ISODate))},
        {QStringLiteral("what"), what}};
}

QJsonObject observationJson(const Observation &observation)
{
    const bool inTable = observation.origin == Origin::Table;
    const auto cell = [&](int index) {
        return inTable ? indexOrNull(index) : QJsonValue();
    };
    QJsonObject json{{QStringLiteral("origin"), toKey(observation.origin)},
                     {QStringLiteral("table"), cell(observation.table)},
                     {QStringLiteral("row"), cell(observation.row)},
                     {QStringLiteral("column"), cell(observation.column)},
                     {QStringLiteral("line"), observation.line},
                     {QStringLiteral("quote"), observation.printed},
                     {QStringLiteral("name"), observation.name},
                     {QStringLiteral("parent"), orNull(observation.parent)},
                     {QStringLiteral("section"), orNull(observation.section)},
                     {QStringLiteral("ordinal"), orNull(observation.ordinal)},
                     {QStringLiteral("unit"), orNull(observation.unit)},
                     {QStringLiteral("attribute"), keyOrNull(observation.attribute)},
                     {QStringLiteral("measure"), toKey(observation.measure)},
                     {QStringLiteral("role"), toKey(observation.role)},
                     {QStringLiteral("estimated"), observation.estimated},
                     {QStringLiteral("period"), orNull(observation.period.toString())},
                     {QStringLiteral("value"), valueJson(observation.value)},
                     {QStringLiteral("indicator"), orNull(observation.indicator)},
                     {QStringLiteral("stated"), keyOrNull(observation.stated)},
                     {QStringLiteral("verdict"), keyOrNull(observation.verdict)},
                     {QStringLiteral("corrected"), correctionJson(observation.corrected)}};
    if (observation.doubtful)
        json.insert(QStringLiteral("doubtful"), true);
    return json;
}

} // namespace PlanLens
