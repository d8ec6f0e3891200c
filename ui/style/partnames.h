// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace PlanLens {

/// Names for screen readers what Qt puts into its widgets without one, in the whole program: scroll
/// bars, the line of a box that can be typed into, the list that it opens, the button that clears a
/// line, rows of tabs, the button behind which the rest of a tool bar is.
class PartNames : public QObject
{
    Q_OBJECT

public:
    /// Works for the application, for as long as it lives; for the widgets that are made later.
    explicit PartNames(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace PlanLens
