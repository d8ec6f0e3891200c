// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/namedecision.h"

#include <QHash>
#include <QList>

namespace PlanLens {

class Database;

/// Decisions on names, as they are stored. All throw DatabaseError.
namespace DecisionStore {

/// Those in force, oldest first.
QList<NameDecision> decisions(const Database &database);
/// Puts decisions in force; what was decided on their names before is withdrawn. Runs inside the
/// caller's transaction, as does withdraw().
void decide(const Database &database, const QList<NameDecision> &decisions);
void withdraw(const Database &database, const PrintedName &name, const Signature &by);
/// Those in force and those that were withdrawn, by their rows.
QHash<int, NameDecision> everMade(const Database &database);

} // namespace DecisionStore
} // namespace PlanLens
