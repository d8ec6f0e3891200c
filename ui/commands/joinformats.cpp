// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/joinformats.h"

#include "items/librarymodel.h"
#include "style/plaintext.h"
#include "workspace/workspace.h"

#include <QStringList>

namespace PlanLens {

JoinFormats::JoinFormats(Workspace &workspace, const FormatChange &change)
    : m_workspace(workspace), m_before(formatsBefore(change, workspace.joined())), m_after(change)
{
    QStringList counting; // what joins, or what is separated where nothing does
    for (const QString &main : change)
        counting << main;
    counting.removeAll(QString());
    const bool joins = !counting.isEmpty();
    if (!joins)
        counting = change.keys();
    counting.removeDuplicates();
    const LibraryEntry *entry = workspace.entry(counting.constFirst());
    const ReportIdentity first = entry ? entry->identity : ReportIdentity();
    setName([first, joins, count = int(counting.size())] {
        const QString title = plainCaption(fullTitle(first));
        if (joins)
            return count == 1 ? tr("joined formats of “%1”").arg(title)
                              : tr("joined formats of %n report(s)", nullptr, count);
        return count == 1 ? tr("separated format of “%1”").arg(title)
                          : tr("%n separated format(s)", nullptr, count);
    });
}

void JoinFormats::apply(const FormatChange &change)
{
    // A report that was removed in the meantime leaves nothing to join.
    if (!m_workspace.setFormats(change))
        setObsolete(true);
}

} // namespace PlanLens
