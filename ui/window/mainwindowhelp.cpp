// SPDX-License-Identifier: GPL-3.0-or-later
// What helps a person along: the manual, the list of keys, the preferences.

#include "window/mainwindow.h"

#include "charts/chartpanel.h"
#include "commands/sheetcommands.h"
#include "comparing/comparisonpage.h"
#include "document/documentarea.h"
#include "document/documentpane.h"
#include "help/tipbar.h"
#include "jobs/latestjob.h"
#include "jobs/librarywork.h"
#include "links/comparisonlinks.h"
#include "lists/tablecolumns.h"
#include "lists/tableview.h"
#include "preferences/preferencesdialog.h"
#include "sidebyside/sidebysidepane.h"
#include "sidebyside/sidebysideview.h"
#include "style/dialogs.h"
#include "window/importbanner.h"
#include "window/windowactions.h"
#include "window/windowhelp.h"
#include "workspace/focus.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTreeView>
#include <QUrl>

namespace PlanLens {

void MainWindow::connectHelp()
{
    m_help = new WindowHelp(*this, m_dialogs);
    connect(m_actions->manual, &QAction::triggered, m_help,
            [this] { m_help->showManualFor(QApplication::focusWidget()); });
    connect(m_actions->keys, &QAction::triggered, m_help, &WindowHelp::showKeys);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    m_sheets->setUsualForm(storedPreferences(m_settings).values);
}

void MainWindow::startTips()
{
    m_tips->start(m_settings.value(Settings::TipsSeen).toStringList());
}

void MainWindow::connectTips()
{
    const QString figures = QStringLiteral("figures");
    const QString chart = QStringLiteral("chart");
    const QString compare = QStringLiteral("compare");
    connect(m_tips, &TipBar::seenChanged, this,
            [this](const QStringList &seen) { m_settings.setValue(Settings::TipsSeen, seen); });
    m_focus->follow(m_tips, Focus::Reports | Focus::Indicator, [this, figures, chart] {
        if (m_focus->report().isEmpty())
            return;
        if (m_focus->indicator().isEmpty())
            return m_tips->offer(figures,
                                 tr("Click a number with a dotted underline, or a row of the table "
                                    "below: its chart appears at the right. F1 tells more."));
        m_tips->take(figures);
        m_tips->offer(chart, tr("Click a bar or mark of the chart: the report opens at the place "
                                "that states it."));
    });
    connect(m_chart, &ChartPanel::pointActivated, m_tips, [this, chart] { m_tips->take(chart); });
    connect(m_pages, &QStackedWidget::currentChanged, m_tips, [this, compare] {
        if (m_pages->currentWidget() == m_comparison)
            m_tips->offer(compare, tr("F7 goes to the next difference, F8 hides what did not "
                                      "change; Esc goes back to the reports."));
    });
    connect(m_comparison, &ComparisonPage::closeRequested, m_tips,
            [this, compare] { m_tips->take(compare); });
}

void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(storedPreferences(m_settings), m_workspace.path(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::folderRequested, this, &MainWindow::openFolder);
    connect(dialog, &PreferencesDialog::copyRequested, this,
            [this, dialog] { copyLibrary(dialog); });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { applyPreferences(dialog->preferences()); });
    dialog->open();
}

/// Told in the dialog, and in the window to who closed it meanwhile.
void MainWindow::copyLibrary(const QPointer<PreferencesDialog> &dialog)
{
    auto *job = new LatestJob<QString>(this);
    connect(job, &LatestJobBase::finished, this, [this, job, dialog] {
        if (dialog)
            dialog->showCopy(job->result());
        statusBar()->showMessage(
            tr("The library was copied to %1.").arg(QDir::toNativeSeparators(job->result())), 8000);
        job->deleteLater();
    });
    connect(job, &LatestJobBase::failed, this, [this, job, dialog](const QString &reason) {
        if (dialog)
            dialog->showCopyFailed(reason);
        else
            m_banner->showMessage(reason);
        job->deleteLater();
    });
    job->start([path = m_workspace.path()](const Cancelled &, const Progress &) {
        return LibraryWork::copy(path);
    });
}

void MainWindow::applyPreferences(const Preferences &wanted)
{
    const Preferences before = storedPreferences(m_settings);
    store(wanted, m_settings);
    useForDrawing(wanted);
    m_sheets->setUsualForm(wanted.values);
    setTypeAnew(wanted, before);
    const QList<QAbstractItemView *> lists = findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *list : lists)
        list->viewport()->update();
    const auto choose = [](const QActionGroup *group, const QString &data) {
        for (QAction *action : group->actions()) {
            if (action->data().toString() == data)
                action->trigger();
        }
    };
    if (wanted.appearance != before.appearance)
        choose(m_actions->appearances, toKey(wanted.appearance));
    // Last: another window takes the place of this one.
    if (wanted.language != before.language)
        choose(m_actions->languages, wanted.language);
}

void MainWindow::setTypeAnew(const Preferences &wanted, const Preferences &before)
{
    const bool otherSize = wanted.textPoints != before.textPoints;
    const bool otherFamily = wanted.textFamily != before.textFamily;
    for (DocumentPane *pane : {m_documents->firstPane(), m_documents->secondPane()}) {
        if (otherSize)
            pane->resetZoom();
        if (otherFamily)
            pane->setAnew();
    }
    if (otherSize || otherFamily)
        m_comparisonLinks->texts()->view()->setAnew();
    const QList<QTreeView *> trees = findChildren<QTreeView *>();
    for (QTreeView *tree : trees) {
        if (TableColumns::of(*tree)) // else it is no table
            takeTableSize(*tree);
    }
}

void MainWindow::openFolder(const QString &folder)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_dialogs.inform(this, tr("Preferences"),
                         tr("The folder %1 cannot be opened.").arg(folder));
}

void MainWindow::showAbout()
{
    m_dialogs.inform(this, tr("About PlanLens"),
                     tr("PlanLens %1 reads Chinese plan reports, charts and compares what they say "
                        "in numbers, and prints it with its sources.\n\n"
                        "Free software under the GNU General Public License, version 3 or later.")
                         .arg(QCoreApplication::applicationVersion()));
}

} // namespace PlanLens
