// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/folderwatcher.h"

#include <QFileSystemWatcher>
#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr int afterAChange = 300;                       ///< milliseconds: changes come many at once
constexpr int slowly = 60'000;                          ///< milliseconds
constexpr int untilStill = FolderWatch::stillFor + 100; ///< milliseconds
// The system has a limit for all programs together, and keeps about 1 KB for each.
constexpr qsizetype mostFolders = 2000;
constexpr qsizetype mostFiles = 4000;

/// The paths of the files that were changed last: they are likeliest to change again.
QStringList newestOf(QList<WatchedFile> files)
{
    std::sort(files.begin(), files.end(),
              [](const WatchedFile &a, const WatchedFile &b) { return a.changed > b.changed; });
    QStringList paths;
    for (const WatchedFile &file : std::as_const(files).first(std::min(files.size(), mostFiles)))
        paths += file.path;
    return paths;
}

} // namespace

FolderWatcher::FolderWatcher(QObject *parent) : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_slowly.setInterval(slowly);
    connect(&m_soon, &QTimer::timeout, this, &FolderWatcher::look);
    connect(&m_slowly, &QTimer::timeout, this, &FolderWatcher::look);
    connect(&m_job, &LatestJobBase::finished, this, [this] { take(m_job.result()); });
}

FolderWatcher::~FolderWatcher() = default;

void FolderWatcher::setFolders(const Folders &folders)
{
    m_folders = folders;
    if (folders.isEmpty())
        return stop();
    m_isStopped = false;
    m_slowly.start();
    look();
}

void FolderWatcher::stop()
{
    m_isStopped = true;
    m_job.cancel();
    m_soon.stop();
    m_slowly.stop();
    m_system.reset();
}

void FolderWatcher::settle(const QString &folder, const ImportSummary &summary)
{
    const auto found = m_folders.find(folder);
    if (found != m_folders.end())
        found->settle(summary);
}

void FolderWatcher::look()
{
    if (m_isStopped)
        return;
    // One that is slow is not begun anew by each change.
    m_again = m_job.isRunning();
    if (m_again)
        return;
    m_soon.stop();
    m_job.start([folders = m_folders.keys()](const Cancelled &cancelled, const Progress &) {
        Looks looks;
        for (const QString &folder : folders) {
            if (isCancelled(cancelled))
                break;
            looks.insert(folder, lookAt(folder));
        }
        return looks;
    });
}

void FolderWatcher::take(const Looks &looks)
{
    QStringList folders;
    QList<WatchedFile> inPlace;
    QStringList gone;
    QList<ImportResult> failed;
    QHash<QString, QStringList> files;
    bool isWaiting = false;
    for (auto folder = m_folders.begin(); folder != m_folders.end(); ++folder) {
        const auto found = looks.constFind(folder.key());
        if (found == looks.cend()) // it came while the others were looked at
            continue;
        const WatchOutcome outcome = folder->take(*found);
        folders += found->folders;
        inPlace += found->files;
        if (outcome.wentAway)
            gone += folder.key();
        failed += outcome.unreadable;
        files.insert(folder.key(), outcome.files);
        isWaiting = isWaiting || folder->isWaiting();
    }
    follow(folders.mid(0, mostFolders) + newestOf(inPlace));
    if (m_again)
        look();
    else if (isWaiting)
        m_soon.start(untilStill);
    if (!gone.isEmpty())
        Q_EMIT wentAway(gone);
    if (!failed.isEmpty())
        Q_EMIT unreadable(failed);
    for (auto each = files.cbegin(); each != files.cend(); ++each) {
        if (!each->isEmpty())
            Q_EMIT due(each.key(), *each);
    }
    Q_EMIT looked();
}

void FolderWatcher::lookSoon()
{
    if (!m_soon.isActive() || m_soon.remainingTime() > afterAChange)
        m_soon.start(afterAChange);
}

/// Of a folder the system tells what comes and goes, of a file that it is written in place. One
/// that was put in the place of another is followed anew.
void FolderWatcher::follow(const QStringList &paths)
{
    if (!m_system) {
        m_system = std::make_unique<QFileSystemWatcher>();
        connect(m_system.get(), &QFileSystemWatcher::directoryChanged, this,
                &FolderWatcher::lookSoon);
        connect(m_system.get(), &QFileSystemWatcher::fileChanged, this, &FolderWatcher::lookSoon);
    }
    const QStringList before = m_system->directories() + m_system->files();
    const QSet<QString> now(paths.cbegin(), paths.cend());
    const QSet<QString> then(before.cbegin(), before.cend());
    const QStringList lost = (QSet<QString>(then) - now).values();
    const QStringList found = (QSet<QString>(now) - then).values();
    if (!lost.isEmpty())
        m_system->removePaths(lost);
    if (!found.isEmpty())
        m_system->addPaths(found);
}

} // namespace PlanLens
