// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/findingslinks.h"

#include "commands/changenote.h"
#include "findings/findingspane.h"
#include "items/findingsmodel.h"
#include "jobs/librarywork.h"
#include "notes/notedialog.h"

#include <QPlainTextEdit>
#include <QSet>
#include <QUndoStack>

namespace PlanLens {

FindingsLinks::FindingsLinks(Focus &focus, Workspace &workspace, QUndoStack &undo,
                             FindingsPane &pane, QObject *parent)
    : QObject(parent), m_focus(focus), m_workspace(workspace), m_undo(undo), m_pane(pane)
{
    connect(&pane, &FindingsPane::markRequested, this, &FindingsLinks::mark);
    connect(&workspace, &Workspace::findingMarksChanged, this, &FindingsLinks::showMarks);
    connect(&m_job, &LatestJobBase::finished, this, [this] { take(m_job.result()); });
    connect(&m_job, &LatestJobBase::leftOut, &workspace, &Workspace::noteLeftOut);
    connect(&m_job, &LatestJobBase::failed, &m_pane, &FindingsPane::setFailed);
    connect(&pane, &FindingsPane::anchorActivated, this,
            [this](const Anchor &anchor) { m_focus.setAnchor(anchor, &m_pane); });
    m_focus.follow(this, Focus::Reports, [this] {
        if (m_focus.report() != m_checked)
            check();
    });
    // Other reports of the library may have come that this one restates.
    connect(&workspace, &Workspace::changed, this, &FindingsLinks::check);
}

void FindingsLinks::check()
{
    m_checked = m_focus.report();
    if (m_checked.isEmpty() || !m_workspace.entry(m_checked)) {
        m_checked.clear();
        m_job.cancel();
        m_pane.setNoReport();
    } else {
        m_pane.setChecking();
        m_job.start([path = m_workspace.path(), report = m_checked](const Cancelled &cancelled,
                                                                    const Progress &) {
            return LibraryWork::check(path, report, cancelled);
        });
    }
    Q_EMIT changed();
}

/// The figures that a person put right or made, of all reports that findings rest on.
QList<Observation> FindingsLinks::correctedFigures(const QList<Finding> &findings)
{
    QSet<QString> reports;
    for (const Finding &finding : findings) {
        for (const Evidence &place : finding.evidence)
            reports.insert(place.anchor.report);
    }
    QList<Observation> corrected;
    for (const QString &key : std::as_const(reports)) {
        const Library *library = m_workspace.library();
        if (!library ||
            (library->figureCorrections(key).isEmpty() && library->madeFigures(key).isEmpty()))
            continue;
        const QList<Observation> figures = library->observations(key);
        for (const Observation &figure : figures) {
            if (figure.corrected)
                corrected.append(figure);
        }
    }
    return corrected;
}

void FindingsLinks::take(const QList<Finding> &findings)
{
    m_pane.setFindings(findings, m_checked, correctedFigures(findings));
    showMarks();
}

void FindingsLinks::showMarks()
{
    const Library *library = m_workspace.library();
    m_pane.setMarks(library ? library->findingMarks() : QList<FindingMark>());
    Q_EMIT changed();
}

/// Takes a step, which is dropped where the library could not store it; false then.
bool FindingsLinks::push(QUndoCommand *step)
{
    const auto dropped = takeStep(m_workspace, m_undo, step);
    if (dropped)
        Q_EMIT failed(dropped->reason, dropped->what);
    return !dropped;
}

/// What is open is ticked off with a remark, which may be empty; what was ticked off is open again.
void FindingsLinks::mark(const Finding &finding)
{
    const MarkFinding::Target target{finding.report, findingKey(finding)};
    if (const FindingMark *known = m_pane.model()->markOf(finding)) {
        push(new MarkFinding(m_workspace, target, *known, std::nullopt));
        return;
    }
    auto *dialog = new NoteDialog(tr("Tick a Finding Off"), finding.message, {}, &m_pane);
    dialog->editor()->setPlaceholderText(tr("What came of it; may stay empty"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTaker([this, target](const QString &remark) {
        return push(new MarkFinding(m_workspace, target, std::nullopt, remark));
    });
    dialog->open();
}

} // namespace PlanLens
