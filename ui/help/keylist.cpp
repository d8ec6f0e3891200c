// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/keylist.h"

#include "style/mnemonic.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

QString nameOf(const QString &text)
{
    return withoutMnemonic(text).remove(u'…').trimmed();
}

KeyRow rowOf(const QAction &action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence &shortcut : shortcuts)
        keys << shortcut.toString(QKeySequence::NativeText);
    return {keys.join(QStringLiteral(", ")), nameOf(action.text()), action.statusTip()};
}

bool hasKey(const QAction &action)
{
    return !action.shortcut().isEmpty() && !action.text().isEmpty();
}

void collect(const QMenu &menu, QList<KeyRow> *rows, QSet<const QAction *> *seen)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (const QMenu *inner = action->menu()) {
            collect(*inner, rows, seen);
        } else if (hasKey(*action)) {
            rows->append(rowOf(*action));
            seen->insert(action);
        }
    }
}

/// The part of a window, as screen readers call it, in which an action's key is heard.
QString placeOf(const QAction &action)
{
    const QObjectList objects = action.associatedObjects();
    for (const QObject *object : objects) {
        if (qobject_cast<const QMenu *>(object))
            continue;
        for (; object; object = object->parent()) {
            const auto *widget = qobject_cast<const QWidget *>(object);
            if (widget && !widget->accessibleName().isEmpty())
                return widget->accessibleName();
            if (widget && widget->isWindow())
                return widget->windowTitle();
        }
    }
    return {};
}

/// Keys that mean the same in several places are told once, with the places.
QList<KeyGroup> byPlaces(const QList<const QAction *> &actions)
{
    struct Told
    {
        KeyRow row;
        QStringList places;
    };
    QList<Told> told;
    for (const QAction *action : actions) {
        const KeyRow row = rowOf(*action);
        const QString place = placeOf(*action);
        const auto known = std::find_if(told.begin(), told.end(), [&](const Told &each) {
            return each.row.keys == row.keys && each.row.name == row.name;
        });
        if (known == told.end())
            told.append({row, {place}});
        else if (!known->places.contains(place))
            known->places.append(place);
    }
    QList<KeyGroup> groups;
    for (const Told &each : std::as_const(told)) {
        const QString place = each.places.join(QStringLiteral(" · "));
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const KeyGroup &group) {
            return group.place == place;
        });
        if (known == groups.end())
            groups.append({place, {each.row}});
        else
            known->rows.append(each.row);
    }
    return groups;
}

/// Windows that this one opened are told by themselves; panes that were pulled out are its parts.
bool isOf(const QWidget &window, const QAction &action)
{
    const QObject *object = &action;
    while (object && !object->isWidgetType())
        object = object->parent();
    const QWidget *own = object ? static_cast<const QWidget *>(object)->window() : nullptr;
    return own == &window || qobject_cast<const QDockWidget *>(own);
}

QList<const QAction *> actionsWithKeys(const QWidget &window, const QSet<const QAction *> &seen)
{
    QList<const QAction *> actions;
    const QList<QAction *> all = window.findChildren<QAction *>();
    for (const QAction *action : all) {
        if (hasKey(*action) && !seen.contains(action) && isOf(window, *action))
            actions.append(action);
    }
    return actions;
}

} // namespace

QList<KeyGroup> keysOf(const QMainWindow &window, const QList<const QWidget *> &others)
{
    QList<KeyGroup> groups;
    QSet<const QAction *> seen;
    const QList<QAction *> menus =
        window.menuBar() ? window.menuBar()->actions() : QList<QAction *>();
    for (const QAction *menu : menus) {
        if (!menu->menu())
            continue;
        KeyGroup group{nameOf(menu->text()), {}};
        collect(*menu->menu(), &group.rows, &seen);
        if (!group.rows.isEmpty())
            groups.append(group);
    }
    groups += byPlaces(actionsWithKeys(window, seen));
    for (const QWidget *other : others) {
        KeyGroup group{other->windowTitle(), {}};
        for (const QAction *action : actionsWithKeys(*other, seen))
            group.rows.append(rowOf(*action));
        groups.append(group);
    }
    return groups;
}

} // namespace PlanLens
