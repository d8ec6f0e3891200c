// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QUndoCommand>

namespace PlanLens {

class Workspace;

/// Takes a report out of the library, and brings it back.
class RemoveReport : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::RemoveReport)

public:
    RemoveReport(Workspace &workspace, const QString &key);

    void undo() override;
    void redo() override;

private:
    Workspace &m_workspace;
    QString m_key;
};

} // namespace PlanLens
