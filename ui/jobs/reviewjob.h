#pragma once

#include "items/namereview.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace PlanLens {

/// Looks in the background for the names of a library that stand for no indicator, and for what
/// they might stand for. A newer request overtakes an older one.
class ReviewJob : public QObject
{
    Q_OBJECT

public:
    explicit ReviewJob(QObject *parent = nullptr);
    /// Cancels and waits for the name in hand.
    ~ReviewJob() override;

    void start(const QString &library);

Q_SIGNALS:
    void finished(const PlanLens::NameReview &review);

private:
    void cancel();

    std::shared_ptr<std::atomic_bool> m_cancelled;
    QFutureWatcher<NameReview> m_watcher;
};

} // namespace PlanLens
