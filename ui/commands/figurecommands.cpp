// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/figurecommands.h"

#include "commands/correctfigure.h"
#include "commands/makefigure.h"
#include "indicators/figuredialog.h"
#include "indicators/makefiguredialog.h"
#include "interpreting/figuredraft.h"
#include "interpreting/signature.h"
#include "ledger/numbertokens.h"
#include "workspace/figurelookup.h"

#include <QDialog>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

FigureCommands::FigureCommands(Workspace &workspace, QUndoStack &undo, QWidget *window)
    : QObject(window), m_workspace(workspace), m_undo(undo), m_window(window)
{}

bool FigureCommands::correct(const Anchor &anchor)
{
    const auto report = m_workspace.report(anchor.report);
    if (!report || !m_workspace.library())
        return false;
    const Observation *shown = figureAt(report.get(), anchor);
    if (shown && !shown->isMade())
        return correctRead(report, *shown);
    if (shown)
        return make(report, *shown);
    // A hit or a finding may hold several numbers, or one that is read already.
    const auto &figures = report->figures.observations;
    const bool isRead = std::any_of(figures.cbegin(), figures.cend(), [&](const Observation &o) {
        return o.anchor.overlaps(anchor);
    });
    if (isRead || anchor.length <= 0 ||
        numberTokens(FlatText(report->report->quote(anchor))).size() != 1)
        return false;
    return make(report, draftFigure(*report->report, report->figures.observations, anchor));
}

void FigureCommands::open(QDialog *dialog, const Anchor &place) const
{
    QWidget *original = m_original ? m_original(place) : nullptr;
    if (auto *layout = qobject_cast<QVBoxLayout *>(dialog->layout()); layout && original) {
        layout->insertWidget(0, original);
        dialog->resize(dialog->sizeHint().expandedTo(dialog->size()));
    }
    dialog->open();
}

/// A figure that was made is drafted by what it was made, a number by what is known of its place.
bool FigureCommands::make(const Workspace::OpenReportPtr &report, const Observation &draft)
{
    const QString key = report->figures.key;
    const QString own = report->report->identity.regionId;
    MakeFigureDialog::Start start{draft, {}, -1, draft.isMade()};
    PrintedPlace place = placeOfNumber(*report->report, draft.anchor);
    // It may have been made in another version of the report, where it stood elsewhere.
    for (const PlacedFigure &made : m_workspace.library()->madeFigures(key)) {
        if (findNumber(*report->report, made.place) != draft.anchor)
            continue;
        place = made.place;
        start.draft.printed = made.figure.figure;
    }
    if (!place.isValid())
        return false;
    start.sentence = place.sentence;
    const QString text = report->report->textAt(draft.anchor)->text();
    const qsizetype sentence = text.lastIndexOf(place.sentence, draft.anchor.start);
    start.number = sentence < 0 ? -1 : int(draft.anchor.start - sentence);
    auto *dialog = new MakeFigureDialog(start, m_workspace.catalogue(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MakeFigureDialog::decided, this,
            [this, key, place, own](std::optional<MadeFigure> figure) {
                if (figure)
                    figure->signature = signatureNow();
                if (figure && figure->regionId == own) // it follows the report's
                    figure->regionId.clear();
                m_undo.push(new MakeFigure(m_workspace, key, place, figure));
            });
    open(dialog, draft.anchor);
    return true;
}

bool FigureCommands::correctRead(const Workspace::OpenReportPtr &report, const Observation &shown)
{
    const qsizetype at = &shown - report->figures.observations.constData();
    const QString key = report->figures.key;
    const PrintedPlace place = m_workspace.library()->places(key).value(at);
    const QList<Observation> asRead = m_workspace.library()->observationsAsRead(key);
    if (!place.isValid() || at >= asRead.size())
        return false;
    auto *dialog = new FigureDialog(asRead.at(at), shown, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FigureDialog::decided, this,
            [this, key, place](std::optional<FigureCorrection> correction) {
                if (correction)
                    correction->signature = signatureNow();
                m_undo.push(new CorrectFigure(m_workspace, key, place, correction));
            });
    open(dialog, shown.anchor);
    return true;
}

} // namespace PlanLens
