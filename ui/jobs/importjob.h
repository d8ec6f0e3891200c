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
    /// Stops after the file in hand, also where it is paused; what was waiting is forgotten.
    void cancel();
    bool isRunning() const { return m_job.isRunning(); }

    /// Stands still at the next file, until it is resumed or cancelled.
    void pause();
    void resume();
    bool isPaused() const { return m_pause->isPaused(); }

Q_SIGNALS:
    void started();
    /// From 0 to 1.
    void progressed(double done);
    /// It is paused and stands still; what was imported is on the disk.
    void held(int done, int total);
    /// Everything that waited is done, or was cancelled.
    void finished(const PlanLens::ImportSummary &summary);

private:
    void runNext();
    void take(const ImportSummary &summary);

    /// Files that go into one library.
    struct Batch
    {
        QString library;
        QStringList paths;
    };

    QList<Batch> m_waiting;
    Batch m_inHand;
    ImportSummary m_summary;
    std::shared_ptr<ImportPause> m_pause; ///< shared with the work
    LatestJob<ImportSummary> m_job;
};

} // namespace PlanLens
