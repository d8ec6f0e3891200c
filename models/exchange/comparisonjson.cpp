// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparisonjson.h"

#include "exchange/indicatorchangesjson.h"
#include "exchange/jsonvalues.h"
#include "exchange/wordingjson.h"

#include <cmath>

namespace PlanLens {

using namespace Qt::StringLiterals;

namespace {

/// What stands on one side alone is like nothing: no number.
std::optional<double> similarityOf(const AlignedBlocks &row)
{
    return row.isPair() ? std::optional(std::round(row.similarity * 1000) / 1000) : std::nullopt;
}

void writeSide(JsonWriter &json, QLatin1StringView key, const UnderstoodReport &report)
{
    json.object(key, [&] {
        json.member("file"_L1, orNull(report.report.file));
        json.member("title"_L1, orNull(report.report.identity.title));
    });
}

/// Block by block: `{"status", "left": [lines], "right": [lines], "similarity"}`.
void writeParagraphs(JsonWriter &json, const ReportComparison &comparison)
{
    json.array(comparison.alignment.rows(), [&](const AlignedBlocks &row) {
        json.object([&] {
            json.member("status"_L1, toKey(row.status));
            json.values("left"_L1, linesOf(comparison.left.report, row.left));
            json.values("right"_L1, linesOf(comparison.right.report, row.right));
            json.member("similarity"_L1, similarityOf(row));
        });
    });
}

} // namespace

QByteArray comparisonJson(const ReportComparison &comparison)
{
    const Report &left = comparison.left.report;
    const Report &right = comparison.right.report;
    JsonWriter json;
    json.object([&] {
        json.member("planlens"_L1, 1);
        writeSide(json, "left"_L1, comparison.left);
        writeSide(json, "right"_L1, comparison.right);
        json.key("indicators"_L1);
        writeIndicators(json, comparison.indicators);
        json.key("paragraphs"_L1);
        writeParagraphs(json, comparison);
        json.key("wording"_L1);
        writeWording(json, comparison.wording, left, right);
        json.key("degrees"_L1);
        writeDegrees(json, comparison.degrees, left, right);
    });
    return json.take();
}

} // namespace PlanLens
