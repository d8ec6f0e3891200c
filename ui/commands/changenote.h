// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/librarystep.h"
#include "library/note.h"

#include <QCoreApplication>

#include <optional>

class QUndoStack;

namespace PlanLens {

class Workspace;

/// A step that was dropped, for the library could not store it.
struct DroppedStep
{
    QString reason; ///< a sentence, or the step where nothing more is known
    QString what;   ///< the step
};
/// Takes a step, which is the stack's then; nothing where it was stored.
std::optional<DroppedStep> takeStep(const Workspace &workspace, QUndoStack &undo,
                                    QUndoCommand *step);

/// Makes a note, gives it other words, or takes it back.
class ChangeNote : public LibraryStep
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::ChangeNote)

public:
    /// From `before` to `after`, each of which may be nothing. A note with an id that comes from
    /// nothing had been taken back.
    ChangeNote(Workspace &workspace, const std::optional<Note> &before,
               const std::optional<Note> &after);

    void undo() override { apply(m_after, m_before); }
    void redo() override { apply(m_before, m_after); }

private:
    void apply(const std::optional<Note> &from, const std::optional<Note> &to);

    Workspace &m_workspace;
    std::optional<Note> m_before;
    std::optional<Note> m_after;
    int m_id = 0; ///< once it is stored
};

/// Ticks a finding off, with a remark or without, or takes that back.
class MarkFinding : public LibraryStep
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::MarkFinding)

public:
    struct Target
    {
        QString report;
        QString finding; ///< see findingKey()
    };

    /// The mark before and the remark after; nothing where the finding is open.
    MarkFinding(Workspace &workspace, const Target &target,
                const std::optional<FindingMark> &before, const std::optional<QString> &after);

    /// The mark before comes back as it was, by whom and when it was made.
    void undo() override;
    void redo() override;

private:
    Workspace &m_workspace;
    Target m_target;
    std::optional<FindingMark> m_before;
    std::optional<QString> m_after;
};

} // namespace PlanLens
