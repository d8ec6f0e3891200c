// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/history.h"

#include <QObject>
#include <QTimer>

namespace PlanLens {

class ComparisonLinks;
class ComparisonPage;
class Focus;
class FocusLinks;
class Workspace;

/// Keeps what a person looks at, and takes them back to it: reports, places, comparisons, charts.
class HistoryLinks : public QObject
{
    Q_OBJECT

public:
    struct Views
    {
        FocusLinks &links;
        ComparisonLinks &comparison;
        ComparisonPage &page;
    };

    HistoryLinks(Focus &focus, const Workspace &workspace, const Views &views, QObject *parent);

    const History &history() const { return m_history; }
    /// To be told when the comparison came in sight or went.
    void noteChange();
    void clear() { m_history.clear(); }

public Q_SLOTS:
    /// To the nearest visit of which a report is still there.
    void goBack();
    void goForward();

Q_SIGNALS:
    /// Where one can go changed.
    void changed();
    /// The reports are to be seen, not the comparison that covers them.
    void reportsWanted();

protected:
    /// The mouse has buttons for it too.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Visit current() const;
    QStringList there(QStringList reports) const;
    bool isThere(const Visit &visit) const;
    void record();
    void go(const Visit &visit);

    Focus &m_focus;
    const Workspace &m_workspace;
    Views m_views;
    History m_history;
    QTimer m_recording; ///< what one click changes is one visit
    bool m_going = false;
};

} // namespace PlanLens
