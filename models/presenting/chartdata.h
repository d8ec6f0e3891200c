// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "presenting/scoregrid.h"
#include "report/anchor.h"
#include "targets/figuredifference.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace PlanLens {

enum class ChartKind {
    Years,     ///< a group of columns for each year, a lane in it for each region
    Regions,   ///< one period: a row for each region, ranked
    Bullet,    ///< one period: the actual as a thin bar against the target as a pale one
    Scorecard, ///< reports of regions, or of years: a row with the verdicts for each indicator
    Cascade,   ///< one period: the target of each level as a step from that of the level above
    Style      ///< one region: how it sets its targets, and what comes of them, by year
};

/// How a figure is drawn: what the report says of it, not only where it lies.
enum class MarkKind {
    Exact,
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,
    Range,
    Words ///< no figure: 完成市级下达任务; stands as text on the base line
};

/// What a figure of several years is of them. In a chart of years it is no bar of one of them.
enum class SpanKind {
    None,    ///< a figure of one group
    Average, ///< a band over its years
    Level,   ///< the same, not said to be their mean
    Total    ///< what they come to: a bracket over its years, for the axis is that of single ones
};

/// One bar (actual) or mark (target) of a chart.
struct ChartPoint
{
    int group = 0;      ///< index in ChartData::groups
    int lastGroup = -1; ///< of a figure of several years: the last group that it spans
    SpanKind span = SpanKind::None;
    int lane = 0; ///< index in ChartData::lanes
    Role role = Role::Actual;
    MarkKind kind = MarkKind::Exact;
    bool approximate = false; ///< 左右: dotted
    bool estimated = false;   ///< 预计: pale and hatched
    bool superseded = false;  ///< another report states a later figure; drawn faint, not labelled
    bool disputed = false;    ///< another place says otherwise; both are drawn, side by side
    bool revised = false;     ///< was stated otherwise before; the label says so
    double low = 0;           ///< in the chart's unit; equal to high but for a range
    double high = 0;
    QString label;      ///< `≥ 6`
    QString period;     ///< "2022", "2016-2020"
    QString printed;    ///< as the report has it
    QString report;     ///< the report in a few words
    QString source;     ///< report and place in words
    QString tooltip;    ///< plain text: what, the printed text, the source, the verdict's reason
    Anchor anchor;      ///< the place that says so
    QList<Anchor> also; ///< other places that say the same
    std::optional<Verdict> verdict; ///< of an actual

    bool isFigure() const { return kind != MarkKind::Words; }
    bool isSpan() const { return span != SpanKind::None; }
    /// An actual of one group.
    bool isBar() const { return role == Role::Actual && isFigure() && !isSpan(); }
    /// The end of the bar.
    double figure() const { return role == Role::Target ? low : high; }
    bool cites(const Anchor &place) const { return anchor == place || also.contains(place); }
    bool operator==(const ChartPoint &) const = default;
};

/// So many regions have a colour of their own; the others are grey, and their labels name them.
inline constexpr int ownColors = 8;

/// What has a colour of its own: a region.
struct ChartLane
{
    QString id;
    QString name;
    int color = 0; ///< for Theme::series

    bool operator==(const ChartLane &) const = default;
};

/// A year, or a row.
struct ChartGroup
{
    QString label;
    QString note; ///< at the end of a bullet's row: the verdict and both figures
    std::optional<Verdict> verdict;
    QString reason = {}; ///< of the verdict
    QString under = {};  ///< a second line below the label of a column
    QString rank = {};   ///< of a row among the ranked ones: `3`, `3=` for a tie
    QString before = {}; ///< its rank the year before, in words

    bool operator==(const ChartGroup &) const = default;
};

/// How a column of a cascade stands on that of the level above.
struct ChartStep
{
    int group = 0;
    double ground = 0;  ///< the figure of the level above
    QString difference; ///< from it; empty where it cannot be told
    Ordering ordering = Ordering::Open;
    bool limit = false; ///< it is between a bound and a figure

    bool operator==(const ChartStep &) const = default;
};

/// A figure that holds for all rows of a chart: that of the place they lie in.
struct ChartLine
{
    double figure = 0;
    QString label;
    QString tooltip;
    Anchor anchor;

    bool operator==(const ChartLine &) const = default;
};

/// A cell of the table under a chart.
struct ChartCell
{
    QString text;
    std::optional<Ordering> ordering = {}; ///< higher, equal, lower than what it is compared with
    QString difference = {};               ///< from that
    QString tooltip = {};
    Anchor anchor = {};

    bool operator==(const ChartCell &) const = default;
};

struct ChartTableRow
{
    QString name;
    QString unit;
    QList<ChartCell> cells; ///< by the table's columns

    bool operator==(const ChartTableRow &) const = default;
};

/// The table under a cascade or a target style. With counts it has a bar of them above it.
struct ChartTable
{
    QString heading;
    int higher = 0;
    int equal = 0;
    int lower = 0;
    QString rowHead; ///< over the names
    QStringList columns;
    QList<ChartTableRow> rows;

    bool isEmpty() const { return rows.isEmpty(); }
    bool operator==(const ChartTable &) const = default;
};

/// From this group on the lane's figures are of another definition or on another basis: they are
/// not one line with those before.
struct ChartBreak
{
    int group = 0;
    int lane = 0;
    QString text;   ///< short: what changed
    QString detail; ///< more about it; may be empty

    bool operator==(const ChartBreak &) const = default;
};

/// The straight way of a plan of several years from its base, an actual, to its end value, a
/// target: what lies between is stated by nobody.
struct ChartPath
{
    int group = 0; ///< of the base
    int lastGroup = 0;
    int lane = 0;
    double from = 0; ///< in the chart's unit
    double to = 0;

    /// Where it passes a group between its ends.
    double at(int place) const
    {
        return from + (to - from) * (place - group) / std::max(lastGroup - group, 1);
    }
    bool operator==(const ChartPath &) const = default;
};

/// Lowest and highest figure to be shown, zero always among them.
struct ChartRange
{
    double low = 0;
    double high = 0;

    bool operator==(const ChartRange &) const = default;
};

/// All that a chart shows, in no unit of length: the same data is painted on screen, paper, SVG.
struct ChartData
{
    ChartKind kind = ChartKind::Years;
    QString title;
    QString subtitle; ///< unit, period and regions in words; of one report's scorecard its tally
    QString unit;     ///< of the value axis; empty for plain numbers
    QList<ChartGroup> groups;
    QList<ChartLane> lanes;
    QList<ChartPoint> points; ///< by group, lane; the actual before its target
    QList<ChartBreak> breaks;
    QList<ChartPath> paths;
    ScoreGrid scores;                ///< of a scorecard
    std::optional<ChartRange> range; ///< of the figures; can be widened to align charts
    /// Of the value axis, where charts that stand beside each other share it: else there are as
    /// many as there is room for.
    QList<double> ticks;
    QList<ChartStep> steps;        ///< of a cascade
    std::optional<ChartLine> line; ///< across the rows of regions
    ChartTable table;              ///< under a cascade or a target style
    /// Lines under the chart: what was revised, what disagrees, what is left out.
    QStringList notes;
    QString source;            ///< the reports that the figures come from, in one line
    bool namesMissing = false; ///< writes “none” where a group has nothing (one region only)
    /// Of years: each lane is drawn as a small chart of its own, all on one scale.
    bool apart = false;

    bool isEmpty() const { return points.isEmpty() && scores.isEmpty() && table.isEmpty(); }
    bool isHorizontal() const { return kind == ChartKind::Regions || kind == ChartKind::Bullet; }
    bool operator==(const ChartData &) const = default;
};

} // namespace PlanLens
