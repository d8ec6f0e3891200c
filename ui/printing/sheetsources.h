#pragma once

#include "printing/sheetcontent.h"

#include <QHash>

namespace PlanLens {

/// Numbers the places that figures come from, in the order they are first cited.
class SheetSources
{
public:
    /// The number of a place; the same place has one number however often it is cited.
    int cite(const StatedObservation &stated);
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
