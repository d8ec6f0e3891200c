// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QPoint>

#include <optional>

class QEvent;
class QTreeView;

namespace PlanLens {

/// The row that an event asks a menu for, and where in the view the menu opens. The menu key means
/// the current row, wherever the pointer is.
struct RowMenu
{
    QModelIndex row;
    QPoint place;
};
/// Nothing where the event asks for no menu.
std::optional<RowMenu> rowMenuAsked(const QTreeView &view, const QEvent &event);

} // namespace PlanLens
