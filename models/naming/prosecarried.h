// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace PlanLens {

/// What is known where a quantity stands without whose it is.
struct Bare
{
    QString head;           ///< 亩产, 实现营业收入
    qsizetype verb = 0;     ///< how long the verb in front of it is
    bool claimed = false;   ///< the sentence has claimed something of `base`
    bool joined = false;    ///< it stands right behind `base`
    bool elsewhere = false; ///< a place is named in front of it: 全县
    QString zone;           ///< that the sentence tells of
    QString last;           ///< what was last spoken of, a topic of which nothing is claimed too
    QString effect;         ///< 对经济增长的贡献率: what the sentence last told a share of
};

/// The name made whole by `base`, the last name that stood by itself: 粮食亩产, 农机企业营业收入,
/// 经开区利用外资. Empty where it leaves nothing out, or `base` has nothing to add.
QString nameCarriedOn(const QString &base, const Bare &bare);

/// 在校生 of 初中在校生: each school of a list has them. Empty where the name ends in none.
QString peopleOfSchools(const QString &last);

/// 经开区 of 经开区发展活力: the zone that a topic begins with; empty where it begins with none.
QString zoneAtFront(const QString &topic);

/// 授权量 after 专利申请量 is 专利授权量: another act on the same thing, counted alike. Other names
/// as they are.
QString ofActed(const QString &previous, const QString &member);

/// 滨江大道 of 滨江大道投资: what the money is for. Other names as they are.
QString ofBuilt(const QString &name);
/// 民营经济 of 民营经济增加值, where `name` is another quantity that it has as a whole: 投资. Other
/// names as they are.
QString ownerOf(const QString &of, const QString &name);
/// 规模以上工业企业增加值: a quantity of what has others, too.
bool ownsQuantities(const QString &name);
/// 投资 after 地区生产总值, 利润 after 利税: another whole, and nothing of the one before.
bool standsByItself(const QString &of, const QString &name);

} // namespace PlanLens
