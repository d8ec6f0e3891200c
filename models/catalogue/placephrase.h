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
/// The length of what more a title says of its year before it names a place: 2022|年度|邵阳县,
/// 2023年|一季度|无为市. `introduced`: where a place could be named. 0 where nothing is said.
qsizetype timeAt(QStringView text, qsizetype at, bool introduced);

/// 第八师: a division of the 兵团, which are numbered; but 第二团.
bool isDivision(QStringView name);
/// Whether words end like a zone: 开发区, 新区, 园区.
bool endsLikeAZone(QStringView words);

} // namespace PlanLens
