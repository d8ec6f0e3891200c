// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <QUndoCommand>

namespace PlanLens {

class Workspace;

/// Takes reports out of the library, and brings them back.
class RemoveReports : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::RemoveReports)

public:
    RemoveReports(Workspace &workspace, const QStringList &keys);

    void undo() override;
    void redo() override;

private:
    Workspace &m_workspace;
    QStringList m_keys;
};

} // namespace PlanLens
