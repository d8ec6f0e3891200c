// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// A printed name brought to a form in which names of the same thing are alike.
struct NameForm
{
    QString base;        ///< without blanks, brackets, prefixes of place and time, and growth words
    bool growth = false; ///< the name ended in 增速, 增长率, 涨幅, …
};

/// Brings a name to its normal form, by rules each of which can be named:
/// blanks, quotes and brackets go (what stands in brackets stays), so does 的;
/// 规模以上 is 规上, 地区生产总值 and 国内生产总值 are GDP, 能源消耗 and 能源消费 are 能耗;
/// 全市, 全区, 全社会, 全年 and the like in front say whose and when, not what;
/// 占比, 比例 and 比重 at the end are one, and so are 下降, 降低 and 降幅;
/// 数量 and 总数 at the end say no more than the noun; 增速, 增长 and the like are taken off.
NameForm nameForm(const QString &name);

} // namespace PlanLens
