// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace PlanLens {

/// Follows a name character by character: inside “…” nothing is split and nothing left out.
class QuoteDepth
{
public:
    bool inside(QChar c)
    {
        if (c == u'“' || c == u'《')
            m_inside = true;
        else if (c == u'”' || c == u'》')
            m_inside = false;
        return m_inside;
    }

private:
    bool m_inside = false;
};

} // namespace PlanLens
