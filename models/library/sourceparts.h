// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "text/mappedtext.h"

#include <QString>

namespace PlanLens {

/// Stores the decoded source of a report, compressed in parts of a few thousand characters, so that
/// the text of one paragraph costs little to read. Throws DatabaseError.
void insertSource(const Database &database, int report, const QString &source);

/// Reads sources back, also those that were stored in one piece before there were parts. Throws
/// DatabaseError.
class SourceReader
{
public:
    explicit SourceReader(const Database &database);

    QString whole(int report);
    /// The characters of a range; fewer where the source ends earlier.
    QString stretch(int report, SourceRange range);

private:
    QString parts(int report, int first, int last);
    QString storedAsOne(int report);

    Statement m_parts;
    Statement m_whole;
};

} // namespace PlanLens
