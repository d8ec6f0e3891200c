#pragma once

#include "prose/prosefigure.h"

#include <QStringView>

namespace PlanLens {

struct UnitHit
{
    UnitKind kind = UnitKind::None;
    int length = 0;
    explicit operator bool() const { return length > 0; }
};

/// The measure word or unit that starts at `position`, 元/吨 and 台/套 included.
UnitHit unitAt(QStringView text, qsizetype position);
/// The characters of a scale there: 万, 亿, 万亿, 千万 …; 0 where there is none.
int scaleLength(QStringView text, qsizetype position);

} // namespace PlanLens
