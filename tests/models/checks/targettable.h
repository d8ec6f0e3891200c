// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens::Test {

/// The targets and actuals that texts are held against.
inline QString targetTable()
{
    return QStringLiteral("表1：2022年计划目标完成情况\n"
                          "序号|指标名称|2022年目标|2022年预计完成\n"
                          "1|地区生产总值增速（%）|6左右|2.6\n"
                          "2|进出口总值增速（%）|5|2.5左右\n"
                          "3|居民消费价格指数|103以内|102.1\n"
                          "4|城镇新增就业（万人）|60以上|71\n"
                          "5|高新技术企业数量（家）|5500以上|6348\n"
                          "6|空气质量优良天数（天）*|320以上|332\n\n"
                          "注：加“*”的为约束性指标，其余为预期性指标。");
}

inline QString withTable(const QString &text)
{
    return text + QStringLiteral("\n\n") + targetTable();
}

} // namespace PlanLens::Test
