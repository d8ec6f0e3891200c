// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/columntitle.h"
#include "heads/headercontext.h"

#include <QList>

namespace PlanLens {

/// A noun of the title groups the rows only where there are several of them: 出口额 | 进口额.
void settleNouns(QList<Column> &columns, const QList<ColumnTitle> &titles);

/// 完成情况（%） beside 2021年完成 is how much of the aim was done; 完成质量 is no figure of the
/// row.
void settleOtherActuals(QList<Column> &columns, const QList<ColumnTitle> &titles);

/// 预算数 | 调整预算数: figures of one year, aim and measure are told apart by what else their
/// titles say.
void settleTwins(QList<Column> &columns, const QList<ColumnTitle> &titles);

/// 居民消费价格涨跌幅度（单位：%） above columns of places or groups: all figures are growth.
void settleGrowthOfCaption(QList<Column> &columns, const QList<ColumnTitle> &titles,
                           const HeaderContext &context);

} // namespace PlanLens
