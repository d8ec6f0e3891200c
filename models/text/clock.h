// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

/// The one place that tells the time, so that a test can set it.
namespace PlanLens::Clock {

/// In UTC.
QDateTime now();
/// As it is stored: ISO 8601, to the second.
QString stamp();

} // namespace PlanLens::Clock

namespace PlanLens {

/// For tests: sets the clock for all threads, until it goes. One at a time.
class StoppedClock
{
public:
    explicit StoppedClock(const QDateTime &time);
    ~StoppedClock();
    Q_DISABLE_COPY_MOVE(StoppedClock)

    void set(const QDateTime &time);
};

} // namespace PlanLens
