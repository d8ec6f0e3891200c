#pragma once

#include "importing/reinterpreting.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace PlanLens {

/// Interprets again in the background what an older version of the program interpreted, on a
/// connection of its own to the library at a path. A newer request overtakes an older one.
class ReinterpretJob : public QObject
{
    Q_OBJECT

public:
    explicit ReinterpretJob(QObject *parent = nullptr);
    /// Cancels and waits for the report in hand.
    ~ReinterpretJob() override;

    void start(const QString &library);
    /// Stops after the report in hand; the rest is done the next time.
    void cancel();

Q_SIGNALS:
    /// From 0 to 1; only where there is something to do.
    void progressed(double done);
    void finished(const PlanLens::ReinterpretingSummary &summary);

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QFutureWatcher<ReinterpretingSummary> m_watcher;
};

} // namespace PlanLens
