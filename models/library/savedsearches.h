// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/savedsearch.h"

#include <QList>

namespace PlanLens {

class Database;

/// What people search for again and again. All throw DatabaseError.
namespace SavedSearches {

QList<SavedSearch> all(const Database &database);
/// Runs inside a transaction of the caller's; so does remove().
bool save(const Database &database, const SavedSearch &search);
bool remove(const Database &database, const QString &name);

} // namespace SavedSearches
} // namespace PlanLens
