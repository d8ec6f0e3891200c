// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/folderwatch.h"
#include "jobs/latestjob.h"

#include <QHash>
#include <QMap>
#include <QTimer>

#include <memory>

class QFileSystemWatcher;

namespace PlanLens {

/// Looks at folders whenever the system says that something changed in them, and now and then
/// without being told, for it does not tell of network drives, nor of files beyond some thousands
/// that are written in place. Looks in the background.
class FolderWatcher : public QObject
{
    Q_OBJECT

public:
    using Folders = QMap<QString, FolderWatch>;

    explicit FolderWatcher(QObject *parent = nullptr);
    ~FolderWatcher() override;

    /// Watches these folders, by their paths, and no others. Where there are none, nothing runs.
    void setFolders(const Folders &folders);
    const Folders &folders() const { return m_folders; }
    /// Takes what came of files of a folder.
    void settle(const QString &folder, const ImportSummary &summary);
    /// Looks no more; what came of files is still taken.
    void stop();
    /// Whether the system is asked to tell of changes.
    bool isFollowing() const { return m_system != nullptr; }

public Q_SLOTS:
    /// Looks at all folders now, or once it has done so.
    void look();

Q_SIGNALS:
    /// Files that are to be imported.
    void due(const QString &folder, const QStringList &files);
    /// What is in the folders and cannot be looked at, told once.
    void unreadable(const QList<PlanLens::ImportResult> &results);
    /// Folders that were there and are not, told once.
    void wentAway(const QStringList &folders);
    /// All were looked at.
    void looked();

private:
    using Looks = QHash<QString, FolderLook>;

    void take(const Looks &looks);
    void lookSoon();
    void follow(const QStringList &paths);

    Folders m_folders;
    std::unique_ptr<QFileSystemWatcher> m_system; ///< null where nothing is watched
    QTimer m_soon;
    QTimer m_slowly;
    bool m_isStopped = true;
    bool m_again = false; ///< something changed during a look
    LatestJob<Looks> m_job;
};

} // namespace PlanLens
