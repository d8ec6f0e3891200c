// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/librarystep.h"
#include "interpreting/madefigure.h"

#include <QCoreApplication>

#include <optional>

namespace PlanLens {

class Workspace;

/// Makes a number of a report a figure, or takes that back, and undoes it.
class MakeFigure : public LibraryStep
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::MakeFigure)

public:
    /// Nothing takes back what was made.
    MakeFigure(Workspace &workspace, const QString &key, const PrintedPlace &place,
               const std::optional<MadeFigure> &figure);

    void undo() override;
    void redo() override;

private:
    void apply(const std::optional<MadeFigure> &figure);

    Workspace &m_workspace;
    QString m_key;
    PrintedPlace m_place;
    std::optional<MadeFigure> m_before;
    std::optional<MadeFigure> m_after;
};

} // namespace PlanLens
