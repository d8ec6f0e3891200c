// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/removereports.h"

#include "items/librarymodel.h"
#include "style/plaintext.h"
#include "workspace/workspace.h"

namespace PlanLens {

RemoveReports::RemoveReports(Workspace &workspace, const QStringList &keys)
    : m_workspace(workspace), m_keys(keys)
{
    for (const QString &key : keys) {
        if (const LibraryEntry *entry = workspace.entry(key))
            m_identities.insert(key, entry->identity);
    }
    setName([this] { return name(); });
}

QString RemoveReports::titleOf(const QString &key) const
{
    const auto known = m_identities.constFind(key);
    return known == m_identities.cend() ? key : fullTitle(*known);
}

QString RemoveReports::name() const
{
    return m_keys.size() == 1 ? tr("removal of “%1”").arg(plainCaption(titleOf(m_keys.first())))
                              : tr("removal of %n report(s)", nullptr, int(m_keys.size()));
}

void RemoveReports::undo()
{
    keep(m_workspace.restore(m_keys), tr("Not all reports could be brought back:"));
}

void RemoveReports::redo()
{
    keep(m_workspace.remove(m_keys), tr("Not all reports could be removed:"));
}

/// What could not be done must not be undone.
void RemoveReports::keep(const QStringList &done, const QString &reason)
{
    QStringList others;
    for (const QString &key : std::as_const(m_keys)) {
        if (!done.contains(key))
            others << titleOf(key);
    }
    m_keys = done;
    setObsolete(done.isEmpty());
    rename();
    if (!others.isEmpty())
        m_workspace.tellNotDone(reason, others);
}

} // namespace PlanLens
