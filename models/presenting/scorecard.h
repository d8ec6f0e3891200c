// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "presenting/chartdata.h"

#include <QList>
#include <QStringList>

namespace PlanLens {

/// The indicators of one report in reading order: the target and the actual of the year reviewed,
/// the target of the year planned. Figures of the tables; those of the text where the report has
/// no indicator table at all. Rows with neither are left out. The catalogue tells which way each
/// indicator is meant to go. Where a place is given, figures of others are none of its card.
QList<ScoreRow> scoreRows(const QList<Observation> &observations, int reviewYear, int planYear,
                          const Catalogue &catalogue = Catalogue::shipped(),
                          const QString &place = {});

/// What the columns of a scorecard are.
enum class ScoreBy {
    Regions, ///< regions in one year
    Years    ///< the years of one region
};

/// The rows of one report, and whose they are.
struct ScoredRows
{
    QString regionId;
    QString regionName;
    int year = 0;   ///< under review
    QString report; ///< in a few words
    QList<ScoreRow> rows;
};

/// What a scorecard is made of.
struct ScoreCard
{
    ScoreBy by = ScoreBy::Regions;
    QList<ScoredRows> reports;  ///< a column each
    QList<ChartLane> available; ///< regions with a report on the year, of which one can choose
    QStringList shown;          ///< ids of those that were chosen
    QStringList missing;        ///< names of those chosen that have no report on the year
};

/// A row for each indicator of the reports and a column for each report, with totals by section, by
/// kind and of all. What is not counted stands in the subtitle or, of several reports, in the
/// notes. `title` is that of a single report.
ChartData scorecardChart(const QString &title, const ScoreCard &card);

} // namespace PlanLens
