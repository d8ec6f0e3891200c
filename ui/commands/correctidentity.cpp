// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/correctidentity.h"

#include "items/librarymodel.h"
#include "style/plaintext.h"
#include "workspace/workspace.h"

namespace PlanLens {

CorrectIdentity::CorrectIdentity(Workspace &workspace, const QString &key,
                                 const std::optional<ReportIdentity> &identity)
    : m_workspace(workspace), m_key(key), m_after(identity)
{
    if (const LibraryEntry *entry = workspace.entry(key)) {
        if (entry->identityCorrected)
            m_before = entry->identity;
        setName([before = entry->identity] {
            return tr("correction of “%1”").arg(plainCaption(fullTitle(before)));
        });
    }
}

void CorrectIdentity::undo()
{
    apply(m_before);
}

void CorrectIdentity::redo()
{
    apply(m_after);
}

void CorrectIdentity::apply(const std::optional<ReportIdentity> &identity)
{
    // A report that was removed in the meantime leaves nothing to correct.
    if (!m_workspace.correctIdentity(m_key, identity))
        setObsolete(true);
}

} // namespace PlanLens
