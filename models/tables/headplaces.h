// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/columntitle.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// 全国 | 全省 | 全市 | 金川区: only the place that the report is about has figures here. Which of
/// several that is, its name tells: 全区 of a 区. `region` is its name, empty where not known.
void settleWholePlaces(QList<ColumnTitle> &titles, const QString &region);

/// 市直2021年 beside 全市2021年, 宜春增速 beside 全省增速: figures of a part or a place that no
/// word tells are not those of the report's.
void dropUnknownParts(QList<ColumnTitle> &titles, const QString &region);

} // namespace PlanLens
