// SPDX-License-Identifier: GPL-3.0-or-later
#include "storing/figurestore.h"

#include "database/database.h"
#include "storing/columns.h"

#include <QHash>

namespace PlanLens::FigureStore {

namespace {

QString shownTable()
{
    return QStringLiteral("observation");
}

QString asReadTable()
{
    return QStringLiteral("observation_as_read");
}

/// Answers with the row of a name, and adds one where there is none.
class NameRows
{
public:
    explicit NameRows(const Database &database)
        : m_find(database, QStringLiteral("SELECT id FROM figure_name WHERE name = ?"))
        , m_insert(database,
                   QStringLiteral("INSERT INTO figure_name (name) VALUES (?) RETURNING id"))
    {}

    int of(const QString &name)
    {
        const auto known = m_known.constFind(name);
        return known != m_known.cend() ? *known : *m_known.insert(name, foundOrAdded(stored(name)));
    }

private:
    int foundOrAdded(const QVariant &name)
    {
        if (m_find.run(name).next())
            return m_find.integer(0);
        m_insert.run(name).next();
        return m_insert.integer(0);
    }

    Statement m_find;
    Statement m_insert;
    QHash<QString, int> m_known;
};

/// Inserts observations of one report. One about the report's own region is stored without one.
class ObservationWriter
{
public:
    ObservationWriter(const Database &database, int report, const QString &region,
                      const QString &table = shownTable())
        : m_names(database)
        , m_statement(database, QStringLiteral("INSERT INTO %1 (report_id, position, region_id, "
                                               "%2) VALUES (%3)")
                                    .arg(table, observationFields(),
                                         placeholders(3 + observationColumnCount())))
        , m_report(report)
        , m_region(region)
    {}

    void insert(int position, const Observation &observation)
    {
        m_statement.bind(m_report);
        m_statement.bind(position);
        m_statement.bind(observation.regionId == m_region ? QVariant()
                                                          : storedOrNull(observation.regionId));
        bindObservation(m_statement, observation, m_names.of(observation.name));
        m_statement.execute();
    }

private:
    NameRows m_names;
    Statement m_statement;
    int m_report;
    QString m_region;
};

QMap<int, Observation> observationsIn(const Database &database, const QString &table, int report,
                                      const QString &key, const QString &region)
{
    QMap<int, Observation> observations;
    Statement statement(database, QStringLiteral("SELECT position, region_id, %1 FROM %2 "
                                                 "WHERE report_id = ? ORDER BY position")
                                      .arg(observationColumns(), table));
    statement.run(report);
    while (statement.next()) {
        Observation observation = observationFrom(statement, 2, key);
        observation.regionId = statement.value(1).isNull() ? region : statement.text(1);
        observations.insert(statement.integer(0), observation);
    }
    return observations;
}

} // namespace

void insert(const Database &database, int report, const QList<Observation> &observations,
            const QString &region)
{
    ObservationWriter writer(database, report, region);
    for (int i = 0; i < observations.size(); ++i)
        writer.insert(i, observations.at(i));
}

void replace(const Database &database, int report, int position, const Observation &observation,
             const QString &region)
{
    Statement(database,
              QStringLiteral("DELETE FROM observation WHERE report_id = ? AND position = ?"))
        .run(report, position);
    ObservationWriter(database, report, region).insert(position, observation);
}

void cut(const Database &database, int report, int position)
{
    Statement(database,
              QStringLiteral("DELETE FROM observation WHERE report_id = ? AND position >= ?"))
        .run(report, position);
}

void keepAsRead(const Database &database, int report, const QMap<int, Observation> &asRead,
                const QString &region)
{
    Statement(database, QStringLiteral("DELETE FROM observation_as_read WHERE report_id = ?"))
        .run(report);
    ObservationWriter writer(database, report, region, asReadTable());
    for (auto it = asRead.cbegin(); it != asRead.cend(); ++it)
        writer.insert(it.key(), it.value());
}

void remove(const Database &database, int report)
{
    for (const QString &table : {shownTable(), asReadTable()})
        Statement(database, QStringLiteral("DELETE FROM %1 WHERE report_id = ?").arg(table))
            .run(report);
}

void forgetUnusedNames(const Database &database)
{
    database.run(QStringLiteral("DELETE FROM figure_name WHERE "
                                "NOT EXISTS (SELECT 1 FROM observation "
                                "WHERE name_id = figure_name.id) AND "
                                "NOT EXISTS (SELECT 1 FROM observation_as_read "
                                "WHERE name_id = figure_name.id)"));
}

QList<Observation> all(const Database &database, int report, const QString &key,
                       const QString &region)
{
    return observationsIn(database, shownTable(), report, key, region).values();
}

QMap<int, Observation> keptAsRead(const Database &database, int report, const QString &key,
                                  const QString &region)
{
    return observationsIn(database, asReadTable(), report, key, region);
}

} // namespace PlanLens::FigureStore
