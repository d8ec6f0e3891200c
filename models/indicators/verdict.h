#pragma once

#include "indicators/observation.h"

#include <QString>

namespace PlanLens {

/// Which way an indicator should go.
enum class Direction {
    Higher, ///< the target is to be reached or passed
    Lower,  ///< the target is not to be passed
    AtMost, ///< a ceiling, as of unemployment and prices; judged like Lower
    None    ///< no direction: the target's own relation decides, else undecidable
};

struct Judgement
{
    Verdict verdict = Verdict::Undecidable;
    QString reason; ///< one sentence in the person's language: “5.4 is within 5.5以内”
};

/// Whether `actual` reaches `target`. Both in the same unit. 左右 gives no slack; bounds compare as
/// bounds; a figure against no target is NoTarget; a basis on one side only is NotComparable.
/// Calibrated on what the reports count themselves: 35 indicators of the 2022 municipal plan.
Judgement judge(const Value &target, const Value &actual, Direction direction);

} // namespace PlanLens
