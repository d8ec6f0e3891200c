// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/phraseseries.h"

#include <QCoreApplication>

#include <algorithm>

namespace PlanLens {

namespace {

struct PhraseSeriesWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Wording)
};

std::optional<int> yearOf(const ReportIdentity &identity)
{
    if (identity.planYear)
        return identity.planYear;
    return identity.reviewYear ? std::optional(*identity.reviewYear + 1) : std::nullopt;
}

SeriesPoint pointOf(const PhraseCount &count, int year, const QString &phrase)
{
    Observation figure;
    figure.origin = Origin::Prose;
    figure.anchor = count.first;
    figure.printed = QString::number(count.count);
    figure.name = phrase;
    figure.role = Role::Actual;
    figure.period = Period::year(year);
    figure.regionId = count.identity.regionId;
    figure.value = {.kind = ValueKind::Number,
                    .relation = Relation::Equal,
                    .low = count.count,
                    .high = count.count};
    SeriesPoint point;
    point.value = figure.value;
    point.source = {.observation = figure,
                    .reportKey = count.report,
                    .reportTitle = count.identity.title,
                    .file = count.file,
                    .regionId = count.identity.regionId,
                    .regionCode = count.identity.regionCode,
                    .regionName = count.identity.regionName,
                    .reviewYear = count.identity.reviewYear.value_or(0),
                    .planYear = count.identity.planYear.value_or(0)};
    return point;
}

} // namespace

Series phraseSeries(const QString &phrase, const QList<PhraseCount> &counts)
{
    Series series;
    series.indicator.id = QStringLiteral("phrase");
    series.indicator.nameZh = phrase;
    series.indicator.nameEn = phrase;
    series.unit = PhraseSeriesWords::tr("times");
    series.indicator.unit = series.unit;
    series.indicator.direction = Direction::None;
    for (const PhraseCount &count : counts) {
        if (const auto year = yearOf(count.identity))
            series.points.append(pointOf(count, *year, phrase));
    }
    std::stable_sort(
        series.points.begin(), series.points.end(), [](const SeriesPoint &a, const SeriesPoint &b) {
            return std::tie(a.source.regionCode, a.source.regionId, a.source.observation.period) <
                   std::tie(b.source.regionCode, b.source.regionId, b.source.observation.period);
        });
    return series;
}

} // namespace PlanLens
