#pragma once

#include "text/mappedtext.h"

#include <QString>

namespace PlanLens {

class Database;

/// The decoded sources of reports, compressed in parts of a few thousand characters, so that the
/// text of one paragraph costs little to read. All throw DatabaseError.
namespace SourceParts {

void insert(const Database &database, int report, const QString &source);
QString whole(const Database &database, int report);
/// The characters of a range; fewer where the source ends before.
QString stretch(const Database &database, int report, SourceRange range);

} // namespace SourceParts
} // namespace PlanLens
