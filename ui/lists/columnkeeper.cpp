// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/columnkeeper.h"

#include <QWidget>

namespace PlanLens {

ColumnKeeper::ColumnKeeper(Load load, Store store, QWidget *window)
    : QObject(window), m_load(std::move(load)), m_store(std::move(store))
{}

ColumnKeeper *ColumnKeeper::of(const QWidget &widget)
{
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        if (auto *keeper = each->findChild<ColumnKeeper *>(QString(), Qt::FindDirectChildrenOnly))
            return keeper;
    }
    return nullptr;
}

ColumnArrangement ColumnKeeper::arrangement(const QString &table) const
{
    return columnArrangement(m_load().value(table).toMap());
}

void ColumnKeeper::keep(const QString &table, const ColumnArrangement &arrangement)
{
    // Asked for anew: another window may have kept that of another table.
    QVariantMap all = m_load();
    if (arrangement.isEmpty())
        all.remove(table);
    else
        all.insert(table, toVariant(arrangement));
    m_store(all);
}

} // namespace PlanLens
