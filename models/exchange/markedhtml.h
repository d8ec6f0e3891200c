// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/worddiff.h"
#include "report/report.h"

#include <QList>
#include <QString>

namespace PlanLens {

enum class Side { Left, Right };

/// Blocks of one side of a comparison as HTML, what differs marked: `<del>` on the left and `<ins>`
/// on the right, with `<b>` around the characters that differ inside a changed word. Tables are
/// tables. `changes` are those of comparedText(report, blocks); without any, nothing is marked.
QString markedHtml(const Report &report, const QList<int> &blocks, const QList<TextChange> &changes,
                   Side side);

} // namespace PlanLens
