// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/regions.h"
#include "figures/observation.h"
#include "report/report.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// The id of a place that the row or column of a table names: the report's own (全市 in the report
/// of a 市), one in it or beside it, or a town in it that the table of regions lacks. Empty where
/// it cannot be told.
QString regionInTable(const QString &printed, const QString &own, const Regions &regions);

/// Tells whom the figures of tables of places are about, whose regionId is the place as printed so
/// far. `doubts` are those about the report. Those of which it cannot be told are left out and
/// become a problem for each place.
void settleTablePlaces(QList<Observation> &observations, const ReportIdentity &identity,
                       const QList<Problem> &doubts, const Regions &regions,
                       QList<Problem> &problems);

} // namespace PlanLens
