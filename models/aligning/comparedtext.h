// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// What blocks say, in one text: line feeds between blocks and between the rows of a table, tabs
/// between cells. What diffText() compares for a row of an alignment.
QString comparedText(const Report &report, const QList<int> &blocks);

} // namespace PlanLens
