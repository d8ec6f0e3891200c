// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/indicatorchanges.h"

#include "aligning/indicatorjoining.h"
#include "catalogue/catalogue.h"
#include "catalogue/nameform.h"
#include "language/segmentation.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace PlanLens {

namespace {

/// A row while it is put together, with where its entries stand in the lists.
struct Row
{
    ComparedIndicator indicator;
    QList<int> places; ///< index in each list's entries; -1 where it has none
    bool otherDefinition = false;

    int latest() const
    {
        int side = int(places.size()) - 1;
        while (side > 0 && places.at(side) < 0)
            --side;
        return side;
    }
};

/// The letters and digits of a name: quotes, brackets and blanks are no other name.
QString letters(const QString &name)
{
    QString result;
    for (const QChar c : foldedForm(name)) {
        if (c.isLetterOrNumber() && c != u'的')
            result += c;
    }
    return result;
}

/// Whether the printed names differ by more than a growth word that the unit says as well.
bool isRenamed(const IndicatorEntry &left, const IndicatorEntry &right)
{
    if (!left.inTable || !right.inTable || letters(left.name) == letters(right.name))
        return false;
    const NameForm a = nameForm(left.name);
    const NameForm b = nameForm(right.name);
    return a.base != b.base || a.growth == b.growth;
}

Direction directionOf(const IndicatorEntry &entry)
{
    const Indicator *known = Catalogue::shipped().find(entry.indicator);
    return known ? known->direction : Direction::None;
}

class Comparer
{
public:
    explicit Comparer(const QList<ComparedFigures> &reports);

    void join();
    void findChanges();
    void drop();
    void order();
    IndicatorComparison take();

private:
    int sides() const { return int(m_lists.size()); }
    bool hasTable() const
    {
        return std::any_of(m_lists.cbegin(), m_lists.cend(),
                           [](const IndicatorList &list) { return list.isTable; });
    }
    /// The rows so far, each by its latest entry, as a list to join with.
    IndicatorList latestEntries() const;
    void append(int side, int place);
    bool isListed(const Row &row, int side) const;
    bool isThere(const Row &row, int side) const;
    bool isInTable(const Row &row) const;
    bool isKnownToOneText(const Row &row) const;
    bool isKept(const Row &row) const;
    int placeIn(const Row &row, int side) const;
    void findChangesOf(Row &row) const;
    void findFigureChanges(Row &row) const;

    const QList<ComparedFigures> &m_reports;
    QList<IndicatorList> m_lists;
    QList<QSet<QString>> m_indicators; ///< of which each report gives a figure
    QList<Row> m_rows;
    bool m_ofYears = true; ///< see IndicatorComparison::isOfYears()
};

Comparer::Comparer(const QList<ComparedFigures> &reports) : m_reports(reports)
{
    IndicatorComparison compared;
    for (const ComparedFigures &report : reports) {
        compared.identities.append(report.identity);
        m_lists.append(indicatorList(report));
        QSet<QString> indicators;
        for (const Observation &figure : report.observations)
            indicators.insert(figure.indicator);
        m_indicators.append(indicators);
    }
    m_ofYears = compared.isOfYears();
    for (int i = 0; i < reports.size(); ++i) {
        for (const int other : {i + 1, i - 1}) {
            if (other >= 0 && other < reports.size())
                restatePlan(m_lists[i], reports.at(i), reports.at(other));
        }
    }
}

IndicatorList Comparer::latestEntries() const
{
    IndicatorList list;
    for (const Row &row : m_rows)
        list.entries.append(*row.indicator.sides.at(row.latest()));
    return list;
}

void Comparer::append(int side, int place)
{
    Row row;
    row.indicator.sides.resize(sides());
    row.indicator.sides[side] = m_lists.at(side).entries.at(place);
    row.places = QList<int>(sides(), -1);
    row.places[side] = place;
    m_rows.append(std::move(row));
}

void Comparer::join()
{
    const auto region = [this](int side) {
        return m_reports.at(side).identity.regionId;
    };
    for (int side = 0; side < sides(); ++side) {
        const QList<IndicatorEntry> &entries = m_lists.at(side).entries;
        std::vector<bool> isJoined(std::size_t(entries.size()), false);
        const bool samePlace = side > 0 && region(side) == region(side - 1);
        for (const JoinedEntries &pair :
             joinEntries(latestEntries(), m_lists.at(side), samePlace)) {
            Row &row = m_rows[pair.left];
            row.indicator.sides[side] = entries.at(pair.right);
            row.places[side] = pair.right;
            isJoined[std::size_t(pair.right)] = true;
            if (pair.kind == JoinKind::Redefined || pair.kind == JoinKind::Replaced) {
                row.otherDefinition = true;
                row.indicator.reason = pair.reason;
            }
        }
        for (int i = 0; i < entries.size(); ++i) {
            if (!isJoined[std::size_t(i)])
                append(side, i);
        }
    }
}

/// What a report without a table says counts as its list.
bool Comparer::isListed(const Row &row, int side) const
{
    const auto &entry = row.indicator.sides.at(side);
    return entry && (entry->isListed || !m_lists.at(side).isTable);
}

/// Whether a side has what the row is compared by. What the list of the next year leaves out is
/// gone; another place or kind of report has a figure or none, wherever it stands.
bool Comparer::isThere(const Row &row, int side) const
{
    if (m_ofYears)
        return isListed(row, side);
    const auto says = [&row](int at, std::optional<Observation> IndicatorEntry::*figure) {
        const auto &entry = row.indicator.sides.at(at);
        return entry && (*entry).*figure && ((*entry).*figure)->value.kind != ValueKind::Blank;
    };
    for (const auto figure : {&IndicatorEntry::target, &IndicatorEntry::actual}) {
        if (says(0, figure) || says(sides() - 1, figure))
            return says(side, figure);
    }
    return isListed(row, side);
}

bool Comparer::isInTable(const Row &row) const
{
    for (int side = 0; side < sides(); ++side) {
        const auto &entry = row.indicator.sides.at(side);
        if (entry && entry->isListed && m_lists.at(side).isTable)
            return true;
    }
    return false;
}

/// Whether the catalogue knows what one of two texts gives a figure of, and the other text has none
/// of it at all, of whatever year. A name that it does not know may go by another one there.
bool Comparer::isKnownToOneText(const Row &row) const
{
    const auto &left = row.indicator.left();
    const auto &right = row.indicator.right();
    if (hasTable() || bool(left) == bool(right))
        return false;
    const QString &indicator = (left ? left : right)->indicator;
    return !indicator.isEmpty() &&
           !(left ? m_indicators.constLast() : m_indicators.constFirst()).contains(indicator);
}

/// What only the text gives is compared where there is something to set against each other.
bool Comparer::isKept(const Row &row) const
{
    if (isInTable(row) || isKnownToOneText(row))
        return true;
    const auto &left = row.indicator.left();
    const auto &right = row.indicator.right();
    return left && right && !left->isAmbiguous && !right->isAmbiguous &&
           row.indicator.comparedRole();
}

void Comparer::drop()
{
    m_rows.removeIf([this](const Row &row) { return !isKept(row); });
}

void Comparer::findFigureChanges(Row &row) const
{
    ComparedIndicator &indicator = row.indicator;
    const IndicatorEntry &left = *indicator.left();
    const IndicatorEntry &right = *indicator.right();
    const auto role = indicator.comparedRole();
    if (!role) {
        indicator.changes.setFlag(IndicatorChange::FigureChanged,
                                  bool(left.target) != bool(right.target));
        return;
    }
    const bool planned = role == Role::Target;
    const Observation former = *indicator.figure(0);
    const Observation later = *indicator.figure(sides() - 1);
    const TargetDifference difference = targetDifference(former, later, directionOf(right));
    const bool inText = former.origin == Origin::Prose || later.origin == Origin::Prose;
    // 2.5万亿元 and 27894亿元 are one unit to the reader of a text.
    const bool unitChanged = difference.unitChanged && !(inText && difference.by);
    indicator.difference = difference;
    const double by = difference.by.value_or(0);
    const auto set = [&](IndicatorChange change, bool on) {
        indicator.changes.setFlag(change, on);
    };
    if (!planned) {
        set(IndicatorChange::FigureChanged, by != 0 || difference.wordsChanged);
        set(IndicatorChange::BasisChanged, difference.basisChanged);
        set(IndicatorChange::UnitChanged, unitChanged);
        return;
    }
    using Firmness = TargetDifference::Firmness;
    set(IndicatorChange::Raised, by > 0 && !row.otherDefinition);
    set(IndicatorChange::Lowered, by < 0 && !row.otherDefinition);
    set(IndicatorChange::BasisChanged, difference.basisChanged);
    set(IndicatorChange::UnitChanged, unitChanged);
    set(IndicatorChange::Firmer, difference.firmness == Firmness::Firmer);
    set(IndicatorChange::Softer, difference.firmness == Firmness::Softer);
    set(IndicatorChange::WordsChanged, difference.wordsChanged);
}

void Comparer::findChangesOf(Row &row) const
{
    ComparedIndicator &indicator = row.indicator;
    const auto &left = indicator.left();
    const auto &right = indicator.right();
    if (left && right && left->actual && right->actual)
        indicator.actuals = targetDifference(*left->actual, *right->actual, directionOf(*right));
    const bool isLeft = isThere(row, 0);
    const bool isRight = isThere(row, sides() - 1);
    const bool isText = m_ofYears && left && right && !isInTable(row);
    if (!isRight && !isText) {
        indicator.changes = IndicatorChange::Removed;
        return;
    }
    if (!isLeft && !isText) {
        indicator.changes = IndicatorChange::Added;
        return;
    }
    const QString leftRegion = m_reports.constFirst().identity.regionId;
    const bool samePlace = leftRegion == m_reports.constLast().identity.regionId;
    indicator.changes.setFlag(IndicatorChange::Redefined, row.otherDefinition);
    indicator.changes.setFlag(IndicatorChange::Renamed,
                              samePlace && !row.otherDefinition &&
                                  isRenamed(*indicator.left(), *indicator.right()));
    findFigureChanges(row);
}

void Comparer::findChanges()
{
    for (Row &row : m_rows)
        findChangesOf(row);
}

/// Where a row stands in a report; a figure outside of its list does not count where another
/// report lists the row.
int Comparer::placeIn(const Row &row, int side) const
{
    const int place = row.places.at(side);
    if (place < 0 || isListed(row, side))
        return place;
    for (int other = 0; other < sides(); ++other) {
        if (isListed(row, other))
            return -1;
    }
    return place;
}

void Comparer::order()
{
    const int last = sides() - 1;
    QList<QHash<int, int>> rowAt(sides());
    for (int i = 0; i < m_rows.size(); ++i) {
        for (int side = 0; side < sides(); ++side)
            rowAt[side].insert(placeIn(m_rows.at(i), side), i);
    }
    // For each place of a report, that in the last report of the nearest row before; -1 where there
    // is none.
    QList<QList<int>> placesBefore;
    for (int side = 0; side < sides(); ++side) {
        QList<int> before;
        int nearest = -1;
        for (int place = 0; place < m_lists.at(side).entries.size(); ++place) {
            before.append(nearest);
            const auto found = rowAt.at(side).constFind(place);
            const int across =
                found == rowAt.at(side).cend() ? -1 : placeIn(m_rows.at(*found), last);
            nearest = across >= 0 ? across : nearest;
        }
        placesBefore.append(before);
    }
    QList<std::pair<std::tuple<int, int, int>, int>> keys;
    for (int i = 0; i < m_rows.size(); ++i) {
        int side = last;
        while (side > 0 && placeIn(m_rows.at(i), side) < 0)
            --side;
        const int place = placeIn(m_rows.at(i), side);
        if (side == last)
            keys.append({{place, -1, 0}, i});
        else
            keys.append({{placesBefore.at(side).value(place, -1), side, place}, i});
    }
    std::sort(keys.begin(), keys.end());
    QList<Row> ordered;
    for (const auto &[key, row] : keys)
        ordered.append(std::move(m_rows[row]));
    m_rows = std::move(ordered);
}

IndicatorComparison Comparer::take()
{
    IndicatorComparison comparison;
    for (int side = 0; side < sides(); ++side) {
        comparison.keys.append(m_reports.at(side).key);
        comparison.identities.append(m_reports.at(side).identity);
        comparison.planned.append(m_lists.at(side).planned);
        comparison.reviewed.append(m_lists.at(side).reviewed);
    }
    for (Row &row : m_rows)
        comparison.rows.append(std::move(row.indicator));
    return comparison;
}

} // namespace

bool IndicatorComparison::isOfPlaces() const
{
    const auto isOther = [this](const ReportIdentity &identity) {
        return !identity.regionId.isEmpty() && identity.regionId != identities.first().regionId;
    };
    return !identities.isEmpty() && !identities.first().regionId.isEmpty() &&
           std::any_of(identities.begin(), identities.end(), isOther);
}

bool IndicatorComparison::isOfYears() const
{
    const auto isOther = [this](const ReportIdentity &identity) {
        return identity.kind != identities.first().kind;
    };
    return !isOfPlaces() && std::none_of(identities.begin(), identities.end(), isOther);
}

IndicatorComparison compareIndicators(const QList<ComparedFigures> &reports)
{
    if (reports.size() < 2)
        return {};
    Comparer comparer(reports);
    comparer.join();
    comparer.drop();
    comparer.findChanges();
    comparer.order();
    return comparer.take();
}

} // namespace PlanLens
