// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"

#include <QList>

namespace PlanLens {

/// The rows of the report's own tables that a figure of the text restates: same indicator, measure
/// and period, with a figure in the same role. Indices in CheckedText::rows.
QList<int> restatedRows(const CheckedText &text, const Observation &claim,
                        const Catalogue &catalogue);

/// The subject of a claim without the verb that leads up to it: 导致进出口总值增速.
QString withoutVerb(const QString &name);

/// The quantities that words name: 产量 and 价格 of 主要产品产量和价格.
QStringList quantitiesIn(QStringView words);

} // namespace PlanLens
