// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeentry.h"
#include "commands/librarystep.h"

#include <QCoreApplication>

#include <memory>

namespace PlanLens {

class Workspace;

/// The step that takes a change back: what was before it is in force again. Null where the change
/// has no inverse. It can be undone as all steps can.
std::unique_ptr<QUndoCommand> takingBack(Workspace &workspace, const ChangeEntry &entry);

/// Brings a report back that was removed, and removes it again.
class RestoreReport : public LibraryStep
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::RestoreReport)

public:
    RestoreReport(Workspace &workspace, const QString &key, const QString &title);

    void undo() override;
    void redo() override;

private:
    Workspace &m_workspace;
    QString m_key;
};

} // namespace PlanLens
