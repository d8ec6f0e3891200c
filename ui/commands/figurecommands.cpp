// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/figurecommands.h"

#include "commands/correctfigure.h"
#include "indicators/figuredialog.h"
#include "library/signature.h"
#include "workspace/figurelookup.h"

#include <QUndoStack>

namespace PlanLens {

FigureCommands::FigureCommands(Workspace &workspace, QUndoStack &undo, QWidget *window)
    : QObject(window), m_workspace(workspace), m_undo(undo), m_window(window)
{}

bool FigureCommands::correct(const Anchor &anchor)
{
    const auto report = m_workspace.report(anchor.report);
    const Observation *shown = figureAt(report.get(), anchor);
    if (!shown || !m_workspace.library())
        return false;
    const qsizetype at = shown - report->figures.observations.constData();
    const QString key = anchor.report;
    const PrintedPlace place = m_workspace.library()->places(key).value(at);
    const QList<Observation> asRead = m_workspace.library()->observationsAsRead(key);
    if (!place.isValid() || at >= asRead.size())
        return false;
    auto *dialog = new FigureDialog(asRead.at(at), *shown, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FigureDialog::decided, this,
            [this, key, place](std::optional<FigureCorrection> correction) {
                if (correction)
                    correction->signature = signatureNow();
                m_undo.push(new CorrectFigure(m_workspace, key, place, correction));
            });
    dialog->open();
    return true;
}

} // namespace PlanLens
