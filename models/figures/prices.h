// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QString>
#include <QStringView>

namespace PlanLens {

/// The prices that an amount or its growth is reckoned at.
enum class Prices {
    Unsaid,
    Current,  ///< 现价, 名义: growth of prices is in it
    Constant, ///< 可比价, 不变价: as growth of output is usually stated
    Real ///< 扣除价格因素, 实际增长: growth that is usually stated at current prices, without it
};

/// The prices that words name last, and those words: 按|可比价格|计算, 增长. A word that others cut
/// across names none (实现价值), nor does 名义 where nothing that grows stands behind it
/// (以企业名义).
struct NamedPrices
{
    Prices prices = Prices::Unsaid;
    QString words;
};
NamedPrices pricesNamedIn(QStringView words);

/// Whether two bases (Value::basis) say that figures are reckoned at different prices. Nominal and
/// comparable growth of one thing are two figures, whatever their numbers.
bool differInPrices(const QString &left, const QString &right);

/// Whether an amount is reckoned at constant prices, or growth at current ones (名义, 现价) or
/// without that of prices (实际增长): what is usual goes without saying.
bool isAtUnusualPrices(const Observation &observation);

/// The basis of an observation without prices that go without saying: Value::basis, but empty where
/// that only names the usual ones.
QString basisSaid(const Observation &observation);

} // namespace PlanLens
