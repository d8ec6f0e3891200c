// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/folderwatcher.h"
#include "library/watchdialog.h"

namespace PlanLens {

class ImportJob;
class Settings;
class Workspace;

/// Joins the folders that a person watches to the library that is open: keeps them, has their new
/// and changed reports imported, and says what came of that.
class WatchLinks : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        Workspace &workspace;
        Settings &settings;
        ImportJob &imports;
    };

    WatchLinks(const Tools &tools, QObject *parent);

    /// Watches what was kept for the library that is open.
    void start();
    void stop() { m_watcher.stop(); }
    /// In the order of their names.
    QList<WatchedFolder> folders() const;
    /// The folder that is watched and holds this one, or is it; empty where there is none.
    QString watchedAround(const QString &folder) const;
    /// Takes the place of those below it.
    void add(const QString &folder);
    void remove(const QString &folder);
    /// What failed since this was asked last.
    QList<ImportResult> takeFailures();
    FolderWatcher &watcher() { return m_watcher; }

Q_SIGNALS:
    /// Folders came, went, are there again or not.
    void changed();
    /// One line on what was imported by itself.
    void told(const QString &line);
    /// There is something in takeFailures(), while nothing is imported.
    void failed();
    void wentAway(const QStringList &folders);

private:
    void setFolders(const FolderWatcher::Folders &folders);
    void keep();
    void tellChanges();
    void take(const QString &folder, const ImportSummary &summary);

    Tools m_tools;
    QString m_library; ///< whose folders are watched
    QList<ImportResult> m_failures;
    QList<WatchedFolder> m_toldOf; ///< by changed()
    FolderWatcher m_watcher;
};

} // namespace PlanLens
