// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeentry.h"
#include "jobs/latestjob.h"
#include "workspace/focus.h"
#include "workspace/workspace.h"

class QUndoStack;

namespace PlanLens {

class ChangeLogPane;

/// Reads the change log off the thread of the window while it is in sight, takes a person to the
/// places in it, and takes changes back.
class ChangeLogLinks : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        Focus &focus;
        Workspace &workspace;
        QUndoStack &undo;
    };

    ChangeLogLinks(const Tools &tools, ChangeLogPane &pane, QObject *parent);

    /// Whether the log is being read, or has to be.
    bool isReading() const { return m_stale || m_job.isRunning(); }
    /// Whether the pane can be seen: one behind another tab is visible to Qt. Nothing is read as
    /// long as nobody sees it.
    void setInSight(bool inSight);

Q_SIGNALS:
    /// Another log is listed.
    void changed();
    /// A change could not be taken back: why, and which.
    void failed(const QString &reason, const QString &details);

private:
    void renew();
    void takeBack(const ChangeEntry &entry);

    Tools m_tools;
    ChangeLogPane &m_pane;
    LatestJob<QList<ChangeEntry>> m_job;
    bool m_inSight = false;
    bool m_stale = true; ///< something happened since it was read
};

} // namespace PlanLens
