// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QHash>
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
/// The corrections for the reports at a path, by their number in the file.
QHash<int, ReportIdentity> identitiesAt(const Database &database, const QString &path);

} // namespace Corrections
} // namespace PlanLens
