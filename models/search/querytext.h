// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// What a query asks for, as the title of a list of what it finds: 约束性指标中未达标的 for
/// 属性:约束性 结果:未达. A query with OR or NOT, or one that cannot be read, stands as it was
/// typed, after “Search:”.
QString queryInWords(const QString &query);

} // namespace PlanLens
