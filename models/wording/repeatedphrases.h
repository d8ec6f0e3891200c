// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QList>
#include <QStringList>

namespace PlanLens {

/// Phrases that reports repeat and that no list knows: rows of two to four words (see
/// fieldSegmenter()), four to ten characters long, that stand three times or more in one of the
/// reports. Rows that begin or end with a word of grammar are left out, and so is a row that only
/// ever stands inside a longer one, or that nowhere ends a phrase: 打造世界. The most frequent
/// first; at most `most`.
QStringList repeatedPhrases(const QList<const Report *> &reports, int most = 300);

} // namespace PlanLens
