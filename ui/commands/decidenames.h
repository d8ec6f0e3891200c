// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/namedecision.h"
#include "commands/librarystep.h"

#include <QCoreApplication>

namespace PlanLens {

class Workspace;

/// Decides on names, or takes decisions back, and undoes it.
class DecideNames : public LibraryStep
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::DecideNames)

public:
    /// What was decided on these names before is undone to.
    DecideNames(Workspace &workspace, const QList<NameDecision> &decisions);
    /// Takes back what was decided.
    DecideNames(Workspace &workspace, const QList<PrintedName> &names);

    void undo() override;
    void redo() override;

private:
    struct State
    {
        QList<NameDecision> decided;
        QList<PrintedName> undecided;
    };

    DecideNames(Workspace &workspace, const QList<PrintedName> &names, const State &after);
    void apply(const State &state);

    Workspace &m_workspace;
    State m_before;
    State m_after;
};

} // namespace PlanLens
