// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/note.h"

#include <QCoreApplication>
#include <QUndoCommand>

#include <optional>

namespace PlanLens {

class Workspace;

/// Makes a note, gives it other words, or takes it back.
class ChangeNote : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::ChangeNote)

public:
    /// From `before` to `after`, each of which may be nothing.
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
class MarkFinding : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::MarkFinding)

public:
    struct Target
    {
        QString report;
        QString finding; ///< see findingKey()
    };

    /// The remarks before and after; nothing where the finding is open.
    MarkFinding(Workspace &workspace, const Target &target, const std::optional<QString> &before,
                const std::optional<QString> &after);

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const std::optional<QString> &remark);

    Workspace &m_workspace;
    Target m_target;
    std::optional<QString> m_before;
    std::optional<QString> m_after;
};

} // namespace PlanLens
