// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/folderwatcher.h"

#include <QFileSystemWatcher>
#include <QSet>

namespace PlanLens {

namespace {

constexpr int afterAChange = 300;        ///< milliseconds: changes come many at once
constexpr int slowly = 60'000;           ///< milliseconds
constexpr qsizetype mostFollowed = 2000; ///< folders; the system has a limit for all programs
constexpr int untilStill = FolderWatch::stillFor + 100; ///< milliseconds

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
    QStringList followed;
    QStringList gone;
    QList<ImportResult> failed;
    QHash<QString, QStringList> files;
    bool isWaiting = false;
    for (auto folder = m_folders.begin(); folder != m_folders.end(); ++folder) {
        const auto found = looks.constFind(folder.key());
        if (found == looks.cend()) // it came while the others were looked at
            continue;
        const WatchOutcome outcome = folder->take(*found);
        followed += found->folders;
        if (outcome.wentAway)
            gone += folder.key();
        failed += outcome.unreadable;
        files.insert(folder.key(), outcome.files);
        isWaiting = isWaiting || folder->isWaiting();
    }
    follow(followed);
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

void FolderWatcher::follow(const QStringList &folders)
{
    if (!m_system) {
        m_system = std::make_unique<QFileSystemWatcher>();
        connect(m_system.get(), &QFileSystemWatcher::directoryChanged, this, [this] {
            if (!m_soon.isActive() || m_soon.remainingTime() > afterAChange)
                m_soon.start(afterAChange);
        });
    }
    const QStringList wanted = folders.mid(0, mostFollowed);
    const QStringList before = m_system->directories();
    const QSet<QString> now(wanted.cbegin(), wanted.cend());
    const QSet<QString> then(before.cbegin(), before.cend());
    const QStringList lost = (QSet<QString>(then) - now).values();
    const QStringList found = (QSet<QString>(now) - then).values();
    if (!lost.isEmpty())
        m_system->removePaths(lost);
    if (!found.isEmpty())
        m_system->addPaths(found);
}

} // namespace PlanLens
