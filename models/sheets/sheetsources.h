// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/citedplaces.h"
#include "sheets/sheetcontent.h"

#include <QHash>

namespace PlanLens {

/// Sets the text of each: its place, with the name of the report only where it is first cited; then
/// “ibid., table 2”, or the number under which it is named. What has no report keeps its text.
void nameSources(QList<SheetSource> &sources);

/// Numbers the places that figures come from, in the order they are first cited.
class SheetSources
{
public:
    explicit SheetSources(PlaceNamer place = shortPlace) : m_place(std::move(place)) {}

    /// The number of a place, or of the places in one report that say the same. They have one
    /// number however often they are cited.
    int cite(const SeriesPoint &point);
    int cite(const StatedObservation &stated, const QList<StatedObservation> &also = {});
    QList<SheetSource> list() const;

private:
    PlaceNamer m_place;
    QList<CitedPlace> m_cited;
    QHash<QString, int> m_numbers;
};

} // namespace PlanLens
