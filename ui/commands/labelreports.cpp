// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/labelreports.h"

#include "items/librarymodel.h"
#include "style/plaintext.h"
#include "workspace/workspace.h"

namespace PlanLens {

LabelReports::LabelReports(Workspace &workspace, const Labels &labels)
    : m_workspace(workspace), m_after(labels)
{
    for (auto report = labels.cbegin(); report != labels.cend(); ++report)
        m_before.insert(report.key(), workspace.labels().value(report.key()));
    const LibraryEntry *entry = workspace.entry(labels.cbegin().key());
    const ReportIdentity first = entry ? entry->identity : ReportIdentity();
    setName([first, count = int(labels.size())] {
        return count == 1 ? tr("labels of “%1”").arg(plainCaption(fullTitle(first)))
                          : tr("labels of %n report(s)", nullptr, count);
    });
}

void LabelReports::undo()
{
    apply(m_before);
}

void LabelReports::redo()
{
    apply(m_after);
}

void LabelReports::apply(const Labels &labels)
{
    // A report that was removed in the meantime leaves nothing to label.
    if (!m_workspace.setLabels(labels))
        setObsolete(true);
}

} // namespace PlanLens
