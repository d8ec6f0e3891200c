// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/indicatorchangesjson.h"

#include "exchange/jsonvalues.h"
#include "exchange/observationjson.h"

namespace PlanLens {

using namespace Qt::StringLiterals;

namespace {

void writeFigure(JsonWriter &json, QLatin1StringView key, const std::optional<Observation> &figure)
{
    json.key(key);
    figure ? writeObservation(json, *figure) : json.value(nullptr);
}

/// What a side says; nothing where that side is what the indicator is new to or gone from.
std::optional<Observation> statedOn(const ComparedIndicator &row, int side, bool isMissing)
{
    return isMissing ? std::nullopt : row.figure(side);
}

std::optional<Observation> actualOn(const std::optional<IndicatorEntry> &side)
{
    return side ? side->actual : std::nullopt;
}

QStringList changesOf(const ComparedIndicator &row)
{
    QStringList changes;
    for (const IndicatorChange change : allIndicatorChanges()) {
        if (row.changes.testFlag(change))
            changes.append(detailKey(change));
    }
    return changes;
}

std::optional<QLatin1StringView> restatedSide(const ComparedIndicator &row)
{
    if (row.left() && row.left()->isRestated)
        return "left"_L1;
    return row.right() && row.right()->isRestated ? std::optional("right"_L1) : std::nullopt;
}

void writeRow(JsonWriter &json, const ComparedIndicator &row)
{
    const bool isNew = row.changes.testFlag(IndicatorChange::Added);
    const bool isGone = row.changes.testFlag(IndicatorChange::Removed);
    const IndicatorEntry &named = row.named();
    json.object([&] {
        json.member("status"_L1, toKey(row.change()));
        json.member("name"_L1, named.name);
        json.member("unit"_L1, orNull(named.unit));
        writeFigure(json, "left"_L1, statedOn(row, 0, isNew));
        writeFigure(json, "right"_L1, statedOn(row, int(row.sides.size()) - 1, isGone));
        writeFigure(json, "leftActual"_L1, actualOn(row.left()));
        writeFigure(json, "rightActual"_L1, actualOn(row.right()));
        json.member("change"_L1, row.difference.by);
        json.values("changes"_L1, changesOf(row));
        json.member("restated"_L1, restatedSide(row));
        json.member("reason"_L1, orNull(row.reason));
    });
}

} // namespace

void writeIndicators(JsonWriter &json, const IndicatorComparison &comparison)
{
    json.array(comparison.rows, [&](const ComparedIndicator &row) { writeRow(json, row); });
}

} // namespace PlanLens
