#pragma once

#include "wording/phraseseries.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace PlanLens {

/// Counts a phrase in all reports of a library in the background. A newer request overtakes an
/// older one, whose counts are dropped.
class PhraseJob : public QObject
{
    Q_OBJECT

public:
    explicit PhraseJob(QObject *parent = nullptr);
    /// Cancels and waits for the report in hand.
    ~PhraseJob() override;

    void start(const QString &library, const QString &phrase);
    /// Drops what is under way.
    void cancel();

Q_SIGNALS:
    void finished(const QString &phrase, const QList<PlanLens::PhraseCount> &counts);

private:
    QString m_phrase;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QFutureWatcher<QList<PhraseCount>> m_watcher;
};

} // namespace PlanLens
