// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/finding.h"
#include "library/library.h"
#include "sheets/sheetcontent.h"

namespace PlanLens {

/// Reports beyond which a sheet is not checked, and says so: it would keep a person waiting.
constexpr int mostCheckedReports = 60;

/// What becomes of findings that a report's claims agree with its figures: under a report's own
/// sheet they are the proof, under a table of many regions noise.
enum class Agreements { Listed, LeftOut };

/// Puts into a sheet what the checks say of its figures: what contradicts first, then what is worth
/// knowing, then what agrees; a sentence each with the report that it is about. Findings that rest
/// on no figure of the sheet are left out, and what nothing could be checked against.
void addChecks(SheetContent &content, const Library &library,
               Agreements agreements = Agreements::Listed);

/// Those sentences for findings that are known. Long lists of what agrees end with their number;
/// what a person dealt with says so.
QStringList checkSentences(const QList<Finding> &findings, const SheetContent &content,
                           const QList<FindingMark> &marks = {},
                           Agreements agreements = Agreements::Listed);

} // namespace PlanLens
