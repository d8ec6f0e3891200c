// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace PlanLens {

// What a clause leaves out of a name because the clause before has said it.

/// The quantity at the end of a name that later members of a list may leave out: 增加值 of
/// 规模以上工业增加值; of a price index all of it. Empty where it ends in none.
QString omissibleQuantity(QStringView name);

/// 制造业 after 规模以上工业增加值 is 制造业增加值: an industry alone is no quantity. Other names
/// are returned as they are, as is everything where `quantity` is empty.
QString withIndustryQuantity(const QString &name, const QString &quantity);

/// 衣着 after 居民消费价格 is 衣着居民消费价格: what the index is made up of. Other names as they
/// are.
QString withPriceIndex(const QString &name, const QString &quantity);

/// 小麦 after 粮食播种面积 is 小麦播种面积. Other names as they are.
QString withCropArea(const QString &name, const QString &quantity);

/// Whether lists over several sentences leave the quantity out.
bool lastsOverSentences(QStringView quantity);

/// 棉花 after 粮食产量 is 棉花产量: a product whose weight is told, where nothing but a short noun
/// is printed.
QString withProductQuantity(const QString &name, const QString &quantity);

/// 城镇 after 城乡低保标准 or 居民恩格尔系数: the same of a part. Empty where `part` names no
/// part.
QString ofPart(const QString &whole, const QString &part);

/// 床位数 after 每千人口医师数 is 每千人口床位数, 碳排放 after 单位地区生产总值能耗
/// 单位地区生产总值碳排放.
QString withSharedBase(const QString &previous, const QString &member);

/// 在校生 after 普通高中 is 普通高中在校生. Empty where `pupils` are none or `previous` no school.
QString ofSchool(const QString &previous, QStringView pupils);

/// 城市低保标准 of 低保标准城市: the quantity of a part that is named behind it. Other names as
/// they are.
QString withPartInFront(const QString &name);

/// 每百户居民拥有汽车: what so many people own of several things.
bool ownsOfEach(const QString &name);

/// 支出 after 地方一般公共预算收入 is 地方一般公共预算支出. Empty where `quantity` is neither side
/// or `previous` names none.
QString ofOtherSide(const QString &previous, QStringView quantity);

/// 花费 beside 入境游客数量 is 入境游客花费; another member stays as it is.
QString ofVisitors(const QString &previous, const QString &member);

/// 死亡人数 after 道路交通事故起数 is 道路交通事故死亡人数; other names as they are.
QString ofAccident(const QString &previous, const QString &member);

/// 利润总额 after 软件业营业收入 is 软件业利润总额; other names as they are.
QString ofOwner(const QString &previous, const QString &member);
/// 新能源企业175家，实现工业总产值: of the firms that were counted, where they are not all that
/// there are. Empty for anything else.
QString ofCounted(const QString &previous, QStringView quantity);

/// 利用外资 and 投资 in a sentence about 高新区, 产量 in one about 机器人产业: of that theme. Empty
/// where `quantity` is no such word, or says whose it is.
QString ofTheme(const QString &theme, const QString &quantity);

/// 亩产 after 粮食播种面积 is 粮食亩产, 存栏 after 生猪出栏 is 生猪存栏. Empty where `quantity`
/// is no such word or `previous` no such name.
QString ofHarvest(const QString &previous, QStringView quantity);

/// 粮食 of 粮食生产, where a harvest is told of it: 总产. Else as it is.
QString ofProduced(const QString &spoken, QStringView quantity);

/// 装机规模 after 新能源投资 is 新能源装机规模; other names as they are.
QString ofSource(const QString &previous, const QString &member);

/// 地区生产总值增速预期目标: what the target is for.
QString withoutAim(QString noun);

/// 生产总值（不含开发区） for 不含开发区 after 生产总值: the same of less. Empty where the noun
/// says nothing of that kind.
QString withScope(const QString &previous, const QString &noun);

/// 农产品 of 农产品降价: 农产品价格.
QString withMoved(const QString &noun, const QString &moved);

/// 总里程 after 高速公路通车里程 is 高速公路通车总里程, 销售额 after 商品房销售面积
/// 商品房销售额; what only depends stands behind:
/// 项目总投资.
QString ofWhole(const QString &of, const QString &name);

/// Whether units count the same things, in whatever scale: 万户 and 户, but not 家 and 张.
bool countsAlike(QStringView left, QStringView right);

/// 国家级 before 自治区级医疗中心 is 国家级医疗中心; another name stays as it is.
QString withRankedNoun(const QString &name, const QString &noun);

/// 服务业占生产总值比重 of 服务业 and 占生产总值比重; 高技术制造业增加值占工业增加值比重 where the
/// industry alone is printed.
QString withShare(const QString &part, const QString &share);

} // namespace PlanLens
