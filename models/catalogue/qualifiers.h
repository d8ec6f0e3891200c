// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace PlanLens {

/// The words of a name that say whose figure it is, per what and of which part, sorted: 城镇, 规上,
/// 人均, 出口, 民间, … and the quantity that it names: 增加值, 投资, 收入, ….
QStringList qualifiersOf(const QString &name);

/// Whether two names agree in all of them: 城镇居民… and 农村居民… never stand for the same.
bool qualifiersAgree(const QString &left, const QString &right);

} // namespace PlanLens
