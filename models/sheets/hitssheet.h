// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/hitrows.h"
#include "sheets/sheetcontent.h"
#include "sheets/sheetoptions.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// What a search found.
struct FoundHits
{
    QString title;          ///< what was looked for, in words
    QList<FoundFact> facts; ///< in the order in which they were found
    QList<FoundPassage> passages;
    int more = 0;          ///< found beyond these
    QString omission = {}; ///< says so; may be empty
};

/// The figures that a search found, a row for each fact: what several places of a report, or files
/// of it in other formats, state alike is one. By region, and of a region as they were found. Or
/// the passages, a row each. Empty where nothing was found.
SheetContent hitsSheet(const FoundHits &hits, const SheetOptions &options = {});

} // namespace PlanLens
