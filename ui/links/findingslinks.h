// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/finding.h"
#include "jobs/latestjob.h"
#include "workspace/focus.h"
#include "workspace/workspace.h"

class QUndoCommand;
class QUndoStack;

namespace PlanLens {

class FindingsPane;

/// Has the report that is open checked, shows what came of it, and takes a person to the places.
class FindingsLinks : public QObject
{
    Q_OBJECT

public:
    FindingsLinks(Focus &focus, Workspace &workspace, QUndoStack &undo, FindingsPane &pane,
                  QObject *parent);

Q_SIGNALS:
    /// Findings came or went.
    void changed();
    /// A step could not be stored: why, and which.
    void failed(const QString &reason, const QString &details);

private:
    bool push(QUndoCommand *step);
    void check();
    void take(const QList<Finding> &findings);
    void showMarks();
    void mark(const Finding &finding);
    QList<Observation> correctedFigures(const QList<Finding> &findings);

    Focus &m_focus;
    Workspace &m_workspace;
    QUndoStack &m_undo;
    FindingsPane &m_pane;
    LatestJob<QList<Finding>> m_job;
    QString m_checked; ///< key of the report whose findings are shown or awaited
};

} // namespace PlanLens
