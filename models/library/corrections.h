// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QString>

#include <optional>

namespace PlanLens {

class Database;

/// What people put right. Held by path, apart from what was read. All throw DatabaseError.
namespace Corrections {

/// Sets or takes back the correction for the report's document. Runs inside the caller's
/// transaction. False where there is no such report.
bool setIdentity(const Database &database, const QString &key,
                 const std::optional<ReportIdentity> &identity);
/// The correction for what stands at a path.
std::optional<ReportIdentity> identityAt(const Database &database, const QString &path);

} // namespace Corrections
} // namespace PlanLens
