// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importing.h"
#include "importing/importpause.h"
#include "jobs/latestjob.h"

#include <memory>

namespace PlanLens {

/// Imports files in the background, on a connection of its own to the library at a path. Paths that
/// come while it works are done after those before them.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(QObject *parent = nullptr);

    void start(const QString &library, const QStringList &paths);
    /// Files of a folder that is watched, which nobody asked for now: what came of them is told by
    /// watchedDone(), and not by finished().
    void startWatched(const QString &library, const QString &folder, const QStringList &files);
    /// Stops after the file in hand, also where it is paused; what was waiting is forgotten.
    void cancel();
    bool isRunning() const { return m_job.isRunning(); }
    /// Whether a person asked for anything of what is imported, or was imported last.
    bool isAsked() const { return m_isAsked; }

    /// Stands still at the next file, until it is resumed or cancelled.
    void pause();
    void resume();
    bool isPaused() const { return m_pause->isPaused(); }

Q_SIGNALS:
    void started();
    /// So many paths are taken in hand; the folder is empty where a person asked for them.
    void begun(const QString &folder, int paths);
    /// From 0 to 1.
    void progressed(double done);
    /// It is paused and stands still; what was imported is on the disk.
    void held(int done, int total);
    void watchedDone(const QString &folder, const PlanLens::ImportSummary &summary);
    /// Everything that waited is done, or was cancelled.
    void finished(const PlanLens::ImportSummary &summary);

private:
    struct Batch;

    void add(const Batch &batch);
    void runNext();
    void take(const ImportSummary &summary);

    /// Files that go into one library.
    struct Batch
    {
        QString library;
        QStringList paths;
        QString folder; ///< that is watched; empty where a person asked for them
    };

    QList<Batch> m_waiting;
    Batch m_inHand;
    ImportSummary m_summary;
    bool m_isAsked = false;
    std::shared_ptr<ImportPause> m_pause; ///< shared with the work
    LatestJob<ImportSummary> m_job;
};

} // namespace PlanLens
