// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/rawitem.h"

#include <QList>

namespace PlanLens {

/// Where a report's title stands among its first paragraphs.
struct TitlePlace
{
    int first = -1; ///< index of the first item of the title; -1 where there is none
    int last = -1;
    int body = 0; ///< index of the first item of the text proper
};

TitlePlace findTitle(const QList<RawItem> &items);

} // namespace PlanLens
