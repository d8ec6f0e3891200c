// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/contents.h"

#include "database/database.h"
#include "storing/columns.h"
#include "storing/figurestore.h"
#include "storing/words.h"

namespace PlanLens::Contents {

namespace {

QString wordOf(Step step)
{
    switch (step) {
    case Step::Reading:
        return QStringLiteral("reading");
    case Step::Interpreting:
        return QStringLiteral("interpreting");
    case Step::Correcting:
        return QStringLiteral("correcting");
    }
    Q_UNREACHABLE();
}

} // namespace

void insertTables(const Database &database, int report, const QList<TableReading> &tables)
{
    Statement statement(
        database, QStringLiteral("INSERT INTO table_reading (report_id, position, table_index, "
                                 "block, caption, line, row_count, is_indicator_table) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    for (int i = 0; i < tables.size(); ++i) {
        const TableReading &table = tables.at(i);
        statement.run(report, i, table.index, indexOrNull(table.block), stored(table.caption),
                      table.line, table.rows, int(table.isIndicatorTable));
    }
}

void insertProblems(const Database &database, int report, Step step, const QList<Problem> &problems)
{
    Statement statement(database, QStringLiteral("INSERT INTO problem (report_id, step, position, "
                                                 "kind, line, occurrences, text, %1) "
                                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                      .arg(anchorColumns()));
    for (int i = 0; i < problems.size(); ++i) {
        const Problem &problem = problems.at(i);
        statement.bind(report);
        statement.bind(wordOf(step));
        statement.bind(i);
        statement.bind(word(problem.kind));
        statement.bind(problem.line);
        statement.bind(problem.count);
        statement.bind(stored(problem.text));
        bindAnchor(statement, problem.place);
        statement.execute();
    }
}

void removeProblems(const Database &database, int report, Step step)
{
    Statement(database, QStringLiteral("DELETE FROM problem WHERE report_id = ? AND step = ?"))
        .run(report, wordOf(step));
}

void countProblems(const Database &database, int report)
{
    Statement(database, QStringLiteral("UPDATE report SET problems = (SELECT COUNT(*) FROM problem "
                                       "WHERE report_id = ?) WHERE id = ?"))
        .run(report, report);
}

void removeInterpretation(const Database &database, int report)
{
    Statement(database, QStringLiteral("DELETE FROM table_reading WHERE report_id = ?"))
        .run(report);
    FigureStore::remove(database, report);
    removeProblems(database, report, Step::Interpreting);
    removeProblems(database, report, Step::Correcting);
}

QString regionOf(const Database &database, int report)
{
    Statement statement(database,
                        QStringLiteral("SELECT CASE WHEN c.document_id IS NULL THEN r.region_id "
                                       "ELSE c.region_id END FROM report r LEFT JOIN "
                                       "identity_correction c ON c.document_id = r.document_id "
                                       "WHERE r.id = ?"));
    statement.run(report).next();
    return statement.text(0);
}

QList<TableReading> tables(const Database &database, int report)
{
    QList<TableReading> tables;
    Statement statement(database, QStringLiteral("SELECT table_index, block, caption, line, "
                                                 "row_count, is_indicator_table FROM table_reading "
                                                 "WHERE report_id = ? ORDER BY position"));
    statement.run(report);
    while (statement.next())
        tables += TableReading{.index = statement.integer(0),
                               .block = indexOf(statement.optionalInteger(1)),
                               .caption = statement.text(2),
                               .line = statement.integer(3),
                               .rows = statement.integer(4),
                               .isIndicatorTable = statement.flag(5)};
    return tables;
}

QList<Problem> problems(const Database &database, int report, const QString &key)
{
    QList<Problem> problems;
    Statement statement(database,
                        QStringLiteral("SELECT kind, line, occurrences, text, %1 FROM problem "
                                       "WHERE report_id = ? ORDER BY step DESC, position")
                            .arg(anchorColumns()));
    statement.run(report);
    while (statement.next()) {
        const auto kind = problemKind(statement.text(0));
        if (!kind)
            continue;
        problems += Problem{.kind = *kind,
                            .place = anchorFrom(statement, 4, key),
                            .line = statement.integer(1),
                            .count = statement.integer(2),
                            .text = statement.text(3)};
    }
    return problems;
}

} // namespace PlanLens::Contents
