// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/chartwindow.h"

#include "presenting/chartrows.h"
#include "presenting/chartwords.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace PlanLens {

namespace {

constexpr int fewest = 2; ///< a single group compares nothing
constexpr double perStep = 1.25;

bool isWithin(const ChartPoint &point, const QList<bool> &stays)
{
    const int last = std::max(point.group, point.lastGroup);
    return std::any_of(stays.cbegin() + point.group, stays.cbegin() + last + 1,
                       [](bool stay) { return stay; });
}

/// A path between those of its groups that stay; nothing where less than two do.
std::optional<ChartPath> cutPath(const ChartPath &whole, const QList<bool> &stays,
                                 const QList<int> &places)
{
    int first = whole.group;
    int last = whole.lastGroup;
    while (first < last && !stays.at(first))
        ++first;
    while (last > first && !stays.at(last))
        --last;
    if (first >= last)
        return {};
    return ChartPath{.group = places.at(first),
                     .lastGroup = places.at(last),
                     .lane = whole.lane,
                     .from = whole.at(first),
                     .to = whole.at(last)};
}

/// The window as it holds for a chart.
ChartWindow partOf(const ChartData &whole, const ChartWindow &window)
{
    return canBeZoomed(whole) ? window.within(int(whole.groups.size())) : ChartWindow{};
}

QList<bool> groupsWithin(const ChartData &whole, const ChartWindow &part)
{
    QList<bool> stays(whole.groups.size(), part.isAll());
    std::fill_n(stays.begin() + part.first, part.count, true);
    return stays;
}

QString noteOf(const ChartData &whole, const ChartWindow &part)
{
    const int all = int(whole.groups.size());
    const int left = all - part.count;
    const int last = part.first + part.count - 1;
    if (whole.kind != ChartKind::Years)
        return ChartWords::tr("only rows %1 to %2 of %3 are shown, %n left out", nullptr, left)
            .arg(QString::number(part.first + 1), QString::number(last + 1), QString::number(all));
    return ChartWords::tr("only %1–%2 of %3–%4 are shown, %n year(s) left out", nullptr, left)
        .arg(whole.groups.at(part.first).label, whole.groups.at(last).label,
             whole.groups.constFirst().label, whole.groups.constLast().label);
}

} // namespace

ChartWindow ChartWindow::within(int groups) const
{
    if (isAll() || groups <= fewest || count >= groups)
        return {};
    const int shown = std::max(count, fewest);
    return {std::clamp(first, 0, groups - shown), shown};
}

ChartWindow ChartWindow::zoomed(int steps, double around, int groups) const
{
    if (groups <= fewest)
        return {};
    const ChartWindow now = within(groups);
    const int before = now.isAll() ? groups : now.count;
    int after = before;
    for (int step = 0; step < std::abs(steps); ++step) {
        const double wanted = steps > 0 ? std::min(after - 1.0, std::round(after / perStep))
                                        : std::max(after + 1.0, std::round(after * perStep));
        after = int(std::clamp(wanted, double(fewest), double(groups)));
    }
    // Places are reckoned from the edge of the first group.
    const double place = std::clamp(around + 0.5, double(now.first), double(now.first + before));
    const double share = (place - now.first) / before;
    return ChartWindow{int(std::lround(place - share * after)), after}.within(groups);
}

ChartWindow ChartWindow::movedBy(int by, int groups) const
{
    return ChartWindow{first + by, count}.within(groups);
}

ChartWindow ChartWindow::holding(int group, int groups) const
{
    const ChartWindow now = within(groups);
    if (now.isAll())
        return now;
    return ChartWindow{std::clamp(now.first, group - now.count + 1, group), now.count}.within(
        groups);
}

bool canBeZoomed(const ChartData &chart)
{
    const bool years = chart.kind == ChartKind::Years;
    return !chart.isEmpty() && (years || chart.isHorizontal()) && chart.groups.size() > fewest;
}

bool haveSameAxis(const ChartData &one, const ChartData &other)
{
    return one.kind == other.kind && one.title == other.title &&
           std::equal(one.groups.begin(), one.groups.end(), other.groups.begin(),
                      other.groups.end(),
                      [](const ChartGroup &a, const ChartGroup &b) { return a.label == b.label; });
}

void keepGroups(ChartData &chart, const QList<bool> &stays)
{
    // Where each group comes to stand; of one that goes, that of the next that stays.
    QList<int> places;
    QList<ChartGroup> groups;
    for (qsizetype i = 0; i < chart.groups.size(); ++i) {
        places << int(groups.size());
        if (stays.at(i))
            groups << chart.groups.at(i);
    }
    chart.points.removeIf([&](const ChartPoint &point) { return !isWithin(point, stays); });
    for (ChartPoint &point : chart.points) {
        if (point.lastGroup >= 0)
            point.lastGroup = places.at(point.lastGroup) - (stays.at(point.lastGroup) ? 0 : 1);
        point.group = places.at(point.group);
    }
    chart.breaks.removeIf(
        [&](const ChartBreak &one) { return places.at(one.group) >= groups.size(); });
    for (ChartBreak &one : chart.breaks)
        one.group = places.at(one.group);
    QList<ChartPath> paths;
    for (const ChartPath &path : std::as_const(chart.paths)) {
        if (const auto cut = cutPath(path, stays, places))
            paths << *cut;
    }
    chart.paths = paths;
    chart.groups = groups;
}

ChartData windowed(const ChartData &whole, const ChartWindow &window)
{
    const ChartWindow part = partOf(whole, window);
    if (part.isAll())
        return whole;
    ChartData shown = whole;
    // What changed before the first group that is shown changed out of sight.
    shown.breaks.removeIf([&](const ChartBreak &one) { return one.group < part.first; });
    keepGroups(shown, groupsWithin(whole, part));
    if (whole.kind != ChartKind::Regions)
        shown.source = sourceLine(shown.points);
    shown.notes.prepend(noteOf(whole, part));
    return shown;
}

QList<int> pointsWithin(const ChartData &whole, const ChartWindow &window)
{
    const QList<bool> stays = groupsWithin(whole, partOf(whole, window));
    QList<int> points;
    for (qsizetype i = 0; i < whole.points.size(); ++i) {
        if (isWithin(whole.points.at(i), stays))
            points << int(i);
    }
    return points;
}

} // namespace PlanLens
