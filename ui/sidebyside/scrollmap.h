// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sidebyside/columns.h"

#include <QList>

namespace PlanLens {

/// How two columns of unlike heights scroll together: blocks that belong together pass the same
/// line at the same time, and where one side has more the other waits.
class ScrollMap
{
public:
    /// Heights, in both columns, of places that belong together; ascending in both.
    struct Stop
    {
        qreal left = 0;
        qreal right = 0;
        qreal common = 0; ///< filled in: what the scroll bar counts

        bool operator==(const Stop &) const = default;
    };

    ScrollMap() = default;
    ScrollMap(const PairColumn &left, const PairColumn &right, const Alignment &alignment);

    /// Length of the common way.
    qreal length() const { return m_stops.isEmpty() ? 0 : m_stops.last().common; }
    qreal toSide(PairSide side, qreal common) const;
    qreal fromSide(PairSide side, qreal height) const;
    /// What stands on the top line of a window of `height` pixels that is scrolled to `value`. At
    /// both ends of the way both columns are at theirs.
    qreal topOf(PairSide side, qreal value, qreal height) const;

private:
    void add(qreal left, qreal right);

    QList<Stop> m_stops;
};

} // namespace PlanLens
