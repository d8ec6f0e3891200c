// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/librarystep.h"
#include "report/report.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace PlanLens {

class Workspace;

/// Takes reports out of the library, and brings them back: those that it could take out.
class RemoveReports : public LibraryStep
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::RemoveReports)

public:
    /// What could not be taken out, or not be brought back, the workspace tells.
    RemoveReports(Workspace &workspace, const QStringList &keys);

    void undo() override;
    void redo() override;

private:
    QString name() const;
    QString titleOf(const QString &key) const;
    void keep(const QStringList &done, const QString &reason);

    Workspace &m_workspace;
    QStringList m_keys;
    QHash<QString, ReportIdentity> m_identities; ///< the library tells none of what is out of it
};

} // namespace PlanLens
