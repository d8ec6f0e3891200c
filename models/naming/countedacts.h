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

/// Of what an outcome is told.
enum class Told { OfThings, OfPeople, OfAll };
/// The name of a counted noun with what is said of it behind: 建成通车高速公路 of
/// 7条高速公路|建成通车 and 入选省级名单企业 of 9家企业|入选省级名单, which say which are counted;
/// but 贫困村出列 of all of them, 街巷改造 of what is done to them, 农民变股东 of people.
QString withOutcome(const QString &noun, QString outcome, Told told);

/// The length of 全部 in 全部出列; 0 where nothing like it begins there.
qsizetype saidOfAll(QStringView outcome);

} // namespace PlanLens
