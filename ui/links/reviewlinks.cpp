// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/reviewlinks.h"

#include "catalogue/namedecisiontable.h"
#include "commands/decidenames.h"
#include "figures/printedplace.h"
#include "items/librarymodel.h"
#include "jobs/librarywork.h"
#include "output/outputfile.h"
#include "review/namedialog.h"
#include "review/reviewpane.h"
#include "style/dialogs.h"
#include "text/systemerror.h"

#include <QFile>
#include <QUndoStack>

namespace PlanLens {

namespace {

/// The cells of a row, as they stand beside each other.
QString rowAt(const Report &report, const Anchor &anchor)
{
    QStringList cells;
    Anchor cell = anchor;
    cell.start = cell.length = cell.column = 0;
    for (const MappedText *text = report.textAt(cell); text; text = report.textAt(cell)) {
        cells << text->text().simplified();
        ++cell.column;
    }
    cells.removeAll(QString());
    cells.removeDuplicates();
    return cells.join(QStringLiteral(" | "));
}

} // namespace

ReviewLinks::ReviewLinks(const Tools &tools, ReviewPane &pane, QObject *parent)
    : QObject(parent), m_tools(tools), m_pane(pane)
{
    connect(&m_job, &LatestJobBase::finished, this, [this] {
        m_pane.setReview(m_job.result());
        Q_EMIT changed();
    });
    connect(&m_job, &LatestJobBase::leftOut, &m_tools.workspace, &Workspace::noteLeftOut);
    connect(&m_job, &LatestJobBase::failed, &m_pane, &ReviewPane::setFailed);
    connect(&m_tools.workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        renew();
    });
    connect(&m_pane, &ReviewPane::shown, this, &ReviewLinks::renew);
    connect(&m_pane, &ReviewPane::nameChosen, this, &ReviewLinks::showExample);
    connect(&m_pane, &ReviewPane::anchorActivated, this,
            [this](const Anchor &anchor) { m_tools.focus.setAnchor(anchor, &m_pane); });
    connectDecisions();
}

void ReviewLinks::connectDecisions()
{
    connect(&m_pane, &ReviewPane::decided, this, [this](const QList<NameDecision> &decisions) {
        m_tools.undo.push(new DecideNames(m_tools.workspace, decisions));
    });
    connect(&m_pane, &ReviewPane::takenBack, this, [this](const QList<PrintedName> &names) {
        m_tools.undo.push(new DecideNames(m_tools.workspace, names));
    });
    connect(&m_pane, &ReviewPane::naming, this, &ReviewLinks::ask);
    connect(&m_pane, &ReviewPane::exportRequested, this, &ReviewLinks::exportDecisions);
    connect(&m_pane, &ReviewPane::importRequested, this, &ReviewLinks::importDecisions);
}

/// Nothing is looked up as long as nobody sees it.
void ReviewLinks::renew()
{
    if (!m_stale || !m_pane.isVisible())
        return;
    if (!m_tools.workspace.isOpen()) {
        m_pane.setFailed(tr("no library is open"));
        return;
    }
    m_stale = false;
    m_job.start([path = m_tools.workspace.path()](const Cancelled &cancelled, const Progress &) {
        return LibraryWork::review(path, cancelled);
    });
}

void ReviewLinks::showExample(const UnjoinedName &name)
{
    const auto open = m_tools.workspace.report(name.example.report);
    const MappedText *text = open ? open->report->textAt(name.example) : nullptr;
    if (!text)
        return;
    const QString example =
        name.example.isCell()
            ? rowAt(*open->report, name.example)
            : sentenceAround(text->text(), name.example.start, name.example.length).simplified();
    m_pane.setExample(example, fullTitle(open->entry.identity));
}

void ReviewLinks::ask(const PrintedName &name, DecisionKind kind)
{
    auto *dialog = new NameDialog(name, kind, m_pane.knownNames(), m_pane.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameDialog::decided, this, [this](const NameDecision &decision) {
        m_tools.undo.push(new DecideNames(m_tools.workspace, QList<NameDecision>{decision}));
    });
    dialog->open();
}

void ReviewLinks::exportDecisions()
{
    const QString title = tr("Export Decisions on Names");
    const QString path = m_tools.dialogs.saveFile(&m_pane, title, tr("names.tsv"),
                                                  tr("Tab-separated values (*.tsv)"));
    const Library *library = m_tools.workspace.library();
    if (path.isEmpty() || !library)
        return;
    const QString reason =
        writeOutputFile(path, decisionsToTsv(library->decisions()), {library->path()});
    if (!reason.isEmpty())
        m_tools.dialogs.inform(&m_pane, title, tr("The file cannot be written: %1").arg(reason));
}

void ReviewLinks::importDecisions()
{
    const QString title = tr("Import Decisions on Names");
    const QString path =
        m_tools.dialogs.openFiles(&m_pane, title, QString(), tr("Tab-separated values (*.tsv)"))
            .value(0);
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_tools.dialogs.inform(
            &m_pane, title,
            tr("The file cannot be read: %1").arg(systemErrorText(file.errorString())));
        return;
    }
    QStringList errors;
    const QList<NameDecision> decisions = decisionsFromTsv(file.readAll(), &errors);
    if (!decisions.isEmpty())
        m_tools.undo.push(new DecideNames(m_tools.workspace, decisions));
    if (!errors.isEmpty())
        m_tools.dialogs.inform(&m_pane, title, errors.mid(0, 10).join(u'\n'));
}

} // namespace PlanLens
