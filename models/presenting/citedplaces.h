// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "series/series.h"
#include "series/statedobservation.h"
#include "targets/sharedtargets.h"

#include <QList>
#include <QString>

#include <functional>

namespace PlanLens {

/// Where a figure stands, as people cite it.
struct CitedPlace
{
    QString report; ///< 《2026年天津市政府工作报告》
    QString place;  ///< 三、2026年主要工作，第1段，第3页

    bool operator==(const CitedPlace &) const = default;
};

/// Tells the place of a figure: it takes the report to tell; see storedPlaces().
using PlaceNamer = std::function<CitedPlace(const StatedObservation &)>;

/// The title in its quotation marks, after the region where the title does not name it. Without a
/// title the name of the file.
QString citedTitle(const QString &title, const QString &region, const QString &file);

/// The place of an anchor: the heading that stands above it and the paragraph counted from there,
/// in a long paragraph the sentence too; of a cell the table, counted from 1, and the row. Then the
/// page, where the report has pages.
QString placeInSections(const Report &report, const Anchor &anchor);
/// The place of a figure of the report: of a table the item as it is printed.
QString placeOfFigure(const Report &report, const Observation &figure);
/// The place of what need not be a figure: a cell stands in the item that its row is. `figures` are
/// those of the report.
QString placeAmong(const Report &report, const QList<Observation> &figures, const Anchor &anchor);

/// Without the report: its short name, and the line or the table's item.
CitedPlace shortPlace(const StatedObservation &stated);

/// A figure with its place in the report told, for what shows it; as it is without a namer.
StatedObservation withPlace(StatedObservation stated, const PlaceNamer &namer);
SeriesPoint withPlace(SeriesPoint point, const PlaceNamer &namer);
/// The same of all figures of a series, and of targets that are compared.
Series withPlaces(Series series, const PlaceNamer &namer);
QList<SharedTarget> withPlaces(QList<SharedTarget> shared, const PlaceNamer &namer);

} // namespace PlanLens
