// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/columnarrangement.h"

namespace PlanLens {

namespace {

// Kept in the settings of every person.
constexpr QLatin1String orderKey("order");
constexpr QLatin1String hiddenKey("hidden");
constexpr QLatin1String wantedKey("wanted");

} // namespace

QVariantMap toVariant(const ColumnArrangement &arrangement)
{
    return {{orderKey, arrangement.order},
            {hiddenKey, arrangement.hidden},
            {wantedKey, arrangement.wanted}};
}

ColumnArrangement columnArrangement(const QVariantMap &map)
{
    return {.order = map.value(orderKey).toStringList(),
            .hidden = map.value(hiddenKey).toStringList(),
            .wanted = map.value(wantedKey).toStringList()};
}

QStringList filledUp(QStringList list, const QStringList &others)
{
    qsizetype place = 0;
    for (const QString &other : others) {
        const qsizetype found = list.indexOf(other);
        if (found < 0)
            list.insert(place, other);
        place = (found < 0 ? place : found) + 1;
    }
    return list;
}

QStringList inOrder(const QStringList &columns, const ColumnArrangement &arrangement)
{
    QStringList order = arrangement.order;
    order.removeIf([&](const QString &key) { return !columns.contains(key); });
    return filledUp(order, columns);
}

} // namespace PlanLens
