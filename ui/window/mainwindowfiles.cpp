// SPDX-License-Identifier: GPL-3.0-or-later
// How reports come into the library of the window.

#include "window/mainwindow.h"

#include "jobs/librarywork.h"
#include "library/watchdialog.h"
#include "links/focuslinks.h"
#include "links/formatlinks.h"
#include "links/watchlinks.h"
#include "opening/readers.h"
#include "style/dialogs.h"
#include "style/plaintext.h"
#include "window/importbanner.h"
#include "window/samples.h"
#include "window/windowactions.h"
#include "workspace/focus.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>

#include <algorithm>

namespace PlanLens {

namespace {

/// Files of a watched folder that are imported without a bar for them.
constexpr int mostUnseen = 20;

} // namespace

void MainWindow::connectImport()
{
    connect(&m_import, &ImportJob::started, this, &MainWindow::noteWriting);
    connect(&m_import, &ImportJob::begun, this, &MainWindow::showBegun);
    connect(&m_import, &ImportJob::progressed, m_banner, &ImportBanner::setProgress);
    connect(&m_import, &ImportJob::finished, this, &MainWindow::takeImport);
    connect(m_banner, &ImportBanner::cancelRequested, &m_import, &ImportJob::cancel);
    connect(m_banner, &ImportBanner::pauseRequested, &m_import, &ImportJob::pause);
    connect(m_banner, &ImportBanner::resumeRequested, &m_import, &ImportJob::resume);
    connect(&m_import, &ImportJob::held, m_banner, &ImportBanner::showPaused);
    // It may stand still for long: what is there by then can be read.
    connect(&m_import, &ImportJob::held, &m_workspace, &Workspace::refresh);
}

void MainWindow::connectFormats(LibraryCommands &commands)
{
    const FormatLinks::Tools tools{m_workspace, *m_focus, *m_library, commands};
    const FormatLinks::Actions actions{m_actions->join, m_actions->separate, m_actions->formats};
    m_formats = new FormatLinks(tools, actions, this);
    connect(m_formats, &FormatLinks::openRequested, m_links, &FocusLinks::openReport);
    connect(m_formats, &FormatLinks::offered, m_banner, &ImportBanner::offerToJoin);
    connect(m_banner, &ImportBanner::joinRequested, m_formats, &FormatLinks::joinOffered);
    // Nobody asked for it: it is said once, and stays to be seen in the list.
    connect(m_formats, &FormatLinks::found, statusBar(), [this](int reports) {
        statusBar()->showMessage(tr("%n report(s) are there in several formats, and count several "
                                    "times: see Join Formats in the menu File.",
                                    nullptr, reports),
                                 15000);
    });
}

void MainWindow::showBegun(const QString &folder, int paths)
{
    const bool isAsked = folder.isEmpty();
    // A person who reads is not to be disturbed by a few files, nor is what they were told to go.
    const bool isMuch = paths > mostUnseen && m_banner->isHidden();
    if (!m_banner->isRunning() && (isAsked || isMuch))
        m_banner->showRunning();
}

void MainWindow::openPaths(const QStringList &paths)
{
    if (paths.isEmpty() || !m_workspace.isOpen())
        return;
    m_recent.add(paths);
    m_import.start(m_workspace.path(), paths);
    // It may have to wait for what comes out of a watched folder.
    if (!m_banner->isRunning())
        m_banner->showRunning();
}

void MainWindow::takeImport(const ImportSummary &summary)
{
    noteWriting();
    m_workspace.refresh();
    const QList<ImportResult> failed = m_watch->takeFailures();
    if (m_import.isAsked() || summary.cancelled) {
        ImportSummary all = summary;
        all.results += failed;
        m_banner->showSummary(all);
    } else {
        m_banner->showNothing();
        m_banner->addFailures(failed);
    }
    if (!m_import.isAsked())
        return;
    if (m_banner->isHidden())
        showLeftOut();
    m_formats->offer(summary.results);
    // One file was meant to be read; of many, one shows what came only where nothing is open.
    const QList<ImportResult> &results = summary.results;
    const bool oneFile = !results.isEmpty() &&
                         std::all_of(results.begin(), results.end(), [&](const ImportResult &each) {
                             return each.file == results.first().file;
                         });
    if (oneFile || m_focus->report().isEmpty())
        m_links->openReport(reportToShow(summary));
}

QString MainWindow::reportToShow(const ImportSummary &summary) const
{
    QString first;
    for (const ImportResult &result : summary.results) {
        const LibraryEntry *entry = m_workspace.entry(result.key);
        if (!entry)
            continue;
        // A report with tables has most to show.
        if (entry->indicatorTables > 0)
            return result.key;
        if (first.isEmpty())
            first = result.key;
    }
    return first;
}

void MainWindow::connectWatching()
{
    m_watch = new WatchLinks({m_workspace, m_settings, m_import}, this);
    connect(m_actions->watchFolder, &QAction::triggered, this, &MainWindow::showWatchedFolders);
    connect(m_watch, &WatchLinks::told, statusBar(),
            [this](const QString &line) { statusBar()->showMessage(line, 15000); });
    connect(m_watch, &WatchLinks::failed, m_banner,
            [this] { m_banner->addFailures(m_watch->takeFailures()); });
    connect(m_watch, &WatchLinks::wentAway, m_banner, [this](const QStringList &folders) {
        const QString message = tr("%n watched folder(s) cannot be reached; watching goes on once "
                                   "they are back:",
                                   nullptr, int(folders.size()));
        const QString lines = QDir::toNativeSeparators(folders.join(u'\n'));
        if (m_banner->isHidden())
            m_banner->showMessage(message, lines);
        else
            statusBar()->showMessage(message + u' ' + QString(lines).replace(u'\n', u' '), 15000);
    });
}

void MainWindow::showWatchedFolders()
{
    auto *dialog = new WatchDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto fill = [this, dialog] {
        dialog->setFolders(m_watch->folders());
    };
    fill();
    connect(m_watch, &WatchLinks::changed, dialog, fill);
    connect(dialog, &WatchDialog::removeRequested, m_watch, &WatchLinks::remove);
    connect(dialog, &WatchDialog::addRequested, this, [this, dialog] {
        const QString folder = m_dialogs.openFolder(
            dialog, tr("Watch Folder"), m_settings.value(Settings::LastFolder).toString());
        if (folder.isEmpty())
            return;
        const QString around = m_watch->watchedAround(folder);
        m_watch->add(folder);
        dialog->choose(m_watch->watchedAround(folder));
        if (!around.isEmpty())
            dialog->say(tr("This folder is watched already, with %1.")
                            .arg(QDir::toNativeSeparators(around)));
    });
    dialog->open();
}

void MainWindow::connectReinterpreting()
{
    m_rereading->setToolTip(tr("This version of PlanLens reads figures better than the one that "
                               "stored them. Everything can be used meanwhile."));
    connect(&m_reinterpreting, &LatestJobBase::progressed, this, [this](double done) {
        m_rereading->setText(
            tr("Reading the figures of stored reports again: %1%").arg(int(done * 100)));
        m_rereading->show();
    });
    connect(&m_reinterpreting, &LatestJobBase::leftOut, &m_workspace, &Workspace::noteLeftOut);
    connect(&m_reinterpreting, &LatestJobBase::failed, m_rereading, &QWidget::hide);
    connect(&m_reinterpreting, &LatestJobBase::failed, this, &MainWindow::noteWriting);
    connect(&m_reinterpreting, &LatestJobBase::finished, this, [this] {
        noteWriting();
        const int done = m_reinterpreting.result().done;
        m_rereading->hide();
        if (done == 0)
            return;
        m_workspace.refresh();
        statusBar()->showMessage(
            tr("The figures of %n stored report(s) were read again.", nullptr, done), 8000);
    });
}

void MainWindow::reinterpret()
{
    m_reinterpreting.start(
        [path = m_workspace.path()](const auto &cancelled, const auto &progress) {
            return LibraryWork::reinterpret(path, cancelled, progress);
        });
    noteWriting();
}

void MainWindow::noteWriting()
{
    m_workspace.setWriting(m_import.isRunning() || m_reinterpreting.isRunning());
}

void MainWindow::askForFiles()
{
    QStringList patterns = readableSuffixes();
    for (QString &pattern : patterns)
        pattern.prepend(QLatin1String("*."));
    const QString filter = tr("Reports (%1);;All files (*)").arg(patterns.join(u' '));
    const QStringList files = m_dialogs.openFiles(
        this, tr("Open Reports"), m_settings.value(Settings::LastFolder).toString(), filter);
    if (!files.isEmpty())
        m_settings.setValue(Settings::LastFolder, QFileInfo(files.constFirst()).absolutePath());
    openPaths(files);
}

void MainWindow::askForFolder()
{
    const QString folder = m_dialogs.openFolder(this, tr("Open Folder"),
                                                m_settings.value(Settings::LastFolder).toString());
    if (folder.isEmpty())
        return;
    m_settings.setValue(Settings::LastFolder, folder);
    openPaths({folder});
}

void MainWindow::openSamples()
{
    const QString folder = unpackSamples(QFileInfo(m_workspace.path()).absolutePath());
    if (folder.isEmpty())
        m_banner->showMessage(tr("The samples cannot be written beside the library."));
    else
        openPaths({folder});
}

void MainWindow::fillRecent()
{
    QMenu *menu = m_actions->recent;
    menu->clear();
    for (const QString &path : m_recent.paths()) {
        QAction *action = menu->addAction(plainCaption(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, this, [this, path] { openPaths({path}); });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("Nothing was opened yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Clear This List")), &QAction::triggered, this,
            [this] { m_recent.clear(); });
}

} // namespace PlanLens
