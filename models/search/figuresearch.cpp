// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/figuresearch.h"

#include "database/database.h"
#include "library/queries.h"
#include "search/figureconditions.h"
#include "storing/columns.h"

#include <QSet>

#include <algorithm>

namespace PlanLens {

namespace {

/// Selects from all figures of reports that count, those that meet the condition.
Statement select(const Database &database, const QString &columns, const FigureCondition &condition,
                 const QString &clauses, const QVariantList &values = {})
{
    Statement statement(database, QStringLiteral("SELECT %1 FROM observation o WHERE %2 AND %3 %4")
                                      .arg(columns, Queries::isShown(), condition.sql, clauses));
    for (const QVariant &value : condition.values + values)
        statement.bind(value);
    statement.execute();
    return statement;
}

QVariantList reportsOf(const QList<FoundFigures::Figure> &figures)
{
    QSet<int> reports;
    for (const FoundFigures::Figure &figure : figures)
        reports.insert(figure.report);
    return {reports.begin(), reports.end()};
}

/// How many figures of each of the reports meet the condition.
QHash<int, int> countsIn(const Database &database, const QVariantList &reports,
                         const FigureCondition &condition)
{
    QHash<int, int> counts;
    if (reports.isEmpty())
        return counts;
    Statement statement = select(database, QStringLiteral("o.report_id, COUNT(*)"), condition,
                                 QStringLiteral("AND o.report_id IN (%1) GROUP BY o.report_id")
                                     .arg(placeholders(int(reports.size()))),
                                 reports);
    while (statement.next())
        counts.insert(statement.integer(0), statement.integer(1));
    return counts;
}

/// Reads figures by where they are stored.
class FigureReader
{
public:
    explicit FigureReader(const Database &database)
        : m_statement(database, QStringLiteral("SELECT r.key, %1 FROM observation o JOIN report r "
                                               "ON r.id = o.report_id "
                                               "WHERE o.report_id = ? AND o.position = ?")
                                    .arg(observationColumns(QStringLiteral("o."))))
    {}

    FoundFigures::Figure read(int report, int position)
    {
        if (!m_statement.run(report, position).next())
            return {};
        const QString key = m_statement.text(0);
        return {report, key, observationFrom(m_statement, 1, key)};
    }

private:
    Statement m_statement;
};

} // namespace

FoundFigures findFigures(const Database &database, const SearchQuery &query,
                         const SearchNames &names, int limit)
{
    const FigureCondition asked = figureCondition(database, query, names);
    FoundFigures found;
    // One look at all figures gives the best of them and how many there are.
    Statement best = select(
        database, QStringLiteral("o.report_id, o.position, COUNT(*) OVER ()"), asked,
        QStringLiteral("ORDER BY COALESCE(o.period_to, 0) DESC, o.report_id, o.position LIMIT ?"),
        {std::max(limit, 1)});
    FigureReader reader(database);
    while (best.next()) {
        found.total = best.integer(2);
        if (found.figures.size() < limit)
            found.figures += reader.read(best.integer(0), best.integer(1));
    }
    found.counts = countsIn(database, reportsOf(found.figures), asked);
    return found;
}

} // namespace PlanLens
