// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/rowmenu.h"

#include <QContextMenuEvent>
#include <QTreeView>

namespace PlanLens {

std::optional<RowMenu> rowMenuAsked(const QTreeView &view, const QEvent &event)
{
    if (event.type() != QEvent::ContextMenu)
        return {};
    const auto &menu = static_cast<const QContextMenuEvent &>(event);
    // The event may be the view's or its viewport's, whose places differ by the head of the table.
    const QPoint place = view.viewport()->mapFromGlobal(menu.globalPos());
    if (menu.reason() != QContextMenuEvent::Keyboard)
        return RowMenu{view.indexAt(place), place};
    const QModelIndex current = view.currentIndex();
    return RowMenu{current, view.visualRect(current).bottomLeft()};
}

} // namespace PlanLens
