// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/indicatorchangesjson.h"

#include "exchange/jsonvalues.h"
#include "exchange/observationjson.h"

namespace PlanLens {

namespace {

QJsonValue figureOrNull(const std::optional<Observation> &figure)
{
    return figure ? QJsonValue(observationJson(*figure)) : QJsonValue();
}

/// What a side says; nothing where that side is what the indicator is new to or gone from.
QJsonValue statedOn(const ComparedIndicator &row, int side, bool isMissing)
{
    return isMissing ? QJsonValue() : figureOrNull(row.figure(side));
}

QJsonValue actualOn(const std::optional<IndicatorEntry> &side)
{
    return side ? figureOrNull(side->actual) : QJsonValue();
}

QJsonArray changesArray(const ComparedIndicator &row)
{
    QJsonArray array;
    for (const IndicatorChange change : allIndicatorChanges()) {
        if (row.changes.testFlag(change))
            array.append(detailKey(change));
    }
    return array;
}

QJsonValue restatedSide(const ComparedIndicator &row)
{
    if (row.left() && row.left()->isRestated)
        return QStringLiteral("left");
    return row.right() && row.right()->isRestated ? QJsonValue(QStringLiteral("right"))
                                                  : QJsonValue();
}

QJsonObject rowObject(const ComparedIndicator &row)
{
    const bool isNew = row.changes.testFlag(IndicatorChange::Added);
    const bool isGone = row.changes.testFlag(IndicatorChange::Removed);
    const IndicatorEntry &named = row.named();
    return {{QStringLiteral("status"), toKey(row.change())},
            {QStringLiteral("name"), named.name},
            {QStringLiteral("unit"), orNull(named.unit)},
            {QStringLiteral("left"), statedOn(row, 0, isNew)},
            {QStringLiteral("right"), statedOn(row, int(row.sides.size()) - 1, isGone)},
            {QStringLiteral("leftActual"), actualOn(row.left())},
            {QStringLiteral("rightActual"), actualOn(row.right())},
            {QStringLiteral("change"), orNull(row.difference.by)},
            {QStringLiteral("changes"), changesArray(row)},
            {QStringLiteral("restated"), restatedSide(row)},
            {QStringLiteral("reason"), orNull(row.reason)}};
}

} // namespace

QJsonArray indicatorsArray(const IndicatorComparison &comparison)
{
    QJsonArray array;
    for (const ComparedIndicator &row : comparison.rows)
        array.append(rowObject(row));
    return array;
}

} // namespace PlanLens
