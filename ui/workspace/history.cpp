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

std::optional<Visit> History::back(const IsThere &isThere)
{
    return go(-1, isThere);
}

std::optional<Visit> History::forward(const IsThere &isThere)
{
    return go(1, isThere);
}

std::optional<Visit> History::go(int step, const IsThere &isThere)
{
    for (qsizetype at = m_at + step; at >= 0 && at < m_visits.size(); at += step) {
        if (isThere && !isThere(m_visits.at(at)))
            continue;
        m_at = at;
        Q_EMIT changed();
        return m_visits.at(at);
    }
    return std::nullopt;
}

void History::clear()
{
    m_visits.clear();
    m_at = -1;
    Q_EMIT changed();
}

} // namespace PlanLens
