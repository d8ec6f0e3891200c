// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/sheetcontent.h"

#include <QHash>

namespace PlanLens {

/// Numbers the places that figures come from, in the order they are first cited.
class SheetSources
{
public:
    /// The number of a place, or of the places in one report that say the same. They have one
    /// number however often they are cited.
    int cite(const SeriesPoint &point);
    /// With the name of the report only where it is another than that before: “ibid., table 2”.
    QList<SheetSource> list() const;

private:
    struct Cited
    {
        QString report;
        QString place;
    };
    QList<Cited> m_cited;
    QHash<QString, int> m_numbers;
};

} // namespace PlanLens
