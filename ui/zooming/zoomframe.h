// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/chartwindow.h"

#include <QList>
#include <QWidget>

class QAction;
class QScrollBar;

namespace PlanLens {

/// A view with what zooms it: actions, whose keys are heard in the view alone, and a scroll bar
/// where it shows a part.
class ZoomFrame : public QWidget
{
    Q_OBJECT

public:
    /// Takes the view in.
    explicit ZoomFrame(QWidget *view, QWidget *parent = nullptr);

    /// What is shown of so many groups, which follow each other to the right or downwards; 0 where
    /// none can be left out.
    void showWindow(const ChartWindow &window, int groups, Qt::Orientation along);
    /// For menus: nearer, away, all.
    QList<QAction *> zoomActions() const { return {m_nearer, m_away, m_all}; }

Q_SIGNALS:
    /// Nearer by so many steps, or away where they are negative.
    void zoomWanted(int steps);
    void allWanted();
    /// The group that is to be the first one shown.
    void firstWanted(int group);

private:
    QAction *makeAction(const QString &text, const QString &tip, Qt::Key key, QWidget *view);
    QScrollBar *makeBar(Qt::Orientation orientation);

    QAction *m_nearer;
    QAction *m_away;
    QAction *m_all;
    QScrollBar *m_across;
    QScrollBar *m_down;
};

} // namespace PlanLens
