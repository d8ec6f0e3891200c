// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace PlanLens {

/// The members of a coordination, each made whole: the shared verb stays with the caller, a shared
/// tail is given to each (装备、材料、消费品产业增加值), 城乡 is two. `wanted` is the number of
/// figures to distribute; where the words do not come to it, one member is returned. 0 stands for
/// “as many as there are”.
QStringList splitCoordination(const QString &noun, int wanted);

/// 研发投入、技改投资: a list of quantities, each named in full. One growth of them is that of
/// each.
bool listsQuantities(const QString &noun);

/// A、B、C三个板块: a list that ends with its own count.
bool countsItsMembers(QStringView text);

/// 新材料、新能源等先行指标: what the examples stand for, without them where only one is named, or
/// fewer than are counted.
QString withoutExample(const QString &noun, double counted = 0);

/// 服务业 of 服务业增速: what the growth is of, which is what contributes.
QString withoutPace(const QString &name);

/// 居民收入 of 居民收入增速高于经济增速|、突破3万元: how its growth compares is no part of a name.
QString withoutPaceCompared(const QString &noun);

/// 高速公路项目 of 14条高速公路项目和|黄百等4个铁路项目: examples of what is counted next.
QStringView withoutNextExample(QStringView rest);

} // namespace PlanLens
