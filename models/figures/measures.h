// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QString>
#include <QStringView>

namespace PlanLens {

/// What a table's row measures, by its name and unit: 地区生产总值增速 and 人均地区生产总值（%）
/// are growth, …占…比重 a share, named rates (城镇化率, 失业率) and everything else levels.
Measure measureOf(const QString &name, const QString &unit);

/// Whether a name says that a share of a whole is measured: 绿电占比, 占…比重.
bool isShareName(QStringView name);

/// What names are told apart by: what the row measures, unless its column compares. `read` is the
/// observation's own measure, which a column (比上年增长) or the catalogue may have given.
Measure namedMeasure(const QString &name, const QString &unit, Measure read);

} // namespace PlanLens
