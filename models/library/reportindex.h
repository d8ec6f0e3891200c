// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

namespace PlanLens {

class Database;

/// Keeps what is searched in step with the reports that are stored. The library knows only this of
/// it; models/search has the index.
class ReportIndex
{
public:
    virtual ~ReportIndex() = default;
    /// Makes a report findable that was just stored in the row `reportId`, inside the transaction
    /// that stores it. Throws DatabaseError.
    virtual void add(const Database &database, int reportId, const Report &report) const = 0;
};

} // namespace PlanLens
