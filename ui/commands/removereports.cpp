// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/removereports.h"

#include "items/librarymodel.h"
#include "style/plaintext.h"
#include "workspace/workspace.h"

namespace PlanLens {

RemoveReports::RemoveReports(Workspace &workspace, const QStringList &keys, Tell tell)
    : m_workspace(workspace), m_keys(keys), m_tell(std::move(tell))
{
    for (const QString &key : keys) {
        if (const LibraryEntry *entry = workspace.entry(key))
            m_titles.insert(key, fullTitle(entry->identity));
    }
    name();
}

void RemoveReports::name()
{
    if (m_keys.size() > 1)
        setText(tr("removal of %n report(s)", nullptr, int(m_keys.size())));
    else if (const QString title = m_titles.value(m_keys.value(0)); !title.isEmpty())
        setText(tr("removal of “%1”").arg(plainCaption(title)));
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
            others << m_titles.value(key, key);
    }
    m_keys = done;
    setObsolete(done.isEmpty());
    name();
    if (!others.isEmpty() && m_tell)
        m_tell(reason, others);
}

} // namespace PlanLens
