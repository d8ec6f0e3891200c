// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/headplacing.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace PlanLens {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
/// A column that has a title of its own and stands under no group, right of one.
constexpr double gap = 4;
/// Readings that differ by less are as good.
constexpr double margin = 1.5;
/// Where middles and left ends tell different things, one of them has to be met nearly, …
constexpr double exact = 1;
/// … and the other to be missed by so much more.
constexpr double farOff = 2.5;
constexpr double splits = -1; ///< such a range parts a group, but a wider one may not
constexpr qsizetype mostColumns = 60;

enum class Rule { Middle, Start };

/// Where a reading puts its titles: for each the first column and the one after its last.
using Ranges = QList<Extent>;

struct Reading
{
    double cost = never;
    double second = never; ///< of the next best
    Ranges ranges;
};

double middle(const Extent &extent)
{
    return (extent.start + extent.end) / 2.0;
}

bool overlap(const Extent &a, const Extent &b)
{
    return a.start < b.end && b.start < a.end;
}

class Placing
{
public:
    Placing(const QList<StandingTitle> &titles, const QList<HeadColumn> &columns, Rule rule)
        : m_titles(titles), m_columns(columns), m_rule(rule)
    {}

    /// The best reading and the cost of the next, by the titles and the columns taken so far.
    Reading run()
    {
        const auto titles = m_titles.size();
        const auto columns = m_columns.size();
        m_states = QList<State>((titles + 1) * (columns + 1));
        state(0, 0).best = 0;
        for (qsizetype column = 1; column <= columns; ++column) {
            for (qsizetype title = 0; title <= titles; ++title)
                settle(title, column);
        }
        Reading reading{state(titles, columns).best, state(titles, columns).second, {}};
        if (reading.cost < never)
            reading.ranges = ranges();
        return reading;
    }

private:
    struct State
    {
        double best = never;
        double second = never;
        qsizetype from = -1; ///< the first column of the last title; -1 where a column is left out
    };

    State &state(qsizetype titles, qsizetype columns)
    {
        return m_states[titles * (m_columns.size() + 1) + columns];
    }

    static void offer(State &at, const State &before, double cost, qsizetype from)
    {
        for (const double known : {before.best, before.second}) {
            const double whole = known + cost;
            if (whole < at.best) {
                at.second = at.best;
                at.best = whole;
                at.from = from;
            } else {
                at.second = std::min(at.second, whole);
            }
        }
    }

    void settle(qsizetype titles, qsizetype columns)
    {
        State &at = state(titles, columns);
        const HeadColumn &last = m_columns.at(columns - 1);
        const bool grouped = m_groups && titles > 0 && !last.title.isNull();
        offer(at, state(titles, columns - 1), grouped ? gap : 0, -1);
        if (titles == 0)
            return;
        for (qsizetype from = columns - 1; from >= 0; --from) {
            const double cost = costOf(titles - 1, from, columns);
            if (cost == splits)
                continue;
            if (cost == never)
                break;
            offer(at, state(titles - 1, from), cost, from);
        }
    }

    /// 计划 is no title of units, nor of names, unless it begins where these do: 年份.
    bool mayTitle(qsizetype title, qsizetype column) const
    {
        constexpr int farthest = 2;
        const HeadColumn &under = m_columns.at(column);
        return under.figures || !m_titles.at(title).ofFigures ||
               (column == 0 && m_titles.at(title).place.start <= under.place.start + farthest);
    }

    double costOf(qsizetype title, qsizetype from, qsizetype end) const
    {
        const bool untitled = m_columns.at(from).title.isNull();
        if (untitled && (end - from > 1 || !mayTitle(title, from)))
            return never;
        // A group is not parted by the one above it.
        if (m_columns.at(from).goesOn || (end < m_columns.size() && m_columns.at(end).goesOn))
            return splits;
        Extent over = m_columns.at(from).place;
        for (qsizetype i = from; i < end; ++i) {
            const HeadColumn &column = m_columns.at(i);
            if (!untitled && (column.title.isNull() || !column.figures))
                return never;
            over.start = std::min(over.start, column.place.start);
            over.end = std::max(over.end, column.place.end);
        }
        const Extent &place = m_titles.at(title).place;
        if (untitled)
            return overlap(place, over) ? 0.1 * std::abs(middle(place) - middle(over))
                                        : std::abs(middle(place) - middle(over));
        return m_rule == Rule::Middle ? std::abs(middle(place) - middle(over))
                                      : std::abs(place.start - over.start);
    }

    Ranges ranges()
    {
        Ranges found;
        qsizetype titles = m_titles.size();
        qsizetype columns = m_columns.size();
        while (columns > 0) {
            const qsizetype from = state(titles, columns).from;
            if (from < 0) {
                --columns;
                continue;
            }
            found.prepend({int(from), int(columns)});
            columns = from;
            --titles;
        }
        return found;
    }

    const QList<StandingTitle> &m_titles;
    const QList<HeadColumn> &m_columns;
    Rule m_rule;
    bool m_groups = std::any_of(m_columns.begin(), m_columns.end(),
                                [](const HeadColumn &column) { return !column.title.isNull(); });
    QList<State> m_states;
};

/// The ranges of the titles that stand over columns with titles of their own.
QList<Extent> groupsAmong(const Ranges &ranges, const QList<HeadColumn> &columns)
{
    QList<Extent> groups;
    std::copy_if(ranges.begin(), ranges.end(), std::back_inserter(groups),
                 [&](const Extent &range) { return !columns.at(range.start).title.isNull(); });
    return groups;
}

/// 总量 | 增速 | 总量 | 增速 below two titles: over how many columns each of them stands, for the
/// titles repeat; 0 where they do not.
int repeatedWidth(qsizetype groups, const QList<HeadColumn> &columns)
{
    QStringList titles;
    for (const HeadColumn &column : columns) {
        if (!column.title.isNull())
            titles.append(column.title);
    }
    if (groups < 2 || titles.size() % groups != 0 || titles.size() == groups)
        return 0;
    const qsizetype width = titles.size() / groups;
    for (qsizetype i = width; i < titles.size(); ++i) {
        if (titles.at(i) != titles.at(i - width))
            return 0;
    }
    return int(width);
}

bool areAllOf(const QList<Extent> &groups, int width)
{
    return std::all_of(groups.begin(), groups.end(),
                       [&](const Extent &group) { return group.end - group.start == width; });
}

/// Whether the two rules tell one thing, or one of them tells it much better than the other.
bool isClear(const Reading &best, const Reading &other, const QList<HeadColumn> &columns)
{
    if (best.second - best.cost < margin && other.second - other.cost < margin)
        return false;
    const auto groups = groupsAmong(best.ranges, columns).size();
    return best.ranges == other.ranges ||
           (best.cost <= exact * double(groups) && other.cost - best.cost >= farOff);
}

} // namespace

void HeadColumn::add(const Extent &more)
{
    place.start = place.start < 0 ? more.start : std::min(place.start, more.start);
    place.end = std::max(place.end, more.end);
}

std::optional<PlacedTitles> placeTitles(const QList<StandingTitle> &titles,
                                        const QList<HeadColumn> &columns)
{
    if (titles.size() > columns.size() || columns.size() > mostColumns)
        return std::nullopt;
    Reading best = Placing(titles, columns, Rule::Middle).run();
    Reading other = Placing(titles, columns, Rule::Start).run();
    if (other.cost < best.cost)
        std::swap(best, other);
    if (best.cost == never)
        return std::nullopt;
    const int width = repeatedWidth(groupsAmong(best.ranges, columns).size(), columns);
    const auto fits = [&](const Reading &reading) {
        return areAllOf(groupsAmong(reading.ranges, columns), width);
    };
    if (width > 0 && fits(other) && !fits(best))
        std::swap(best, other);
    const bool clear = width > 0 ? fits(best) : isClear(best, other, columns);
    PlacedTitles placed{QList<int>(columns.size(), -1), QList<int>(columns.size(), 1), columns,
                        clear};
    for (qsizetype i = 0; i < best.ranges.size(); ++i) {
        const Extent &range = best.ranges.at(i);
        placed.titles[range.start] = int(i);
        placed.spans[range.start] = range.end - range.start;
        for (int column = range.start; column < range.end; ++column) {
            HeadColumn &under = placed.columns[column];
            under.goesOn = column > range.start;
            if (column > range.start)
                placed.spans[column] = 0;
            if (under.title.isNull()) {
                under.title = titles.at(i).text;
                under.add(titles.at(i).place);
            }
        }
    }
    return placed;
}

} // namespace PlanLens
