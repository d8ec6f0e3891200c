// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/regions.h"

namespace PlanLens {

/// One part of a place's name as it is printed: 重庆市, or 龙水镇, which the table does not have.
struct PlaceUnit
{
    qsizetype start = 0;
    qsizetype end = 0;
    bool formal = false;          ///< a name of the table, not an alias
    QList<const Region *> places; ///< empty for one that the table does not have
};

/// Parts of a place's name that follow each other without a gap, from `at` on. Empty where none
/// begins there. `text` has no blanks.
QList<PlaceUnit> placePhraseAt(QStringView text, qsizetype at, const Regions &regions);

/// 高新区, 经济开发区, 盟: a kind of place without a name.
bool isBareKind(QStringView words);
/// Whether words end like a zone: 开发区, 新区, 园区.
bool endsLikeAZone(QStringView words);

} // namespace PlanLens
