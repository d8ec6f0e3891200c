// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/notecommands.h"

#include "commands/changenote.h"
#include "notes/notedialog.h"
#include "workspace/workspace.h"

#include <QUndoStack>

#include <algorithm>

namespace PlanLens {

NoteCommands::NoteCommands(Workspace &workspace, QUndoStack &undo, QWidget *window)
    : QObject(window), m_workspace(workspace), m_undo(undo), m_window(window)
{}

/// Takes a step, which is dropped where the library could not store it; false then.
bool NoteCommands::push(QUndoCommand *step)
{
    const auto dropped = takeStep(m_workspace, m_undo, step);
    if (dropped)
        Q_EMIT failed(dropped->reason, dropped->what);
    return !dropped;
}

/// A note on a place, without words yet; nothing where nothing is printed there.
std::optional<Note> NoteCommands::draft(const Anchor &anchor) const
{
    const auto report = m_workspace.report(anchor.report);
    if (!report || !anchor.isValid())
        return {};
    Note note{.noted = anchor.report,
              .title = m_workspace.titleOf(anchor.report),
              .report = anchor.report,
              .place = notedPlace(*report->report, anchor)};
    return note.place.isValid() ? std::optional(note) : std::nullopt;
}

/// What is noted on the same words already.
std::optional<Note> NoteCommands::noteLike(const Note &draft) const
{
    const Library *library = m_workspace.library();
    const QList<Note> notes = library ? library->notes() : QList<Note>();
    const auto same = std::find_if(notes.begin(), notes.end(), [&](const Note &note) {
        return note.report == draft.report && note.place.around == draft.place.around &&
               note.place.quote == draft.place.quote &&
               note.place.inAround == draft.place.inAround &&
               (note.place.line == draft.place.line || draft.place.isOnlyOne);
    });
    return same == notes.end() ? std::nullopt : std::optional(*same);
}

bool NoteCommands::note(const Anchor &anchor)
{
    const auto drafted = draft(anchor);
    if (!drafted)
        return false;
    const auto known = noteLike(*drafted);
    ask(known, known ? *known : *drafted);
    return true;
}

bool NoteCommands::toggleBookmark(const Anchor &anchor)
{
    const auto drafted = draft(anchor);
    if (!drafted)
        return false;
    const auto known = noteLike(*drafted);
    if (known && !known->isBookmark())
        ask(known, *known); // words are not thrown away by a key
    else if (known)
        push(new ChangeNote(m_workspace, known, std::nullopt));
    else
        push(new ChangeNote(m_workspace, std::nullopt, drafted));
    return true;
}

void NoteCommands::edit(const Note &note)
{
    ask(note, note);
}

void NoteCommands::remove(const QList<Note> &notes)
{
    if (notes.size() == 1) { // without a macro, which would stay behind where it fails
        auto *step = new ChangeNote(m_workspace, notes.constFirst(), std::nullopt);
        step->setText(tr("removal of a note"));
        push(step);
        return;
    }
    QString reason;
    QStringList kept;
    m_undo.beginMacro(tr("removal of %n note(s)", nullptr, int(notes.size())));
    for (const Note &note : notes) {
        auto *step = new ChangeNote(m_workspace, note, std::nullopt);
        const QString what = step->text();
        m_undo.push(step);
        const Library *library = m_workspace.library();
        if (const QString error = library ? library->lastError() : QString(); !error.isEmpty()) {
            reason = error;
            kept << what;
        }
    }
    m_undo.endMacro();
    if (!kept.isEmpty())
        Q_EMIT failed(reason, kept.join(u'\n'));
}

void NoteCommands::ask(const std::optional<Note> &before, const Note &draft)
{
    auto *dialog = new NoteDialog(before ? tr("Edit a Note") : tr("Note on a Passage"),
                                  draft.place.quote, draft.remark, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTaker([this, before, draft](const QString &text) {
        Note after = draft;
        after.remark = text;
        after.signature = {}; // of who keeps it, now
        return (before && before->remark == text) ||
               push(new ChangeNote(m_workspace, before, after));
    });
    dialog->open();
}

} // namespace PlanLens
