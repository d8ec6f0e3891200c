// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/proseunits.h"

#include "language/wordtable.h"

#include <algorithm>

namespace PlanLens {

namespace {

const WordTable &units()
{
    static const WordTable table(
        {{int(FigureKind::Percent), u"% ％ ‰ ‱"},
         {int(FigureKind::Point), u"个百分点 百分点 个千分点 个基点 位次 个位次"},
         {int(FigureKind::Times), u"倍 番"},
         {int(FigureKind::Money), u"元 人民币 美元 美金 港元 欧元 元人民币 块钱"},
         {int(FigureKind::Count),
          u"人 人次 名 位 家 户 户次 家次 个 所 座 条 项 件 只 头 羽 台 套 辆 辆次 架 架次 艘 部 "
          u"张 "
          u"册 种 类 次 场 场次 支 款 例 宗 起 份 篇 枚 栋 幢 间 处 口 眼 株 棵 根 块 片 门 对 列 "
          u"班 "
          u"趟 车次 班次 批次 床 张床 标箱 标准箱 箱 TEU 亿件 单 笔 箱次 人日 股 组 队 亩次 "
          u"盏 部次 本 尾 匹 头只 点位 盘 站 孔 户企业 艘次 吨级泊位 把 具 颗 穴 卷 枝 扇 道"},
         {int(FigureKind::Physical),
          u"吨 吨标准煤 吨标煤 千克 公斤 斤 担 克 毫克 微克 升 毫升 亩 公顷 平方公里 平方千米 "
          u"平方米 "
          u"平米 立方米 立方 公里 千米 米 里 千瓦 兆瓦 瓦 千瓦时 千瓦小时 度 度电 kW kWh KW KWH MW "
          u"GW 伏 千伏 千伏安 吨公里 人公里 标准立方米 方 km kg 海里 箱公里 车公里 蒸吨 载重吨 "
          u"吨级 "
          u"毫克/升 亩地 分贝 摄氏度 ℃ Mbps 兆 兆比特 P PFlops EFLOPS 个标准机架 机架"},
         {int(FigureKind::Time),
          u"天 年 个月 小时 分钟 秒 岁 个工作日 工作日 周 个小时 课时 学时 个年头 个季度"}});
    return table;
}

/// Times that stand only after a stroke.
const WordTable &spans()
{
    static const WordTable table(u"月 日 季度 人年 人月");
    return table;
}

bool isPerSign(QChar c)
{
    return QStringView(u"/／·").contains(c);
}

} // namespace

UnitHit unitAt(QStringView text, qsizetype position)
{
    const WordTable::Hit first = units().startingAt(text, position);
    const bool stage = text.mid(position).startsWith(u"台阶"); // 迈上5万亿台阶
    if (!first || stage)
        return {};
    UnitHit unit{FigureKind(first.tag), first.length};
    // 万元/亩, 元/月, 元/人·月
    for (qsizetype sign = position + unit.length; sign < text.size() && isPerSign(text.at(sign));
         sign = position + unit.length) {
        const int scale = scaleLength(text, sign + 1);
        const qsizetype at = sign + 1 + scale;
        const int length =
            std::max(units().startingAt(text, at).length, spans().startingAt(text, at).length);
        if (length == 0)
            break;
        unit.length += 1 + scale + length;
    }
    return unit;
}

int scaleLength(QStringView text, qsizetype position)
{
    static const WordTable scales(u"万 亿 万亿 千万 百万 十万 千亿 百亿 十亿 千 百");
    return scales.startingAt(text, position).length;
}

} // namespace PlanLens
