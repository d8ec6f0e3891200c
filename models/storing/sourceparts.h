// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "storing/packedsource.h"
#include "text/mappedtext.h"

#include <QString>

namespace PlanLens {

/// Stores a source. Throws DatabaseError.
void insertSource(const Database &database, int report, const PackedSource &source);

/// The report that has the source of another, or itself: reports of one file share it.
int holderOfSource(const Database &database, int report);
/// Has a report share the source of another, which its own equals.
void shareSource(const Database &database, int report, int holder);
/// Leaves the source of a report that is about to be deleted to those that share it.
void handOverSource(const Database &database, int report);

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
