// SPDX-License-Identifier: GPL-3.0-or-later
// How reports come into the library of the window.

#include "window/mainwindow.h"

#include "jobs/librarywork.h"
#include "opening/readers.h"
#include "style/dialogs.h"
#include "style/plaintext.h"
#include "window/importbanner.h"
#include "window/samples.h"
#include "window/windowactions.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>

namespace PlanLens {

void MainWindow::connectImport()
{
    connect(&m_import, &ImportJob::started, this, &MainWindow::noteWriting);
    connect(&m_import, &ImportJob::started, m_banner, &ImportBanner::showRunning);
    connect(&m_import, &ImportJob::progressed, m_banner, &ImportBanner::setProgress);
    connect(&m_import, &ImportJob::finished, this, &MainWindow::takeImport);
    connect(m_banner, &ImportBanner::cancelRequested, &m_import, &ImportJob::cancel);
    connect(m_banner, &ImportBanner::pauseRequested, &m_import, &ImportJob::pause);
    connect(m_banner, &ImportBanner::resumeRequested, &m_import, &ImportJob::resume);
    connect(&m_import, &ImportJob::held, m_banner, &ImportBanner::showPaused);
    // It may stand still for long: what is there by then can be read.
    connect(&m_import, &ImportJob::held, &m_workspace, &Workspace::refresh);
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
