// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/clock.h"

#include <atomic>
#include <limits>

namespace PlanLens {

namespace {

constexpr qint64 running = std::numeric_limits<qint64>::min();
std::atomic<qint64> stoppedAt = running; ///< milliseconds since 1970

} // namespace

QDateTime Clock::now()
{
    const qint64 stopped = stoppedAt;
    return stopped == running ? QDateTime::currentDateTimeUtc()
                              : QDateTime::fromMSecsSinceEpoch(stopped, Qt::UTC);
}

QString Clock::stamp()
{
    return now().toString(Qt::ISODate);
}

StoppedClock::StoppedClock(const QDateTime &time)
{
    set(time);
}

StoppedClock::~StoppedClock()
{
    stoppedAt = running;
}

void StoppedClock::set(const QDateTime &time)
{
    stoppedAt = time.toMSecsSinceEpoch();
}

} // namespace PlanLens
