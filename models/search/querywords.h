// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace PlanLens {

/// A filter of a search, or a value of one: one row of `resources/querywords.tsv`.
struct QueryWord
{
    QString key;       ///< region, missed
    QStringList names; ///< 地区; 未达标
};

/// The filters where `filter` is "filter", else the values of a filter, in the order of the table.
QList<QueryWord> queryWords(QStringView filter);

/// The key that a text is, in any case, or is a name of; nothing where there is none.
std::optional<QString> queryKey(QStringView filter, const QString &text);

/// What a text would ask for if each of its words were the value of a filter: 结果:未达标
/// 属性:约束性 for 未达标 约束性. Empty where one of them is none, or none is there.
QString asFilters(const QString &text);

} // namespace PlanLens
