// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/columnarrangement.h"

#include <QObject>

#include <functional>

class QWidget;

namespace PlanLens {

/// Remembers for the tables of a window, and of the dialogs above it, how a person arranged their
/// columns, by the tables' names.
class ColumnKeeper : public QObject
{
    Q_OBJECT

public:
    /// All arrangements by the names of their tables, from where they are kept and back to it.
    using Load = std::function<QVariantMap()>;
    using Store = std::function<void(const QVariantMap &)>;

    ColumnKeeper(Load load, Store store, QWidget *window);

    /// That of the window that a widget is in, or that its dialog stands above; null where there
    /// is none.
    static ColumnKeeper *of(const QWidget &widget);

    ColumnArrangement arrangement(const QString &table) const;
    void keep(const QString &table, const ColumnArrangement &arrangement);

private:
    Load m_load;
    Store m_store;
};

} // namespace PlanLens
