// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/removereport.h"

#include "items/librarymodel.h"
#include "style/plaintext.h"
#include "workspace/workspace.h"

namespace PlanLens {

RemoveReport::RemoveReport(Workspace &workspace, const QString &key)
    : m_workspace(workspace), m_key(key)
{
    if (const LibraryEntry *entry = workspace.entry(key))
        setText(tr("removal of “%1”").arg(plainCaption(fullTitle(entry->identity))));
}

void RemoveReport::undo()
{
    if (!m_workspace.restore(m_key))
        setObsolete(true);
}

void RemoveReport::redo()
{
    if (!m_workspace.remove(m_key))
        setObsolete(true);
}

} // namespace PlanLens
