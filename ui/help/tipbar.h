// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace PlanLens {

/// Tells something at the time when it is of use, once: a tip goes away when a person has seen it,
/// or does what it says.
class TipBar : public QFrame
{
    Q_OBJECT

public:
    explicit TipBar(QWidget *parent = nullptr);

    /// Those that were seen, by id; only then tips are told at all.
    void start(const QStringList &seen);

    /// Tells a tip that was not seen yet, unless another one stands there.
    void offer(const QString &id, const QString &text);
    /// Whoever does so needs no tip any more.
    void take(const QString &id);

Q_SIGNALS:
    void seenChanged(const QStringList &seen);

private:
    void takeAll();

    QLabel *m_text;
    QString m_shown;
    QStringList m_seen;
    bool m_started = false;
};

} // namespace PlanLens
