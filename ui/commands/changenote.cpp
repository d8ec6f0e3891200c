// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/changenote.h"

#include "style/plaintext.h"
#include "workspace/workspace.h"

#include <QUndoStack>

namespace PlanLens {

std::optional<DroppedStep> takeStep(const Workspace &workspace, QUndoStack &undo,
                                    QUndoCommand *step)
{
    const QString what = step->text();
    const int before = undo.index();
    undo.push(step);
    if (undo.index() != before)
        return {};
    const Library *library = workspace.library();
    const QString reason = library ? library->lastError() : QString();
    return DroppedStep{reason.isEmpty() ? what : reason, reason.isEmpty() ? QString() : what};
}

ChangeNote::ChangeNote(Workspace &workspace, const std::optional<Note> &before,
                       const std::optional<Note> &after)
    : m_workspace(workspace), m_before(before), m_after(after), m_id((before ? *before : *after).id)
{
    const Note &note = after ? *after : *before;
    const QString quote = plainCaption(note.place.quote.simplified().left(20));
    setName([quote, isBookmark = note.isBookmark()] {
        return isBookmark ? tr("bookmark on “%1”").arg(quote) : tr("note on “%1”").arg(quote);
    });
}

void ChangeNote::apply(const std::optional<Note> &from, const std::optional<Note> &to)
{
    bool done = false;
    if (!to) {
        done = m_workspace.withdrawNote(m_id, true);
    } else if (!from && m_id > 0) {
        done = m_workspace.withdrawNote(m_id, false);
    } else {
        Note note = *to;
        note.id = m_id;
        const auto id = m_workspace.saveNote(note);
        m_id = id.value_or(m_id);
        done = id.has_value();
    }
    if (!done)
        setObsolete(true);
}

MarkFinding::MarkFinding(Workspace &workspace, const Target &target,
                         const std::optional<FindingMark> &before,
                         const std::optional<QString> &after)
    : m_workspace(workspace), m_target(target), m_before(before), m_after(after)
{
    setName([] { return tr("mark on a finding"); });
}

void MarkFinding::undo()
{
    if (!(m_before ? m_workspace.markFinding(*m_before)
                   : m_workspace.markFinding(m_target.report, m_target.finding, std::nullopt)))
        setObsolete(true);
}

void MarkFinding::redo()
{
    if (!m_workspace.markFinding(m_target.report, m_target.finding, m_after))
        setObsolete(true);
}

} // namespace PlanLens
