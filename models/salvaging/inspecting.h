// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace PlanLens {

class Database;

/// What is wrong with the file of a library, one sentence each: pages, indices, rows that belong to
/// nothing, reports that cannot be read or are not complete. Changes nothing. Throws DatabaseError
/// where the file is no library, or its form is another than this program's.
QStringList libraryFaults(const Database &database);

} // namespace PlanLens
