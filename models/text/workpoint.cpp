// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/workpoint.h"

#include <algorithm>
#include <ctime>

namespace PlanLens {

namespace {

/// Points come every few nanoseconds or milliseconds: a coarse clock, which costs next to nothing,
/// tells when it is time to ask.
constexpr std::chrono::milliseconds betweenQuestions(20);

thread_local StoppableWork *current = nullptr;

std::chrono::nanoseconds timeBy(clockid_t clock)
{
    timespec time = {};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

StoppableWork::StoppableWork(const Cancelled &cancelled, std::chrono::milliseconds allowed)
    : m_cancelled(cancelled), m_end(timeBy(CLOCK_THREAD_CPUTIME_ID) + allowed), m_around(current)
{
    if (m_around)
        m_end = std::min(m_end, m_around->m_end);
    current = this;
}

StoppableWork::~StoppableWork()
{
    current = m_around;
}

void StoppableWork::ask()
{
    const std::chrono::nanoseconds now = timeBy(CLOCK_MONOTONIC_COARSE);
    if (now < m_next)
        return;
    m_next = now + betweenQuestions;
    if (isCancelled(m_cancelled))
        throw WorkStopped::Cancelled;
    if (timeBy(CLOCK_THREAD_CPUTIME_ID) > m_end)
        throw WorkStopped::OutOfTime;
}

void workPoint()
{
    if (current)
        current->ask();
}

std::chrono::milliseconds longestWork()
{
#ifdef NDEBUG
    return std::chrono::seconds(6);
#else
    return std::chrono::seconds(120);
#endif
}

} // namespace PlanLens
