// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace PlanLens {

/// A、B、C三个板块项目: the number counts the members, what stands after it is their tail. Returns
/// that tail and takes it off; empty where there is none.
QString takeCountedTail(QString &last);

/// 消费品、装备产业增加值: gives the members of a list what only the first or the last says of all.
void shareTails(QStringList &members);

} // namespace PlanLens
