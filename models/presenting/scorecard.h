// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "presenting/chartdata.h"

#include <QList>

namespace PlanLens {

/// The indicators of one report in reading order: the target and the actual of the year reviewed,
/// the target of the year planned. Figures of the tables; those of the text where the report has
/// no indicator table at all. Rows with neither are left out. The catalogue tells which way each
/// indicator is meant to go. Where a place is given, figures of others are none of its card.
QList<ScoreRow> scoreRows(const QList<Observation> &observations, int reviewYear, int planYear,
                          const Catalogue &catalogue = Catalogue::shipped(),
                          const QString &place = {});

/// A tile for each row of the year reviewed; rows that only have a target for the next are no part.
ChartData scorecardChart(const QString &title, const QList<ScoreRow> &rows);

} // namespace PlanLens
