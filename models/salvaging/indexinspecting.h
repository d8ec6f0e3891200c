// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace PlanLens {

class Database;

/// Where the full-text index does not say what the stored texts do, one sentence each. Throws
/// DatabaseError where it or a text cannot be read.
QStringList indexFaults(const Database &database);

} // namespace PlanLens
