#include "library/figuresearch.h"

#include "library/columns.h"
#include "library/database.h"
#include "library/figureconditions.h"
#include "library/queries.h"

namespace PlanLens {

namespace {

/// Selects from all figures of current reports that meet the condition.
Statement select(const Database &database, const QString &columns, const FigureCondition &condition,
                 const QString &behind, const QVariantList &values = {})
{
    Statement statement(database, QStringLiteral("SELECT %1 FROM observation o WHERE %2 AND %3 %4")
                                      .arg(columns, Queries::isShown(), condition.sql, behind));
    for (const QVariant &value : condition.values + values)
        statement.bind(value);
    statement.execute();
    return statement;
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
    Statement counts = select(database, QStringLiteral("o.report_id, COUNT(*)"), asked,
                              QStringLiteral("GROUP BY o.report_id"));
    while (counts.next()) {
        found.counts.insert(counts.integer(0), counts.integer(1));
        found.total += counts.integer(1);
    }
    Statement best = select(
        database, QStringLiteral("o.report_id, o.position"), asked,
        QStringLiteral("ORDER BY COALESCE(o.period_to, 0) DESC, o.report_id, o.position LIMIT ?"),
        {limit});
    FigureReader reader(database);
    while (best.next())
        found.figures += reader.read(best.integer(0), best.integer(1));
    return found;
}

} // namespace PlanLens
