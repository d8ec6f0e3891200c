// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/plaintips.h"

#include "style/plaintext.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QTabBar>
#include <QToolTip>

namespace PlanLens {

namespace {

/// What Qt would show, and within which part of the widget it holds.
struct Tip
{
    QString text;
    QRect part;
};

Tip tipOf(const QHeaderView &header, const QPoint &place)
{
    const int section = header.logicalIndexAt(place);
    if (section < 0)
        return {};
    return {header.model()->headerData(section, header.orientation(), Qt::ToolTipRole).toString(),
            {}};
}

Tip tipOf(const QAbstractItemView &view, const QPoint &place)
{
    if (!view.model())
        return {};
    if (const auto *header = qobject_cast<const QHeaderView *>(&view))
        return tipOf(*header, place);
    const QModelIndex index = view.indexAt(place);
    return {index.data(Qt::ToolTipRole).toString(), view.visualRect(index)};
}

Tip tipOf(const QWidget &widget, const QPoint &place)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    if (view && view->viewport() == &widget) {
        const Tip tip = tipOf(*view, place);
        if (!tip.text.isEmpty())
            return tip;
    }
    if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        const QAction *action = menu->toolTipsVisible() ? menu->actionAt(place) : nullptr;
        return {action ? action->toolTip() : QString(), {}};
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        const QString tip = tabs->tabToolTip(tabs->tabAt(place));
        if (!tip.isEmpty())
            return {tip, {}};
    }
    return {hasRichTip(&widget) ? QString() : widget.toolTip(), {}};
}

} // namespace

PlainTips::PlainTips(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PlainTips::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget)
        return false;
    const auto *help = static_cast<QHelpEvent *>(event);
    const Tip tip = tipOf(*widget, help->pos());
    const QString plain = plainTip(tip.text);
    if (plain == tip.text)
        return false; // Qt shows it as it is
    QToolTip::showText(help->globalPos(), plain, widget, tip.part);
    return true;
}

} // namespace PlanLens
