// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/indicatorlist.h"

#include "catalogue/nameform.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

/// Figures of one report with the same subject are about the same thing.
QString subjectOf(const Observation &figure)
{
    if (!figure.indicator.isEmpty())
        return QLatin1Char('#') + figure.indicator;
    return nameForm(figure.parent).base + QLatin1Char('/') + nameForm(figure.name).base +
           QLatin1Char('/') + toKey(figure.measure);
}

bool isOwn(const Observation &figure, const ReportIdentity &identity)
{
    return figure.regionId.isEmpty() || figure.regionId == identity.regionId;
}

/// The year that the title names; where it names none the period that most of the tables' figures
/// in the role are about, the latest of several.
std::optional<Period> periodOf(const ComparedFigures &report, Role role, std::optional<int> year)
{
    if (year)
        return Period::year(*year);
    QMap<Period, int> counts;
    for (const Observation &figure : report.observations) {
        if (figure.role == role && figure.origin == Origin::Table && figure.period.isValid() &&
            !figure.period.isPart())
            ++counts[figure.period];
    }
    std::optional<Period> best;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= most) {
            best = it.key();
            most = it.value();
        }
    }
    return best;
}

bool isSameFigure(const Value &left, const Value &right)
{
    return left.kind == right.kind && left.low == right.low && left.high == right.high;
}

/// Gathers entries; figures of one subject come together, except that two rows of one table never
/// do.
class Gatherer
{
public:
    explicit Gatherer(const ComparedFigures &report) : m_report(report) {}

    IndicatorList take() { return std::move(m_list); }
    void findPeriods()
    {
        m_list.planned = periodOf(m_report, Role::Target, m_report.identity.planYear);
        m_list.reviewed = periodOf(m_report, Role::Actual, m_report.identity.reviewYear);
    }
    /// The rows of tables that plan, then the others, then the text.
    void gather()
    {
        const QSet<QPair<int, int>> planning = planningRows();
        addRows([&](const Observation &o) { return planning.contains({o.table, o.row}); });
        addRows([&](const Observation &o) { return !planning.contains({o.table, o.row}); });
        for (const Observation &figure : m_report.observations) {
            if (figure.origin == Origin::Prose && isOwn(figure, m_report.identity))
                addText(figure);
        }
    }
    void markListed();

private:
    bool isPlanned(const Observation &figure) const
    {
        return figure.role == Role::Target && figure.period == m_list.planned;
    }
    bool isReviewed(const Observation &figure) const
    {
        return figure.role == Role::Actual && figure.period == m_list.reviewed;
    }
    QSet<QPair<int, int>> planningRows() const
    {
        QSet<QPair<int, int>> rows;
        for (const Observation &figure : m_report.observations) {
            if (figure.origin == Origin::Table && isPlanned(figure))
                rows.insert({figure.table, figure.row});
        }
        return rows;
    }
    template <typename Wanted>
    void addRows(Wanted wanted);
    void addText(const Observation &figure);
    int entryForRow(const Observation &figure);
    int append(const Observation &figure);
    void place(IndicatorEntry &entry, const Observation &figure);

    const ComparedFigures &m_report;
    IndicatorList m_list;
    QHash<QString, QList<int>> m_bySubject;
    QHash<int, QSet<int>> m_tablesOf; ///< entry → tables that it has a row of
};

int Gatherer::append(const Observation &figure)
{
    const int index = int(m_list.entries.size());
    m_list.entries.append({.indicator = figure.indicator,
                           .name = figure.name,
                           .parent = figure.parent,
                           .section = figure.section,
                           .ordinal = figure.ordinal,
                           .unit = figure.unit,
                           .measure = figure.measure,
                           .attribute = figure.attribute,
                           .inTable = figure.origin == Origin::Table});
    m_bySubject[subjectOf(figure)].append(index);
    return index;
}

int Gatherer::entryForRow(const Observation &figure)
{
    const QList<int> known = m_bySubject.value(subjectOf(figure));
    for (const int entry : known) {
        if (!m_tablesOf.value(entry).contains(figure.table))
            return entry;
    }
    return append(figure);
}

void Gatherer::place(IndicatorEntry &entry, const Observation &figure)
{
    if (isPlanned(figure) && !entry.target)
        entry.target = figure;
    if (isReviewed(figure) && !entry.actual)
        entry.actual = figure;
}

template <typename Wanted>
void Gatherer::addRows(Wanted wanted)
{
    QPair<int, int> source{-1, -1};
    int entry = -1;
    for (const Observation &figure : m_report.observations) {
        if (figure.origin != Origin::Table || !isOwn(figure, m_report.identity) || !wanted(figure))
            continue;
        if (const QPair<int, int> here{figure.table, figure.row}; here != source) {
            source = here;
            entry = entryForRow(figure);
            m_tablesOf[entry].insert(figure.table);
        }
        place(m_list.entries[entry], figure);
    }
}

void Gatherer::addText(const Observation &figure)
{
    // 超预期目标11万人 is no figure of the indicator, but one beside another.
    if ((!isPlanned(figure) && !isReviewed(figure)) || figure.measure == Measure::Comparison)
        return;
    const QList<int> known = m_bySubject.value(subjectOf(figure));
    IndicatorEntry &entry = m_list.entries[known.isEmpty() ? append(figure) : known.constFirst()];
    const auto &former = isPlanned(figure) ? entry.target : entry.actual;
    if (figure.indicator.isEmpty() && former && !isSameFigure(former->value, figure.value))
        entry.isAmbiguous = true;
    place(entry, figure);
}

void Gatherer::markListed()
{
    const auto isPlanRow = [](const IndicatorEntry &entry) {
        return entry.inTable && entry.target && entry.target->origin == Origin::Table;
    };
    const auto isRow = [](const IndicatorEntry &entry) {
        return entry.inTable && (entry.target || entry.actual);
    };
    QList<IndicatorEntry> &entries = m_list.entries;
    const bool plans = std::any_of(entries.cbegin(), entries.cend(), isPlanRow);
    m_list.isTable = plans || std::any_of(entries.cbegin(), entries.cend(), isRow);
    for (IndicatorEntry &entry : entries)
        entry.isListed = plans ? isPlanRow(entry) : !m_list.isTable || isRow(entry);
}

} // namespace

IndicatorList indicatorList(const ComparedFigures &report)
{
    Gatherer gatherer(report);
    gatherer.findPeriods();
    gatherer.gather();
    gatherer.markListed();
    return gatherer.take();
}

void restatePlan(IndicatorList &list, const ComparedFigures &report, const ComparedFigures &later)
{
    if (list.isTable || !list.planned || report.identity.regionId != later.identity.regionId ||
        later.identity.reviewYear != list.planned->from || !list.planned->isYear())
        return;
    // The review, read as if it were a plan: its targets are those that the earlier report set.
    ComparedFigures review = later;
    review.identity.planYear = later.identity.reviewYear;
    review.identity.reviewYear.reset();
    QList<IndicatorEntry> rows;
    for (IndicatorEntry &entry : indicatorList(review).entries) {
        if (entry.isListed && entry.target && entry.target->origin == Origin::Table) {
            entry.isRestated = true;
            entry.actual.reset();
            rows.append(std::move(entry));
        }
    }
    if (rows.isEmpty())
        return;
    QHash<QString, int> byIndicator;
    for (int i = 0; i < rows.size(); ++i) {
        if (!rows.at(i).indicator.isEmpty())
            byIndicator.insert(rows.at(i).indicator, i);
    }
    QList<IndicatorEntry> others;
    for (IndicatorEntry &own : list.entries) {
        const auto found = byIndicator.constFind(own.indicator);
        if (found == byIndicator.cend()) {
            own.isListed = false;
            others.append(std::move(own));
            continue;
        }
        IndicatorEntry &row = rows[*found];
        row.actual = own.actual;
        if (own.target && isSameFigure(own.target->value, row.target->value))
            row.target = own.target;
    }
    list.entries = rows + others;
    list.isTable = true;
}

} // namespace PlanLens
