// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/scoressheet.h"

#include "catalogue/displayname.h"
#include "presenting/pointtable.h"
#include "sheets/crosstable.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"
#include "targets/ranking.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace PlanLens {

namespace {

/// Of what anything is stated. What lacks a target or an actual is open, as in the tally of a
/// report.
struct Counts
{
    int met = 0, missed = 0, open = 0;

    bool isEmpty() const { return met + missed + open == 0; }
    QString text() const { return QStringLiteral("%1 / %2 / %3").arg(met).arg(missed).arg(open); }
};

/// The series that say something of the regions in the year, and what they say.
class Scores
{
public:
    explicit Scores(const ScoresData &data);

    const QStringList &regions() const { return m_regions; }
    const QList<Series> &indicators() const { return m_indicators; }
    QList<StandingPoint> stated(int row, int indicator, Role role) const
    {
        return m_points.at(std::size_t(indicator)).standing(m_regions.at(row), m_year, role);
    }
    Counts ofRegion(int row) const;
    Counts ofIndicator(int indicator) const;
    /// Puts the regions in the order that is asked for, and says which one that is.
    QString sort(const ScoreSort &sort, bool chosenOrder);

private:
    void count(int row, int indicator, Counts &counts) const;
    void sortByMet();
    /// Whether it is by the actual; by the target where fewer than two regions have an actual.
    bool sortBy(const Series &series);

    Period m_year;
    QStringList m_regions;
    QList<Series> m_indicators;
    std::vector<PointTable> m_points;
};

bool saysOf(const PointTable &points, const QStringList &regions, const Period &year)
{
    return std::any_of(regions.begin(), regions.end(), [&](const QString &id) {
        return points.current(id, year, Role::Target) || points.current(id, year, Role::Actual);
    });
}

Scores::Scores(const ScoresData &data) : m_year(Period::year(data.year)), m_regions(data.regions)
{
    for (const Series &series : data.indicators) {
        if (saysOf(PointTable(series), m_regions, m_year))
            m_indicators << series;
    }
    for (const Series &series : std::as_const(m_indicators))
        m_points.emplace_back(series);
}

void Scores::count(int row, int indicator, Counts &counts) const
{
    const auto actual = stated(row, indicator, Role::Actual);
    if (actual.isEmpty() && stated(row, indicator, Role::Target).isEmpty())
        return;
    const auto verdict = actual.isEmpty() ? std::nullopt : actual.constFirst().point->verdict;
    ++(verdict == Verdict::Met      ? counts.met
       : verdict == Verdict::Missed ? counts.missed
                                    : counts.open);
}

Counts Scores::ofRegion(int row) const
{
    Counts counts;
    for (int indicator = 0; indicator < m_indicators.size(); ++indicator)
        count(row, indicator, counts);
    return counts;
}

Counts Scores::ofIndicator(int indicator) const
{
    Counts counts;
    for (int row = 0; row < m_regions.size(); ++row)
        count(row, indicator, counts);
    return counts;
}

void Scores::sortByMet()
{
    QHash<QString, Counts> counts;
    for (int row = 0; row < m_regions.size(); ++row)
        counts.insert(m_regions.at(row), ofRegion(row));
    std::stable_sort(m_regions.begin(), m_regions.end(), [&](const QString &a, const QString &b) {
        const Counts one = counts.value(a);
        const Counts other = counts.value(b);
        return one.met != other.met ? one.met > other.met : one.missed < other.missed;
    });
}

bool Scores::sortBy(const Series &series)
{
    Ranking ranking = rankingOf(series, m_regions, m_year, RankBy::Actual);
    const bool byActual = ranking.ranked >= 2;
    if (!byActual)
        ranking = rankingOf(series, m_regions, m_year, RankBy::Target);
    QStringList sorted;
    for (const RankedRegion &row : std::as_const(ranking.rows))
        sorted << row.regionId;
    for (const QString &region : std::as_const(m_regions)) {
        if (!sorted.contains(region)) // all others lie in it, and it is not ranked with them
            sorted << region;
    }
    m_regions = sorted;
    return byActual;
}

QString Scores::sort(const ScoreSort &sort, bool chosenOrder)
{
    const auto series =
        std::find_if(m_indicators.cbegin(), m_indicators.cend(),
                     [&](const Series &one) { return one.indicator.id == sort.indicator; });
    if (sort.by == ScoreSort::By::Met) {
        sortByMet();
        return SheetWords::tr("Sorted by the number of targets met, the most first; of equal "
                              "regions the one that missed fewer.");
    }
    if (sort.by == ScoreSort::By::Indicator && series != m_indicators.cend()) {
        const QString text =
            sortBy(*series)
                ? SheetWords::tr("Sorted by %1, the highest actual first. Bounds go by their "
                                 "number, ranges by their middle.")
                : SheetWords::tr("Sorted by %1, the highest target first. Bounds go by their "
                                 "number, ranges by their middle.");
        return text.arg(displayName(series->indicator));
    }
    return orderText(chosenOrder);
}

QString titleOf(const Series &series)
{
    const QString name = displayName(series.indicator);
    return series.unit.isEmpty()
               ? name
               : SheetWords::tr("%1 (%2)", "indicator, unit").arg(name, displayUnit(series.unit));
}

SheetCell countCell(int count)
{
    return {.text = QString::number(count), .number = double(count)};
}

QList<CrossTable::Row> rowsOf(const Scores &scores)
{
    QList<CrossTable::Row> rows;
    for (int row = 0; row < scores.regions().size(); ++row) {
        const Counts counts = scores.ofRegion(row);
        rows.append({{textCell(displayNameOf(scores.regions().at(row))), countCell(counts.met),
                      countCell(counts.missed), countCell(counts.open)}});
    }
    return rows;
}

void addTable(const Scores &scores, const ScoresData &data, SheetContent &content,
              const SheetOptions &options)
{
    const QStringList heads{SheetWords::tr("Region"), SheetWords::tr("Met"),
                            SheetWords::tr("Missed"), SheetWords::tr("Open")};
    QStringList groups;
    QStringList foot;
    QList<FigureName> names;
    for (int i = 0; i < scores.indicators().size(); ++i) {
        const Series &series = scores.indicators().at(i);
        groups << titleOf(series);
        names.append({displayName(series.indicator), series.unit});
        foot << scores.ofIndicator(i).text();
    }
    CrossTable cross(heads, rowsOf(scores), groups, [&](int row, int group, Role role) {
        return scores.stated(row, group, role);
    });
    cross.setGroupNames(names);
    cross.setFoot(SheetWords::tr("Met / missed / open"), foot);
    cross.addTo(content, options);
    SheetTable &table = content.tables.last();
    table.keepsRows = true; // the counts of a region stand on each band
    table.all = int(std::max(data.all.size(), data.regions.size()));
    table.regions = true;
    for (qsizetype column = 1; column < heads.size(); ++column)
        table.columns[column].align = SheetAlign::Right;
}

/// Those of which the table says nothing, which have no row.
QStringList silentRegions(const Scores &scores, const ScoresData &data)
{
    QStringList silent;
    for (const QString &id : data.all.isEmpty() ? data.regions : data.all) {
        const auto row = scores.regions().indexOf(id);
        if (row < 0 || scores.ofRegion(int(row)).isEmpty())
            silent << id;
    }
    return silent;
}

/// Of the regions that have a row, those that lack a target or an actual of an indicator.
QString missingOf(const Scores &scores, int indicator, const QStringList &silent)
{
    QStringList nothing;
    QStringList noTarget;
    QStringList noActual;
    for (int row = 0; row < scores.regions().size(); ++row) {
        const bool target = !scores.stated(row, indicator, Role::Target).isEmpty();
        const bool actual = !scores.stated(row, indicator, Role::Actual).isEmpty();
        const QString &region = scores.regions().at(row);
        if (!(target && actual) && !silent.contains(region))
            (target ? noActual : actual ? noTarget : nothing) << region;
    }
    QStringList parts;
    if (!nothing.isEmpty())
        parts << SheetWords::tr("neither target nor actual for %1").arg(regionNames(nothing));
    if (!noTarget.isEmpty())
        parts << SheetWords::tr("no target for %1").arg(regionNames(noTarget));
    if (!noActual.isEmpty())
        parts << SheetWords::tr("no actual for %1").arg(regionNames(noActual));
    return parts.isEmpty() ? QString()
                           : SheetWords::tr("%1: %2.", "an indicator, what it lacks")
                                 .arg(displayName(scores.indicators().at(indicator).indicator),
                                      parts.join(SheetWords::tr("; ")));
}

QStringList remarksOf(const Scores &scores, const ScoresData &data)
{
    QStringList remarks{
        SheetWords::tr("Met, missed and open count the indicators of this table of which reports "
                       "state something; the scorecard of a report counts all of its own.")};
    const QStringList silent = silentRegions(scores, data);
    if (!silent.isEmpty())
        remarks << SheetWords::tr("No figure for %1: %2.").arg(data.year).arg(regionNames(silent));
    for (int i = 0; i < scores.indicators().size(); ++i)
        remarks << missingOf(scores, i, silent);
    remarks.removeAll(QString());
    return remarks;
}

} // namespace

SheetContent scoresSheet(const ScoresData &data, const SheetOptions &options)
{
    Scores scores(data);
    if (scores.indicators().isEmpty())
        return {};
    SheetContent content{.title = SheetWords::tr("Scorecard of the regions, %1").arg(data.year)};
    content.year = data.year;
    const QString order = scores.sort(data.sort, data.chosenOrder);
    addTable(scores, data, content, options);
    const auto shown = int(content.tables.constFirst().counted());
    content.subtitle =
        SheetWords::tr("Target and actual, %1, %2")
            .arg(SheetWords::tr("%n region(s)", nullptr, shown),
                 SheetWords::tr("%n indicator(s)", nullptr, int(scores.indicators().size())));
    content.remarks = QStringList{order} + remarksOf(scores, data) + content.remarks;
    for (const Series &series : scores.indicators())
        content.remarks << leftOutRemarks(series, options.place, data.regions,
                                          {Period::year(data.year)});
    finishSheet(content, options);
    return content;
}

} // namespace PlanLens
