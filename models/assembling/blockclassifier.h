// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/rawitem.h"
#include "report/problem.h"

#include <QList>

namespace PlanLens {

struct ClassifiedBlocks
{
    QList<Block> blocks;
    QList<int> joinedLines;    ///< source lines at which a broken paragraph was joined again
    QList<int> furnitureLines; ///< of the page around the report: taken out
};

/// Tells what each paragraph of a report is: title, front matter, heading, text, box, caption,
/// note, imprint. By wording and place, and by the document's own styles where it has any. A
/// document of several reports has a title for each: see separateReports().
ClassifiedBlocks classifyBlocks(const QList<RawItem> &items);

} // namespace PlanLens
