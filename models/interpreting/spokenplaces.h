// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/wordtable.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace PlanLens {

/// The levels of the places that a sentence may speak of.
enum class SpokenLevel { Country, Province, City, Own };

/// 全国, 全省, 我市, 全区, tagged with their level.
const WordTable &spokenPlaces();

/// A text without what stands in brackets that are closed: （全省5.1%） tells of a place that what
/// follows does not speak of. A bracket that is still open stays.
QString withoutClosedBrackets(QStringView text);

/// 高于全国1个百分点、|全省0.5个百分点: whether the place at `index` is one more that is only
/// compared with; `rest` is the text behind it.
bool isComparedToo(QStringView text, qsizetype index, QStringView rest);

/// 全省平均|5.1%: whether the words behind a place say that the figure right behind them is an
/// average over it.
bool givesAverage(QStringView rest);

/// 高于全国（|5.2%）, 高于全国|5.2%的平均水平: the place that is compared with, where the figure is
/// its own.
std::optional<SpokenLevel> placeWithOwnRate(QStringView before, QStringView after);

/// 全国、全省地区生产总值分别增长5.2%和|4.6%: the place that a figure is given out to, where there
/// are as many figures as places.
std::optional<SpokenLevel> placeInTurn(QStringView before, QStringView after);

} // namespace PlanLens
