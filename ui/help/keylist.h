// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QMainWindow;
class QWidget;

namespace PlanLens {

/// What a key does.
struct KeyRow
{
    QString keys; ///< as the system writes them; several parted by commas
    QString name; ///< what menus call it
    QString tip;  ///< what it does, in a few words
};

/// The keys that hold in one place.
struct KeyGroup
{
    QString place;
    QList<KeyRow> rows;
};

/// All keys of actions that there are: menu by menu, then by the parts of the window in which they
/// hold, then those of other windows. Read off the actions themselves.
QList<KeyGroup> keysOf(const QMainWindow &window, const QList<const QWidget *> &others);

} // namespace PlanLens
