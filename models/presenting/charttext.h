// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"
#include "series/standingtable.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// toDisplay() with a thin space after the relation sign: `≥ 6`.
QString spacedValue(const Value &value);
/// The report in a few words: region, year reviewed and year planned, else its title.
QString shortReportName(const StatedObservation &stated);
/// Where in its report a figure stands that nobody named a place of: `table 1, item 3`, `line 41`.
QString placeWithoutReport(const Observation &observation);
/// Where in the report, as it was named, else as the figure alone tells.
QString placeInReport(const StatedObservation &stated);
/// A place with the page of the original that it stands on, where that is known: `line 41, p. 3`.
QString withPage(const QString &place, std::optional<int> page);
/// Report and place.
QString citation(const StatedObservation &stated);
/// The region that the figure is about, by its name without the city.
QString regionNameOf(const StatedObservation &stated);
/// The place that a report is of, in the same way.
QString regionNameOf(const ReportIdentity &identity);
/// The name of a region by its id.
QString nameOfRegion(const QString &id);
/// The names of regions that stand in one list, by the ids of those that are known: with the
/// province where they lie in several, for districts of two of them may have one name.
QHash<QString, QString> namesInOneList(const QStringList &regionIds);
/// What hovering a point tells: region, period and role; printed text; sources; verdict.
QString pointTooltip(const SeriesPoint &point);

} // namespace PlanLens
