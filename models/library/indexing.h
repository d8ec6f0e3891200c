#pragma once

#include "report/report.h"

namespace PlanLens {

class Database;

/// Keeps the full-text index in step with the reports. Throws DatabaseError.
///
/// A report that comes in waits with its text, which a search simply scans. Every 32 of them become
/// a segment of level 1, eight segments of a level become one of the next: so that each character
/// is written a few times at most and a search asks few segments. What was deleted is left out when
/// segments are merged.
namespace Indexing {

/// Makes a stored report searchable. Runs inside a transaction of the caller's.
void add(const Database &database, int reportId, const Report &report);
/// Indexes the reports that were stored before there was an index, in a transaction of its own.
void catchUp(const Database &database);

} // namespace Indexing
} // namespace PlanLens
