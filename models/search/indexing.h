// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/reportindex.h"

namespace PlanLens {

/// The full-text index, kept in step with the reports. Throws DatabaseError.
///
/// A report that comes in waits with its text, which a search simply scans. Every 32 of them become
/// a segment of level 1, eight segments of a level become one of the next: so that each character
/// is written a few times at most and a search asks few segments. What was deleted is left out when
/// segments are merged.
class TextIndexing final : public ReportIndex
{
public:
    void add(const Database &database, int reportId, const Report &report) const override;
    /// Takes in the reports that were stored without the index, some at a time, each time in a
    /// transaction of its own.
    void catchUp(const Database &database) const;
    /// Whether there are any.
    static bool isBehind(const Database &database);
};

} // namespace PlanLens
