// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/proseellipsis.h"

#include "language/wordtable.h"

namespace PlanLens {

namespace {

const WordTable &parts()
{
    static const WordTable table(
        u"城镇 农村 城市 乡村 城镇居民 农村居民 城镇常住居民 农村常住居民 城市居民");
    return table;
}

bool isWhole(const WordTable &table, QStringView text)
{
    return !text.isEmpty() && table.startingAt(text).length == text.size();
}

const WordTable &harvests()
{
    static const WordTable table(
        u"总产 总产量 产量 单产 亩产 平均单产 平均亩产 存栏 存栏量 年末存栏 出栏 出栏量 播种面积 "
        u"种植面积 面积");
    return table;
}

} // namespace

QString omissibleQuantity(QStringView name)
{
    static const WordTable table(
        u"增加值 总产值 产值 投资 利润 利润总额 营业收入 用电量 销售额 零售额 价格 产量 总产量");
    const auto hit = table.ending(name);
    const bool named = hit && hit.length < name.size();
    return named ? name.right(hit.length).toString() : QString();
}

QString withIndustryQuantity(const QString &name, const QString &quantity)
{
    static const WordTable industries(u"业 企业 行业 产业 工业");
    static const WordTable notIndustries(
        u"就业 创业 失业 毕业 作业 再就业 营业 开业 规上企业 市场主体");
    const auto industry = industries.ending(name);
    const bool shares = !quantity.isEmpty() && quantity != u"产量" && quantity != u"总产量";
    return shares && industry && !notIndustries.ending(name) ? name + quantity : name;
}

QString withProductQuantity(const QString &name, const QString &quantity)
{
    constexpr qsizetype longest = 4;
    const bool product = quantity == u"产量" || quantity == u"总产量";
    const bool bare = name.size() <= longest && !name.endsWith(u'量') && !harvests().ending(name) &&
                      omissibleQuantity(name).isEmpty();
    return product && bare ? name + QStringLiteral("产量") : name;
}

namespace {

/// 城镇居民 + 居民恩格尔系数: 居民 is said once.
QString joined(const QString &part, const QString &rest)
{
    static constexpr QStringView residents = u"居民";
    const bool twice = part.endsWith(residents) && rest.startsWith(residents);
    return part + rest.mid(twice ? residents.size() : 0);
}

} // namespace

QString ofPart(const QString &whole, const QString &part)
{
    if (!isWhole(parts(), part) || whole.isEmpty() || isWhole(parts(), whole))
        return {};
    QString rest = whole;
    const qsizetype both = rest.indexOf(u"城乡");
    if (both >= 0)
        return rest.left(both) + joined(part, rest.mid(both + 2));
    static const WordTable places(u"城镇 农村 城市 乡村");
    rest.remove(0, places.startingAt(rest).length);
    static const WordTable all(u"全体 全部 全市 全省 全国");
    rest.remove(0, all.startingAt(rest).length);
    return joined(part, rest);
}

QString withSharedBase(const QString &previous, const QString &member)
{
    static const WordTable bases(
        u"每千人口 每万人口 每千常住人口 每万常住人口 每百户 每千人 每万人 每千名老人 每百人 "
        u"每千名老年人 每十万人");
    static const WordTable products(
        u"单位国内生产总值 单位地区生产总值 单位GDP 单位生产总值 万元地区生产总值");
    static const WordTable burdens(u"能耗 水耗 用水量 二氧化碳排放 二氧化碳排放量 碳排放 碳排放量 "
                                   u"能源消耗 能源消费");
    if (const auto base = bases.startingAt(previous))
        return member.startsWith(u'每') ? member : previous.left(base.length) + member;
    const auto base = products.startingAt(previous);
    return base && burdens.startingAt(member).length == member.size()
               ? previous.left(base.length) + member
               : member;
}

QString ofSchool(const QString &previous, QStringView pupils)
{
    static const WordTable people(u"在校生 在校学生 在园幼儿 招生 毕业生 专任教师 教职工");
    static const WordTable schools(u"学校 高中 初中 小学 学院 院校 幼儿园 大学");
    return isWhole(people, pupils) && schools.ending(previous) ? previous + pupils.toString()
                                                               : QString();
}

QString ofHarvest(const QString &previous, QStringView quantity)
{
    if (!isWhole(harvests(), quantity))
        return {};
    const auto old = harvests().ending(previous);
    if (!old || old.length >= previous.size())
        return {};
    return previous.chopped(old.length) + quantity.toString();
}

} // namespace PlanLens
