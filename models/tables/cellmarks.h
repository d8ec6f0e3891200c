// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "heads/column.h"
#include "tables/cellcontext.h"
#include "tables/indicatorrow.h"

#include <QString>

namespace PlanLens {

/// Takes the mark off the end of a cell that a note explains: `52.3*`.
QString takeExplainedMark(QString &cell, const MarkMeanings &marks);

/// “*为绝对量，▲为百分点”: the figures with the mark are changes below a head of growth.
void settleMarkedChange(Observation &observation, const QString &mark, const IndicatorRow &row,
                        const Column &column, const CellContext &context);

/// “*为2024年数据”, “①为1-8月数”: the figures with the mark are of another time than their column.
void settleMarks(Observation &observation, const QString &cellMark, const QString &nameMarks,
                 const MarkMeanings &marks);

} // namespace PlanLens
