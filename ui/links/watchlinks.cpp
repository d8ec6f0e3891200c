// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/watchlinks.h"

#include "jobs/importjob.h"
#include "workspace/settings.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace PlanLens {

namespace {

QString cleaned(const QString &folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

bool isWithin(const QString &folder, const QString &outer)
{
    const QString start = outer.endsWith(u'/') ? outer : outer + u'/';
    return folder == outer || folder.startsWith(start);
}

} // namespace

WatchLinks::WatchLinks(const Tools &tools, QObject *parent) : QObject(parent), m_tools(tools)
{
    connect(&m_watcher, &FolderWatcher::due, this,
            [this](const QString &folder, const QStringList &files) {
                m_tools.imports.startWatched(m_library, folder, files);
            });
    connect(&m_watcher, &FolderWatcher::unreadable, this,
            [this](const QList<ImportResult> &results) {
                m_failures += results;
                if (!m_tools.imports.isRunning())
                    Q_EMIT failed();
            });
    connect(&m_watcher, &FolderWatcher::wentAway, this, &WatchLinks::wentAway);
    connect(&m_watcher, &FolderWatcher::looked, this, &WatchLinks::tellChanges);
    connect(&m_tools.imports, &ImportJob::watchedDone, this, &WatchLinks::take);
}

void WatchLinks::start()
{
    m_library = m_tools.workspace.isOpen() ? QFileInfo(m_tools.workspace.path()).absoluteFilePath()
                                           : QString();
    const QVariantMap all = m_tools.settings.value(Settings::WatchedFolders).toMap();
    const QVariantMap kept = all.value(m_library).toMap();
    FolderWatcher::Folders folders;
    for (auto folder = kept.cbegin(); folder != kept.cend(); ++folder)
        folders.insert(folder.key(), FolderWatch(folder->toByteArray()));
    m_watcher.setFolders(folders);
    tellChanges();
}

QList<WatchedFolder> WatchLinks::folders() const
{
    QList<WatchedFolder> folders;
    const FolderWatcher::Folders &watched = m_watcher.folders();
    for (auto folder = watched.cbegin(); folder != watched.cend(); ++folder)
        folders.append({folder.key(), folder->isThere()});
    return folders;
}

QString WatchLinks::watchedAround(const QString &folder) const
{
    const QString path = cleaned(folder);
    const FolderWatcher::Folders &watched = m_watcher.folders();
    for (auto each = watched.cbegin(); each != watched.cend(); ++each) {
        if (isWithin(path, each.key()))
            return each.key();
    }
    return {};
}

void WatchLinks::add(const QString &folder)
{
    if (m_library.isEmpty() || !watchedAround(folder).isEmpty())
        return;
    const QString path = cleaned(folder);
    FolderWatcher::Folders folders;
    QByteArray done;
    const FolderWatcher::Folders &watched = m_watcher.folders();
    for (auto each = watched.cbegin(); each != watched.cend(); ++each) {
        if (isWithin(each.key(), path))
            done += each->done();
        else
            folders.insert(each.key(), *each);
    }
    folders.insert(path, FolderWatch(done));
    setFolders(folders);
}

void WatchLinks::remove(const QString &folder)
{
    FolderWatcher::Folders folders = m_watcher.folders();
    if (folders.remove(folder) > 0)
        setFolders(folders);
}

void WatchLinks::setFolders(const FolderWatcher::Folders &folders)
{
    m_watcher.setFolders(folders);
    keep();
    tellChanges();
}

void WatchLinks::tellChanges()
{
    const QList<WatchedFolder> now = folders();
    if (std::exchange(m_toldOf, now) != now)
        Q_EMIT changed();
}

void WatchLinks::keep()
{
    QVariantMap all = m_tools.settings.value(Settings::WatchedFolders).toMap();
    QVariantMap kept;
    const FolderWatcher::Folders &watched = m_watcher.folders();
    for (auto folder = watched.cbegin(); folder != watched.cend(); ++folder)
        kept.insert(folder.key(), folder->done());
    if (kept.isEmpty())
        all.remove(m_library);
    else
        all.insert(m_library, kept);
    m_tools.settings.setValue(Settings::WatchedFolders, all);
}

QList<ImportResult> WatchLinks::takeFailures()
{
    return std::exchange(m_failures, {});
}

void WatchLinks::take(const QString &folder, const ImportSummary &summary)
{
    for (const ImportResult &result : summary.results) {
        if (result.outcome == ImportOutcome::Failed)
            m_failures += result;
    }
    if (m_watcher.folders().contains(folder)) { // it may be watched no longer
        m_watcher.settle(folder, summary);
        keep();
    }
    const QString name = QDir::toNativeSeparators(folder);
    QStringList parts;
    if (const int imported = summary.count(ImportOutcome::Imported); imported > 0)
        parts += tr("%n report(s) imported from %1", nullptr, imported).arg(name);
    if (const int versions = summary.count(ImportOutcome::NewVersion); versions > 0)
        parts += tr("%n new version(s) from %1", nullptr, versions).arg(name);
    if (!parts.isEmpty())
        Q_EMIT told(parts.join(QStringLiteral(" · ")));
}

} // namespace PlanLens
