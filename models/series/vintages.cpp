// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/vintages.h"

#include "figures/agreement.h"
#include "figures/prices.h"
#include "figures/verdict.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace PlanLens {

namespace {

bool isOwnWord(const StatedObservation &stated)
{
    return stated.reportRegionId.isEmpty() || stated.reportRegionId == stated.regionId;
}

auto rankOf(const SeriesPoint &point)
{
    const StatedObservation &source = point.source;
    const bool target = point.role() == Role::Target;
    const bool own = isOwnWord(source);
    const bool plan = target && own && source.planYear == point.period().from;
    // Of targets a region's own word goes before an earlier report's of another.
    return std::tuple(point.value.figure().has_value(), !point.observation().doubtful,
                      !point.observation().estimated, !isAtUnusualPrices(point.observation()), plan,
                      target && own, target ? -source.reviewYear : source.reviewYear, own);
}

/// Whether a report could have put right what another one had stated. What one report states in
/// two ways is put right by neither: its estimate beside its final figure is a contradiction.
bool isLater(const SeriesPoint &later, const SeriesPoint &earlier)
{
    if (later.role() != Role::Actual || later.source.reportKey == earlier.source.reportKey)
        return false;
    if (later.source.reviewYear != earlier.source.reviewYear)
        return later.source.reviewYear > earlier.source.reviewYear;
    return earlier.observation().estimated && !later.observation().estimated;
}

/// The value without the name of prices that go without saying.
Value plain(const SeriesPoint &point)
{
    Value value = point.value;
    value.basis = basisSaid(point.observation());
    return value;
}

bool differInBasis(const SeriesPoint &left, const SeriesPoint &right)
{
    const QString a = plain(left).basis;
    const QString b = plain(right).basis;
    if (left.definition != right.definition || differInPrices(a, b) ||
        isAtUnusualPrices(left.observation()) != isAtUnusualPrices(right.observation()))
        return true;
    return a != b && namesBasis(a, left.role()) != namesBasis(b, right.role());
}

double difference(double from, double to)
{
    return withoutDust(to - from);
}

using Editions = QList<StandingPoint *>;

/// When editions were stated. All that one report states is of one time; of reports on one year,
/// those that only estimate come before those that settle. A report's estimate beside a final
/// figure of its own is no time of its own, or editions could not be brought in order.
class EditionTimes
{
public:
    explicit EditionTimes(const Editions &editions)
    {
        for (const StandingPoint *edition : editions) {
            if (!edition->point->observation().estimated)
                m_settling.insert(edition->point->source.reportKey);
        }
    }

    bool isBefore(const StandingPoint *left, const StandingPoint *right) const
    {
        return timeOf(left) < timeOf(right);
    }

private:
    std::pair<int, bool> timeOf(const StandingPoint *edition) const
    {
        const StatedObservation &source = edition->point->source;
        return {source.reviewYear, m_settling.contains(source.reportKey)};
    }

    QSet<QString> m_settling; ///< keys of the reports that state a final figure
};

/// The figure of editions of one time; none where they differ, for which of them was revised is not
/// known then.
std::optional<double> commonFigure(Editions::const_iterator begin, Editions::const_iterator end)
{
    const std::optional<double> figure = (*begin)->point->value.figure();
    const bool same = std::all_of(begin, end, [&](const StandingPoint *edition) {
        return edition->point->value.figure() == figure;
    });
    return same ? figure : std::nullopt;
}

/// Numbers the vintages of an actual, and says what each changed.
void numberVintages(QList<StandingPoint> &points)
{
    Editions editions;
    for (StandingPoint &point : points) {
        if (point.standing == Standing::Current || point.standing == Standing::Superseded)
            editions.append(&point);
    }
    if (editions.size() < 2)
        return;
    const EditionTimes times(editions);
    std::stable_sort(editions.begin(), editions.end(), [&](const auto *left, const auto *right) {
        return times.isBefore(left, right);
    });
    // What stands is the last one, though a later report may still carry an estimate.
    std::stable_partition(editions.begin(), editions.end(), [](const StandingPoint *point) {
        return point->standing == Standing::Superseded;
    });
    int number = 0;
    std::optional<double> before; // what the vintage before says, where it says one thing
    std::optional<double> change;
    for (auto edition = editions.cbegin(); edition != editions.cend();) {
        const auto end = std::find_if(edition, editions.cend(), [&](const auto *other) {
            return other->standing != (*edition)->standing || times.isBefore(*edition, other);
        });
        const std::optional<double> figure = commonFigure(edition, end);
        const bool same = figure && figure == before;
        if (!same) {
            ++number;
            change = figure && before ? std::optional(difference(*before, *figure)) : std::nullopt;
        }
        for (; edition != end; ++edition) {
            (*edition)->vintage = number;
            (*edition)->change = change;
        }
        before = figure;
    }
}

} // namespace

Standing standingBeside(const SeriesPoint &current, const SeriesPoint &other)
{
    if (!other.value.figure())
        return current.value.figure() ? Standing::InWords : Standing::Confirming;
    if (differInBasis(current, other))
        return Standing::OtherBasis;
    const Agreement agreement = current.role() == Role::Target
                                    ? agreementOfTargets(plain(current), plain(other))
                                    : agreementOf(plain(current), plain(other));
    if (agreement == Agreement::Equal || agreement == Agreement::Compatible)
        return Standing::Confirming;
    // A number that was recognised with low confidence says nothing against one that is sure.
    if (current.observation().doubtful != other.observation().doubtful)
        return Standing::Doubtful;
    if (isLater(current, other))
        return Standing::Superseded;
    return agreement == Agreement::Open ? Standing::OtherBasis : Standing::Disputed;
}

QList<StandingPoint> inOrderOfStanding(const QList<const SeriesPoint *> &same)
{
    QList<const SeriesPoint *> ordered = same;
    std::stable_sort(
        ordered.begin(), ordered.end(),
        [](const SeriesPoint *a, const SeriesPoint *b) { return rankOf(*a) > rankOf(*b); });
    QList<StandingPoint> points;
    points.reserve(ordered.size());
    for (const SeriesPoint *point : std::as_const(ordered)) {
        points.append({.point = point,
                       .standing = points.isEmpty()
                                       ? Standing::Current
                                       : standingBeside(*ordered.constFirst(), *point)});
    }
    numberVintages(points);
    return points;
}

QList<StandingPoint> standingsOf(const Series &series)
{
    using Key = std::tuple<QString, Period, Role>;
    std::map<Key, QList<const SeriesPoint *>> groups;
    for (const SeriesPoint &point : series.points)
        groups[{point.source.regionId, point.period(), point.role()}].append(&point);
    QHash<const SeriesPoint *, StandingPoint> standings;
    for (const auto &[key, same] : groups) {
        for (const StandingPoint &point : inOrderOfStanding(same))
            standings.insert(point.point, point);
    }
    QList<StandingPoint> result;
    result.reserve(series.points.size());
    for (const SeriesPoint &point : series.points)
        result.append(standings.value(&point));
    return result;
}

QString signedText(double change)
{
    return change > 0 ? u'+' + numberText(change) : numberText(change);
}

QString toKey(Standing standing)
{
    switch (standing) {
    case Standing::Current:
        return QStringLiteral("current");
    case Standing::Confirming:
        return QStringLiteral("confirming");
    case Standing::Superseded:
        return QStringLiteral("superseded");
    case Standing::OtherBasis:
        return QStringLiteral("other-basis");
    case Standing::Doubtful:
        return QStringLiteral("doubtful");
    case Standing::Disputed:
        return QStringLiteral("disputed");
    case Standing::InWords:
        return QStringLiteral("in-words");
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens
