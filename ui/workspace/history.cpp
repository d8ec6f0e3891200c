// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history.h"

namespace PlanLens {

namespace {

/// More than anybody goes back step by step.
constexpr qsizetype mostVisits = 200;

} // namespace

void History::add(const Visit &visit)
{
    if (m_at >= 0 && m_visits.at(m_at) == visit)
        return;
    m_visits.resize(m_at + 1);
    m_visits.append(visit);
    if (m_visits.size() > mostVisits)
        m_visits.removeFirst();
    m_at = m_visits.size() - 1;
    Q_EMIT changed();
}

Visit History::back()
{
    if (canGoBack()) {
        --m_at;
        Q_EMIT changed();
    }
    return m_visits.value(m_at);
}

Visit History::forward()
{
    if (canGoForward()) {
        ++m_at;
        Q_EMIT changed();
    }
    return m_visits.value(m_at);
}

void History::clear()
{
    m_visits.clear();
    m_at = -1;
    Q_EMIT changed();
}

} // namespace PlanLens
