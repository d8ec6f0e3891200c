// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QHash>
#include <QStringList>
#include <QUndoCommand>

#include <functional>

namespace PlanLens {

class Workspace;

/// Takes reports out of the library, and brings them back: those that it could take out.
class RemoveReports : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::RemoveReports)

public:
    /// Told when reports could not be taken out, or not be brought back: one sentence, their
    /// titles.
    using Tell = std::function<void(const QString &reason, const QStringList &titles)>;

    RemoveReports(Workspace &workspace, const QStringList &keys, Tell tell);

    void undo() override;
    void redo() override;

private:
    void name();
    void keep(const QStringList &done, const QString &reason);

    Workspace &m_workspace;
    QStringList m_keys;
    QHash<QString, QString> m_titles; ///< which the library does not tell of what is out of it
    Tell m_tell;
};

} // namespace PlanLens
