// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace PlanLens {

/// Lets the wheel change only the box that has the keyboard. Over any other combo or spin box it
/// scrolls what the box stands in: a setting must not change because the pointer passes over it.
class WheelFocus : public QObject
{
    Q_OBJECT

public:
    /// Works for the application, for as long as it lives.
    explicit WheelFocus(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace PlanLens
