// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace PlanLens {

/// What kind of thing a printed unit counts: decides where a figure may stand and what it measures.
enum class FigureKind {
    None,  ///< no unit is printed
    Scale, ///< a scale alone: 355万农民
    Percent,
    Point, ///< 个百分点
    Times, ///< 倍
    Ratio, ///< :1
    Money,
    Count,    ///< persons and things: 人, 家, 个, 项
    Physical, ///< weights, areas, lengths, energy; in front of a noun they tell its size
    Time      ///< 天, 年, 小时
};

struct UnitHit
{
    FigureKind kind = FigureKind::None;
    int length = 0;
    explicit operator bool() const { return length > 0; }
};

/// The measure word or unit that starts at `position`, 元/吨 and 台/套 included.
UnitHit unitAt(QStringView text, qsizetype position);

} // namespace PlanLens
