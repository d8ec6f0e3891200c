// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/statedobservation.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// A figure that a search found, with the one that its report sets against it. One of both is
/// there.
struct FoundFact
{
    std::optional<StatedObservation> target;
    std::optional<StatedObservation> actual;
    QString reason; ///< of the actual's verdict
};

/// A sentence, heading or cell that a search found.
struct FoundPassage
{
    StatedObservation place; ///< its report, and where in it
    QString text;
};

/// One fact, and all places that state it.
struct FactRow
{
    FoundFact fact;
    QList<StatedObservation> places;
};

/// One passage, and the files that have it.
struct PassageRow
{
    QString text;
    QList<StatedObservation> places;
};

/// The figure that names the fact: the actual, where there is one.
const StatedObservation &leadOf(const FoundFact &fact);
/// What a report is told by: the same for it in all formats.
QString reportInAnyFormat(const StatedObservation &stated);
/// Whether two figures can be compared as they are: in one unit, or one names none.
bool isOneUnit(const Observation &a, const Observation &b);

/// A row for each fact: what several places of a report, in whatever format, state alike is one. By
/// region, and of a region in the order given.
QList<FactRow> factRows(const QList<FoundFact> &facts);
/// A row for each passage, in the order given.
QList<PassageRow> passageRows(const QList<FoundPassage> &passages);

} // namespace PlanLens
