// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/librarystep.h"
#include "report/report.h"

#include <QCoreApplication>

#include <optional>

namespace PlanLens {

class Workspace;

/// Corrects what a report is, and back.
class CorrectIdentity : public LibraryStep
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::CorrectIdentity)

public:
    /// Nothing takes a correction back.
    CorrectIdentity(Workspace &workspace, const QString &key,
                    const std::optional<ReportIdentity> &identity);

    void undo() override;
    void redo() override;

private:
    void apply(const std::optional<ReportIdentity> &identity);

    Workspace &m_workspace;
    QString m_key;
    std::optional<ReportIdentity> m_before;
    std::optional<ReportIdentity> m_after;
};

} // namespace PlanLens
