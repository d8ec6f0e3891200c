// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/removereports.h"

#include "items/librarymodel.h"
#include "style/plaintext.h"
#include "workspace/workspace.h"

namespace PlanLens {

RemoveReports::RemoveReports(Workspace &workspace, const QStringList &keys)
    : m_workspace(workspace), m_keys(keys)
{
    const LibraryEntry *entry = workspace.entry(keys.value(0));
    if (keys.size() > 1)
        setText(tr("removal of %n report(s)", nullptr, int(keys.size())));
    else if (entry)
        setText(tr("removal of “%1”").arg(plainCaption(fullTitle(entry->identity))));
}

void RemoveReports::undo()
{
    if (!m_workspace.restore(m_keys))
        setObsolete(true);
}

void RemoveReports::redo()
{
    if (!m_workspace.remove(m_keys))
        setObsolete(true);
}

} // namespace PlanLens
