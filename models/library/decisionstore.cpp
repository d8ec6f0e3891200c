// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisionstore.h"

#include "catalogue/namedecisiontable.h"
#include "database/database.h"
#include "storing/columns.h"

#include <QHash>

namespace PlanLens::DecisionStore {

namespace {

struct Stored
{
    int id = 0;
    NameDecision decision;
};

/// Nothing where the words are unknown: a database that a person wrote into by hand.
std::optional<NameDecision> decisionFrom(const Statement &statement, int first)
{
    const auto kind = decisionKind(statement.text(first));
    const auto measure = fromKey<Measure>(statement.text(first + 3));
    if (!kind || !measure)
        return std::nullopt;
    return NameDecision{.printed = {statement.text(first + 1), statement.text(first + 2), *measure,
                                    statement.text(first + 4)},
                        .kind = *kind,
                        .indicator = statement.text(first + 5),
                        .name = statement.text(first + 6),
                        .unit = statement.text(first + 7),
                        .direction =
                            directionFrom(statement.text(first + 8)).value_or(Direction::None),
                        .signature = signatureFrom(statement, first + 9)};
}

QList<Stored> inForce(const Database &database)
{
    QList<Stored> decisions;
    Statement statement(database, QStringLiteral("SELECT id, kind, name, unit, measure, parent, "
                                                 "indicator, new_name, chart_unit, direction, "
                                                 "decided_by, decided FROM name_decision "
                                                 "WHERE withdrawn IS NULL ORDER BY id"));
    statement.run();
    while (statement.next()) {
        if (const auto decision = decisionFrom(statement, 1))
            decisions.append({statement.integer(0), *decision});
    }
    return decisions;
}

QHash<QString, int> idsByName(const Database &database)
{
    QHash<QString, int> ids;
    for (const Stored &stored : inForce(database))
        ids.insert(stored.decision.printed.key(), stored.id);
    return ids;
}

void markWithdrawn(const Database &database, int id, const Signature &by)
{
    Statement(database, QStringLiteral("UPDATE name_decision SET withdrawn_by = ?, withdrawn = ? "
                                       "WHERE id = ?"))
        .run(stored(by.by), whenText(by), id);
}

} // namespace

QList<NameDecision> decisions(const Database &database)
{
    QList<NameDecision> decisions;
    for (const Stored &stored : inForce(database))
        decisions.append(stored.decision);
    return decisions;
}

void decide(const Database &database, const QList<NameDecision> &decisions)
{
    QHash<QString, int> known = idsByName(database);
    Statement statement(
        database, QStringLiteral("INSERT INTO name_decision (kind, name, unit, measure, parent, "
                                 "indicator, new_name, chart_unit, direction, decided_by, decided) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    for (const NameDecision &decision : decisions) {
        const QString key = decision.printed.key();
        if (const auto earlier = known.constFind(key); earlier != known.cend())
            markWithdrawn(database, *earlier, decision.signature);
        statement.run(toKey(decision.kind), stored(decision.printed.name),
                      stored(decision.printed.unit), toKey(decision.printed.measure),
                      stored(decision.printed.parent), storedOrNull(decision.indicator),
                      storedOrNull(decision.name), storedOrNull(decision.unit),
                      toKey(decision.direction), stored(decision.signature.by),
                      whenText(decision.signature));
        statement.next();
        known.insert(key, statement.integer(0));
    }
}

void withdraw(const Database &database, const PrintedName &name, const Signature &by)
{
    const QHash<QString, int> known = idsByName(database);
    if (const auto found = known.constFind(name.key()); found != known.cend())
        markWithdrawn(database, *found, by);
}

} // namespace PlanLens::DecisionStore
