// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/direction.h"
#include "figures/observation.h"

#include <QString>

namespace PlanLens {

struct Judgement
{
    Verdict verdict = Verdict::Undecidable;
    QString reason; ///< one sentence in the person's language

    bool operator==(const Judgement &) const = default;
};

struct JudgeOptions
{
    /// A note says that the figures of the indicator are on another basis than its target.
    bool basisChanged = false;
    /// The report itself sets the two side by side, for instance by its own 是/否 column: then a
    /// difference of basis is no hindrance.
    bool basisTreatedAsComparable = false;
    /// One of the two was recognised with low confidence (see Observation::doubtful).
    bool doubtful = false;
};

/// Whether `actual` reaches `target`. Both in the same unit.
///
/// 左右 gives no slack. Bounds compare as bounds: what the actual certainly is must lie within what
/// the target asks (met) or outside of it (missed), else it is undecidable. Where target and
/// direction disagree, the target's own relation decides. No figure for a target is no target. A
/// basis on one side only, or two different ones, is not comparable; but constant prices are what
/// goes without saying, and only current ones against them differ.
///
/// Calibrated on what the reports count themselves: 35 indicators of the 2022 municipal plan.
Judgement judge(const Value &target, const Value &actual, Direction direction,
                const JudgeOptions &options = {});

/// The same for two observations, with the options that they tell: a changed basis, and a
/// comparison that the report makes itself.
Judgement judge(const Observation &target, const Observation &actual, Direction direction);

/// Whether words beside a figure name a basis that hinders comparison: 同口径, 可比价, 剔除…因素.
/// Other words kept in Value::basis (完成市级下达任务, 预计能达到序时进度) do not, and 调整后
/// beside a target only says which target is meant.
bool namesBasis(const QString &basis, Role role);

} // namespace PlanLens
