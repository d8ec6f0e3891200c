// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/indicatortable.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace PlanLens {

namespace {

struct IndicatorTableWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::IndicatorTable)
};

QString bare(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        if (!character.isSpace())
            result += character;
    }
    return result;
}

/// Rows with the same key are about the same thing.
QString keyOf(const Observation &observation)
{
    const QString subject = observation.indicator.isEmpty()
                                ? bare(observation.parent) + QLatin1Char('/') +
                                      bare(observation.name) + QLatin1Char('/') +
                                      toKey(observation.measure)
                                : QLatin1Char('#') + observation.indicator;
    return observation.regionId + QLatin1Char('|') + subject;
}

/// The year that most of the given figures are about; nothing where there is none.
template <typename Wanted>
std::optional<int> commonYear(const QList<Observation> &observations, Wanted wanted)
{
    QMap<int, int> counts;
    for (const Observation &observation : observations) {
        if (observation.period.isValid() && observation.period.isYear() && wanted(observation))
            ++counts[observation.period.from];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return counts.isEmpty() ? std::nullopt : std::optional(most.key());
}

class Builder
{
public:
    explicit Builder(const ReportFigures &report);

    void addTables();
    void addProse();
    void addOther(const ReportFigures &other);
    IndicatorTable take() { return std::move(m_table); }

private:
    void findYears();
    int addRow(const Observation &observation, int parent);
    int addSection(const QString &name);
    int parentFor(const Observation &observation);
    /// The row for a table's row: one of another table with the same key, or a new one.
    int rowFor(const Observation &observation);
    std::optional<Observation> *columnFor(ListedIndicator &row,
                                          const Observation &observation) const;
    void place(int row, const Observation &observation);

    const ReportFigures &m_report;
    IndicatorTable m_table;
    QHash<QString, QList<int>> m_byKey;
    QHash<QString, int> m_sections;
    QHash<QPair<int, QString>, int> m_byName; ///< table and name → row, for parents of sub-rows
    QHash<int, QSet<int>> m_tablesOf;         ///< row → tables that it has figures from
};

Builder::Builder(const ReportFigures &report) : m_report(report)
{
    findYears();
}

void Builder::findYears()
{
    const ReportIdentity &identity = m_report.identity;
    m_table.reviewYear = identity.reviewYear;
    m_table.planYear = identity.planYear;
    if (!m_table.reviewYear) {
        m_table.reviewYear = commonYear(m_report.observations, [](const Observation &o) {
            return o.role == Role::Actual && o.origin == Origin::Table;
        });
    }
    if (!m_table.planYear) {
        m_table.planYear = commonYear(m_report.observations, [this](const Observation &o) {
            return o.role == Role::Target && o.origin == Origin::Table &&
                   o.period.from > m_table.reviewYear.value_or(0);
        });
    }
}

int Builder::addRow(const Observation &observation, int parent)
{
    const int index = int(m_table.rows.size());
    m_table.rows.append({.parent = parent,
                         .ordinal = observation.ordinal,
                         .name = observation.name,
                         .unit = observation.unit,
                         .attribute = observation.attribute,
                         .indicator = observation.indicator,
                         .regionId = observation.regionId});
    (parent < 0 ? m_table.top : m_table.rows[parent].children).append(index);
    m_byKey[keyOf(observation)].append(index);
    return index;
}

int Builder::addSection(const QString &name)
{
    const QString key = bare(name);
    if (const auto known = m_sections.constFind(key); known != m_sections.cend())
        return *known;
    const int index = int(m_table.rows.size());
    m_table.rows.append({.isSection = true, .name = name});
    m_table.top.append(index);
    m_sections.insert(key, index);
    return index;
}

int Builder::parentFor(const Observation &observation)
{
    if (!observation.parent.isEmpty()) {
        const auto parent = m_byName.constFind({observation.table, bare(observation.parent)});
        if (parent != m_byName.cend())
            return *parent;
    }
    return observation.section.isEmpty() ? -1 : addSection(observation.section);
}

int Builder::rowFor(const Observation &observation)
{
    const QList<int> candidates = m_byKey.value(keyOf(observation));
    for (const int candidate : candidates) {
        if (!m_tablesOf.value(candidate).contains(observation.table))
            return candidate;
    }
    return addRow(observation, parentFor(observation));
}

std::optional<Observation> *Builder::columnFor(ListedIndicator &row,
                                               const Observation &observation) const
{
    if (!observation.period.isYear())
        return nullptr;
    const int year = observation.period.from;
    if (m_table.reviewYear == year)
        return observation.role == Role::Target ? &row.target : &row.actual;
    if (m_table.planYear == year && observation.role == Role::Target)
        return &row.planTarget;
    return nullptr;
}

void Builder::place(int index, const Observation &observation)
{
    ListedIndicator &row = m_table.rows[index];
    if (row.unit.isEmpty())
        row.unit = observation.unit;
    if (!row.attribute)
        row.attribute = observation.attribute;
    std::optional<Observation> *column = columnFor(row, observation);
    if (!column)
        row.elsewhere.append(observation);
    else if (!column->has_value())
        *column = observation;
    else
        row.restated.append(observation);
}

void Builder::addTables()
{
    // A row of the table is one of the list, but where its columns are other indicators or places.
    std::map<std::tuple<int, int, QString, QString>, int> rows;
    for (const Observation &observation : m_report.observations) {
        if (observation.origin != Origin::Table)
            continue;
        const std::tuple here(observation.table, observation.row, observation.regionId,
                              observation.name);
        auto row = rows.find(here);
        if (row == rows.end()) {
            row = rows.emplace(here, rowFor(observation)).first;
            m_tablesOf[row->second].insert(observation.table);
            m_byName.insert({observation.table, bare(observation.name)}, row->second);
        }
        place(row->second, observation);
    }
}

void Builder::addProse()
{
    const QString section = IndicatorTableWords::tr("In the text");
    for (const Observation &observation : m_report.observations) {
        if (observation.origin != Origin::Prose)
            continue;
        const QList<int> known = m_byKey.value(keyOf(observation));
        const int row =
            known.isEmpty() ? addRow(observation, addSection(section)) : known.constFirst();
        place(row, observation);
    }
}

void Builder::addOther(const ReportFigures &other)
{
    m_table.otherKey = other.key;
    const IndicatorTable theirs = indicatorTable(other);
    QHash<QString, Observation> byIndicator;
    for (const ListedIndicator &row : theirs.rows) {
        // What is said of a third region is no counterpart.
        const bool own = row.regionId == other.identity.regionId;
        if (row.actual && own && !row.indicator.isEmpty() && !byIndicator.contains(row.indicator))
            byIndicator.insert(row.indicator, *row.actual);
    }
    for (ListedIndicator &row : m_table.rows) {
        const auto found = byIndicator.constFind(row.indicator);
        if (found != byIndicator.cend() && row.regionId == m_report.identity.regionId)
            row.otherActual = *found;
    }
}

} // namespace

QList<Observation> ListedIndicator::figures() const
{
    QList<Observation> result;
    for (const auto *column : {&target, &actual, &planTarget}) {
        if (*column)
            result.append(**column);
    }
    return result + restated + elsewhere;
}

std::optional<Verdict> ListedIndicator::verdict() const
{
    return actual ? shownVerdict(*actual) : std::nullopt;
}

bool ListedIndicator::verdictIsStated() const
{
    return actual && isStatedVerdict(*actual);
}

IndicatorTable indicatorTable(const ReportFigures &report, const ReportFigures *other)
{
    Builder builder(report);
    builder.addTables();
    builder.addProse();
    if (other)
        builder.addOther(*other);
    return builder.take();
}

} // namespace PlanLens
