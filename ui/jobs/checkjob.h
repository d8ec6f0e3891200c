#pragma once

#include "checks/finding.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace PlanLens {

/// Checks a report of a library in the background, together with those that are related to it. A
/// newer request overtakes an older one, whose findings are dropped.
class CheckJob : public QObject
{
    Q_OBJECT

public:
    explicit CheckJob(QObject *parent = nullptr);
    /// Cancels and waits for the report in hand.
    ~CheckJob() override;

    void start(const QString &library, const QString &report);
    /// Drops what is under way.
    void cancel();

Q_SIGNALS:
    /// The findings of all reports that were checked together, those of `report` first.
    void finished(const QString &report, const QList<PlanLens::Finding> &findings);

private:
    QString m_report;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QFutureWatcher<QList<Finding>> m_watcher;
};

} // namespace PlanLens
