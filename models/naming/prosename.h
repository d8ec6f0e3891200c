// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace PlanLens {

/// Leaves out what is no part of a name: times and places inside it, years, the ends 的 and 等.
QString tidyName(QStringView head);

/// Where 占…比重 or 对…贡献率 starts at the end of a name; -1 where it has none.
qsizetype relationStart(const QString &name);
/// 服务业增加值占地区生产总值比重: without 占…比重 and 对…贡献率, what is set in relation.
QString withoutRelation(const QString &name);

/// A name and what is measured of it; what both hold where they meet is said once.
QString withTail(const QString &member, const QString &tail);

/// A member that follows others and leaves out their common head: after 普通高中新课程实施示范区,
/// 示范校 is 普通高中新课程实施示范校.
QString shareHead(const QString &previous, const QString &member);

/// 占工业增加值比重 of 制造业增加值占工业增加值比重; empty where the name tells of no whole.
QString shareIn(const QString &name);
/// 对经济增长的贡献率 of 第一产业对经济增长的贡献率; empty where the name tells of no object.
QString contributionIn(const QString &name);

/// 第二产业增加值占生产总值比重 of 第二产业增加值比重 behind 第一产业增加值占生产总值比重: what the
/// share is of goes on to hold; 财政收入税占比 of 税占比 behind 财政收入. The name itself where it
/// says that, or measures something else.
QString withShareOf(const QString &previous, const QString &name);

/// 培育壮大绿色食品产业: the industry that a clause sets out to develop; empty where it names none.
QString developedIndustry(QStringView clause);

/// 推进滨江经开区改革, 推动机器人产业提质: the zone or industry that something is done for; empty
/// where a clause names none, or several.
QString servedTheme(QStringView clause);

/// 肉蛋奶产量: of each of the three that one word names. Empty where it names none.
QStringList splitThreeProducts(const QString &name);

/// 第二产业, by the character of its ordinal.
QString industryOf(QChar ordinal);

/// 三次产业增加值: of the primary, the secondary and the tertiary industry.
QStringList splitThreeIndustries(const QString &name);

/// 二产业增加值 of 一、二、三产业增加值 is 第二产业增加值.
void nameIndustries(QStringList &members);

/// Whether a name ends in a quantity of the word list (参保率), so that its tail is certain.
bool hasKnownQuantity(const QString &noun);

} // namespace PlanLens
