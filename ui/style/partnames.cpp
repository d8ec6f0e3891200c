// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/partnames.h"

#include "style/accessiblechoice.h"
#include "style/accessibletext.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

namespace PlanLens {

namespace {

/// What it is a part of: a list that pops up stands in a window of its own.
template <typename Outer>
const Outer *outerOf(const QWidget &widget)
{
    for (const QWidget *outer = widget.parentWidget(); outer; outer = outer->parentWidget()) {
        if (const auto *found = qobject_cast<const Outer *>(outer))
            return found;
    }
    return nullptr;
}

QString nameOf(const QWidget &widget)
{
    if (const auto *bar = qobject_cast<const QScrollBar *>(&widget))
        return bar->orientation() == Qt::Vertical ? PartNames::tr("Scroll up and down")
                                                  : PartNames::tr("Scroll left and right");
    if (qobject_cast<const QLineEdit *>(&widget) ||
        qobject_cast<const QAbstractItemView *>(&widget)) {
        const auto *box = outerOf<QComboBox>(widget);
        return box ? box->accessibleName() : QString();
    }
    if (qobject_cast<const QTabBar *>(&widget)) {
        const QWidget *outer = widget.parentWidget();
        if (qobject_cast<const QMainWindow *>(outer))
            return PartNames::tr("Panes");
        return qobject_cast<const QTabWidget *>(outer) ? outer->accessibleName() : QString();
    }
    if (const auto *button = qobject_cast<const QToolButton *>(&widget);
        button && button->text().isEmpty()) {
        if (qobject_cast<const QLineEdit *>(button->parentWidget()))
            return PartNames::tr("Clear");
        if (qobject_cast<const QToolBar *>(button->parentWidget()))
            return PartNames::tr("Further tools");
    }
    return {};
}

} // namespace

PartNames::PartNames(QObject *parent) : QObject(parent)
{
    speakLabels();
    speakChoices();
    QCoreApplication::instance()->installEventFilter(this);
}

bool PartNames::eventFilter(QObject *watched, QEvent *event)
{
    // A part may have been polished before what it is a part of was named.
    if (event->type() != QEvent::Polish && event->type() != QEvent::Show)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (widget && widget->accessibleName().isEmpty()) {
        if (const QString name = nameOf(*widget); !name.isEmpty())
            widget->setAccessibleName(name);
    }
    return false;
}

} // namespace PlanLens
