// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/scorecard.h"
#include "sheets/sheettemplates.h"
#include "support/seriesfixture.h"

namespace PlanLens::Fixture {

/// A scorecard of `count` indicators in sections of ten, long enough for several pages.
inline SheetContent longScorecard(int count, const SheetOptions &options = {})
{
    QList<Observation> observations;
    for (int i = 0; i < count; ++i) {
        Observation target =
            point(dadukou(), 2021, Role::Target, figure(6, Relation::AtLeast), QStringLiteral("6"))
                .observation();
        target.indicator.clear();
        target.name = QStringLiteral("指标%1号").arg(i + 1);
        target.ordinal = QString::number(i + 1);
        target.section = QStringLiteral("第%1部分").arg(i / 10 + 1);
        target.table = 0;
        Observation actual = target;
        actual.role = Role::Actual;
        actual.value = figure(7);
        actual.verdict = Verdict::Met;
        observations << target << actual;
    }
    const StatedObservation report =
        point(dadukou(), 2021, Role::Actual, figure(1), QStringLiteral("1")).source;
    return scorecardSheet({report, scoreRows(observations, 2021, 2022)}, options);
}

/// The growth of many regions over many years: more columns than a page is wide.
inline Series wideSeries(int regions, int years)
{
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    for (int region = 0; region < regions; ++region) {
        const Place place{QString::number(region), QStringLiteral("第%1区").arg(region + 1)};
        for (int year = 2023 - years; year < 2023; ++year) {
            series.points.append(point(place, year, Role::Target, figure(6, Relation::AtLeast),
                                       QStringLiteral("6以上")));
            series.points.append(judged(point(place, year, Role::Actual, figure(region + 0.5),
                                              QString::number(region + 0.5)),
                                        region < 6 ? Verdict::Missed : Verdict::Met));
        }
    }
    return series;
}

} // namespace PlanLens::Fixture
