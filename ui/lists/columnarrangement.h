// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariantMap>

namespace PlanLens {

/// What a person did with the columns of a table, by their keys. Columns that the table does not
/// have for now are remembered too.
struct ColumnArrangement
{
    QStringList order;  ///< as they stand; empty as long as none was moved
    QStringList hidden; ///< not to be shown
    QStringList wanted; ///< to be shown, however little room there is

    bool isEmpty() const { return order.isEmpty() && hidden.isEmpty() && wanted.isEmpty(); }
    bool operator==(const ColumnArrangement &) const = default;
};

QVariantMap toVariant(const ColumnArrangement &arrangement);
ColumnArrangement columnArrangement(const QVariantMap &map);

/// `list`, and what `others` has beside it: each behind what stands before it in `others`.
QStringList filledUp(QStringList list, const QStringList &others);
/// All of `columns`, in the order in which they were arranged; those that were not arranged stand
/// behind those that they stand behind at first.
QStringList inOrder(const QStringList &columns, const ColumnArrangement &arrangement);

} // namespace PlanLens
