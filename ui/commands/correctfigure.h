// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/librarystep.h"
#include "interpreting/correction.h"

#include <QCoreApplication>

#include <optional>

namespace PlanLens {

class Workspace;

/// Corrects a figure of a report, and back.
class CorrectFigure : public LibraryStep
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CorrectFigure)

public:
    /// Nothing withdraws the correction in force.
    CorrectFigure(Workspace &workspace, const QString &key, const PrintedPlace &place,
                  const std::optional<FigureCorrection> &correction);

    void undo() override;
    void redo() override;

private:
    void apply(const std::optional<FigureCorrection> &correction);

    Workspace &m_workspace;
    QString m_key;
    PrintedPlace m_place;
    std::optional<FigureCorrection> m_before;
    std::optional<FigureCorrection> m_after;
};

} // namespace PlanLens
