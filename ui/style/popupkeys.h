// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace PlanLens {

/// Lets Esc close a list that has popped up, and nothing else: Qt would run the shortcut of the
/// page or window below it.
class PopupKeys : public QObject
{
    Q_OBJECT

public:
    /// Works for the application, for as long as it lives.
    explicit PopupKeys(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace PlanLens
