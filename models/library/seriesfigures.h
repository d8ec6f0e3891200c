#pragma once

#include "library/library.h"

namespace PlanLens {

/// What the library states of an indicator and of those that it continues or that continue it under
/// another definition: what buildSeries() makes a series of.
QList<StatedObservation> figuresForSeries(const Library &library, const QString &indicator,
                                          const QStringList &regionIds = {});

} // namespace PlanLens
