// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/rawitem.h"
#include "report/problem.h"
#include "report/report.h"

#include <QList>

namespace PlanLens {

/// What was taken out of a source while it was laid out: how often, and where first.
struct LayoutCount
{
    int count = 0;
    int firstLine = 0;

    void add(int more, int line);
};

struct LayoutCounts
{
    LayoutCount bookmarks;
    LayoutCount blanks;
    LayoutCount pageNumbers;
    LayoutCount pictures;
    LayoutCount contents;  ///< entries of a generated table of contents
    LayoutCount signs;     ///< read as the characters that they show: see plainText()
    LayoutCount noteMarks; ///< raised marks of notes
};

/// Gives a report its blocks and lists what was done on the way. `problems` may hold some already,
/// of which only the line is known; their places are filled in.
void assembleReport(Report &report, const QList<RawItem> &items, const LayoutCounts &counts,
                    QList<Problem> &problems);

} // namespace PlanLens
