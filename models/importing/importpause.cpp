// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importpause.h"

namespace PlanLens {

namespace {

constexpr int lookAgainAfter = 50; ///< milliseconds; nobody wakes us where it is cancelled

} // namespace

void ImportPause::pause()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_paused)
        ++m_pauses;
    m_paused = true;
    m_changed.wakeAll();
}

void ImportPause::resume()
{
    const QMutexLocker lock(&m_mutex);
    m_paused = false;
    m_changed.wakeAll();
}

bool ImportPause::isPaused() const
{
    const QMutexLocker lock(&m_mutex);
    return m_paused;
}

void ImportPause::begin()
{
    const QMutexLocker lock(&m_mutex);
    m_expected = 0;
}

void ImportPause::hold(const Stand &stand, const Cancelled &cancelled)
{
    QMutexLocker lock(&m_mutex);
    int told = 0;
    while (m_paused && !isCancelled(cancelled)) {
        if (told == m_pauses) {
            m_changed.wait(&m_mutex, lookAgainAfter);
            continue;
        }
        told = m_pauses;
        lock.unlock();
        if (m_held)
            m_held(stand);
        lock.relock();
    }
}

void ImportPause::holdReading(int number, const Cancelled &cancelled)
{
    const QMutexLocker lock(&m_mutex);
    while (m_paused && number > m_expected && !isCancelled(cancelled))
        m_changed.wait(&m_mutex, lookAgainAfter);
}

void ImportPause::expect(int number)
{
    const QMutexLocker lock(&m_mutex);
    m_expected = number;
    m_changed.wakeAll();
}

} // namespace PlanLens
