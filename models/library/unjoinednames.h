// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/unjoinedname.h"

#include <QList>

namespace PlanLens {

class Catalogue;
class Database;

namespace Queries {

/// The names in current reports that stand for no indicator of the catalogue, most figures first.
/// Throws DatabaseError.
QList<UnjoinedName> unjoinedNames(const Database &database, const Catalogue &catalogue);

} // namespace Queries
} // namespace PlanLens
