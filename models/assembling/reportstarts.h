// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/rawitem.h"

#include <QList>

namespace PlanLens {

/// Where the reports of a document begin, in order: indices of items, the first 0. A document holds
/// a further report where a title stands after text, is another one (of another kind, year or
/// session) and opens a report: the session, the salutation and the sentence that says what is
/// reported stand below it, two of them at least, or at once its first section where sections were
/// counted before; below a communique's its office or day, and then its first section. Titles that
/// are only named, in a list of contents, at the head of each page or above an annex, begin none;
/// where it is doubtful there is one report.
QList<int> reportStarts(const QList<RawItem> &items);

} // namespace PlanLens
