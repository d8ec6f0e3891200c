// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/toolbutton.h"

#include <QToolButton>

namespace PlanLens {

QToolButton *makeToolButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(QStringLiteral("tool")); // its name in the style sheet
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace PlanLens
