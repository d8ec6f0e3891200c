// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/assembling.h"
#include "assembling/rawitem.h"
#include "report/problem.h"

#include <QList>
#include <QStringView>

namespace PlanLens {

/// What stands in a plain text.
struct TextLayout
{
    QList<RawItem> items;
    LayoutCounts counts;
    QList<Problem> problems; ///< ragged rows, with their lines and rows; blocks are not known yet
};

/// Finds the paragraphs and tables of a plain text. It is read with plain signs (see plainText()),
/// traditional script as simplified; the texts map to the source. Tables are recognised in five
/// forms: one cell a line, led by a tab, rows separated by empty lines; one row a line with tabs;
/// ruled with pipes; parted by commas; aligned by blanks under a head.
TextLayout layOutText(QStringView source);

} // namespace PlanLens
