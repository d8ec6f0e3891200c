// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/librarystep.h"
#include "library/joinedformats.h"

#include <QCoreApplication>

namespace PlanLens {

class Workspace;

/// Joins reports to others as further formats of them, or separates them, and back.
class JoinFormats : public LibraryStep
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::JoinFormats)

public:
    /// `change` is of one report at least.
    JoinFormats(Workspace &workspace, const FormatChange &change);

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }

private:
    void apply(const FormatChange &change);

    Workspace &m_workspace;
    FormatChange m_before;
    FormatChange m_after;
};

} // namespace PlanLens
