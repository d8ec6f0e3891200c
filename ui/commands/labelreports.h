// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/librarystep.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace PlanLens {

class Workspace;

/// Gives reports labels, in place of those they have, and back.
class LabelReports : public LibraryStep
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::LabelReports)

public:
    /// By the key of the report; one at least.
    using Labels = QHash<QString, QStringList>;

    LabelReports(Workspace &workspace, const Labels &labels);

    void undo() override;
    void redo() override;

private:
    void apply(const Labels &labels);

    Workspace &m_workspace;
    Labels m_before;
    Labels m_after;
};

} // namespace PlanLens
