// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisionstore.h"

#include "catalogue/namedecisiontable.h"
#include "changelog/changelog.h"
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

/// `which` is the condition that they fulfil.
QList<Stored> selected(const Database &database, const QString &which)
{
    QList<Stored> decisions;
    Statement statement(database,
                        QStringLiteral("SELECT id, kind, name, unit, measure, parent, indicator, "
                                       "new_name, chart_unit, direction, decided_by, decided FROM "
                                       "name_decision WHERE %1 ORDER BY id")
                            .arg(which));
    statement.run();
    while (statement.next()) {
        if (const auto decision = decisionFrom(statement, 1))
            decisions.append({statement.integer(0), *decision});
    }
    return decisions;
}

QList<Stored> inForce(const Database &database)
{
    return selected(database, QStringLiteral("withdrawn IS NULL"));
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

void noteStep(const Database &database, const ChangeStep<int> &step)
{
    ChangeLog::add(database, {.kind = ChangeKind::Name, .item = step});
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
        ChangeStep<int> step;
        if (const auto earlier = known.constFind(key); earlier != known.cend()) {
            markWithdrawn(database, *earlier, decision.signature);
            step.before = *earlier;
        }
        statement.run(toKey(decision.kind), stored(decision.printed.name),
                      stored(decision.printed.unit), toKey(decision.printed.measure),
                      stored(decision.printed.parent), storedOrNull(decision.indicator),
                      storedOrNull(decision.name), storedOrNull(decision.unit),
                      toKey(decision.direction), stored(decision.signature.by),
                      whenText(decision.signature));
        statement.next();
        step.after = statement.integer(0);
        known.insert(key, *step.after);
        noteStep(database, step);
    }
}

void withdraw(const Database &database, const PrintedName &name, const Signature &by)
{
    const QHash<QString, int> known = idsByName(database);
    const auto found = known.constFind(name.key());
    if (found == known.cend())
        return;
    markWithdrawn(database, *found, by);
    noteStep(database, {*found, std::nullopt});
}

QHash<int, NameDecision> everMade(const Database &database)
{
    QHash<int, NameDecision> decisions;
    for (const Stored &stored : selected(database, QStringLiteral("1 = 1")))
        decisions.insert(stored.id, stored.decision);
    return decisions;
}

} // namespace PlanLens::DecisionStore
