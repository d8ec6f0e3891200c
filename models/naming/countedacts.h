// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace PlanLens {

// What is said of a counted noun, behind it: 63个项目|建成通车.

/// Where in what follows a figure its noun ends, by a verb behind it: at 完成 of 个项目完成投资.
int cutOf(QStringView rest);

/// 完工, 建成通车: says of a thing only that there it is.
bool saysFinished(QStringView text);

/// 150公里高速公路建成通车: what there is now is measured; but 5万平方米商场完工 is one thing.
bool endsFinished(QStringView rest);

/// 开通 of 相继开通.
QString withoutTurn(QString action);

/// The name of a noun with what is said of it: 贫困村出列, but 入选省级名单企业 of
/// 9家企业|入选省级名单, where it says which are counted.
QString toldApart(const QString &noun, const QString &action);

} // namespace PlanLens
