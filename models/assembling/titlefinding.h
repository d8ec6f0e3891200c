// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/rawitem.h"

#include <QList>
#include <QStringView>

namespace PlanLens {

/// Where a report's title stands among its first paragraphs.
struct TitlePlace
{
    int first = -1; ///< index of the first item of the title; -1 where there is none
    int last = -1;
    int body = 0; ///< index of the first item of the text proper
};

TitlePlace findTitle(const QList<RawItem> &items);

/// Whether a title can end with a line: by its wording alone.
bool isTitleEnd(QStringView text);
/// Whether a line is who gives or prints a report: an office, a newspaper.
bool namesBody(QStringView text);
/// The title that ends with an item, with the lines above that belong to it, not before `from`, and
/// those below. Above other text, so that only lines that are part of a title for certain are
/// taken.
TitlePlace titleEndingAt(const QList<RawItem> &items, int last, int from);
/// Where a report begins whose title begins at `first`: above it stands what collection it is in.
int startAbove(const QList<RawItem> &items, int first);

} // namespace PlanLens
