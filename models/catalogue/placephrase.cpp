// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/placephrase.h"

#include "language/wordtable.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qsizetype longestUnknown = 16;

/// How names of places end.
const WordTable &placeEnds()
{
    static const WordTable words(
        u"省 市 区 县 州 盟 旗 镇 乡 街道 苏木 农场 林场 牧场 新城 生态城 科学城 "
        u"知识城 师 团 兵团");
    return words;
}

/// What follows a place's name in a title or at a session.
const WordTable &follows()
{
    static const WordTable words(u"人民 政府 国民经济 关于 统计 经济 社会 年 财政 预算 工作 计划 "
                                 u"规划 发展 行政公署 管委会 管理委员会 党 "
                                 u"委员会 上半年 前三季度 五年 十一五 十二五 十三五 十四五 十五五 "
                                 u"二〇 二零 二O 一九 人大 第 全面 一季度 在");
    return words;
}

/// Parts of a sentence that no name of a place holds.
const WordTable &breaks()
{
    static const WordTable words(
        u"的 和 与 及 暨 年 关于 国民经济 人民 政府 社会发展 工作 计划 规划 代表 会议 "
        u"在 推进 加快 建设 支持 促进 加强 全面 进一步 印发");
    return words;
}

/// Words that end like a place and name none, and zones that have no name of their own.
const WordTable &noPlaces()
{
    static const WordTable words(u"城乡 农村 城市 地区 区县 县区 区市县 县市区 市区 城区 乡镇 镇乡 "
                                 u"社区 园区 小区 省市 特区 灾区 山区 牧区 老区 "
                                 u"库区 景区 全省 全市 全区 全县 全州 全盟 全旗 全镇 全乡 本省 "
                                 u"本市 本区 本县 本镇 我省 我市 我区 我县 各市 "
                                 u"各区 各县 各区县 各县区 省 市 区 县 州 盟 旗 镇 乡 师 团");
    return words;
}

/// A kind of place alone: after a short name it belongs to it (呼伦贝尔|盟, 大渡口|高新区).
const WordTable &bareKinds()
{
    static const WordTable words(u"市 区 县 州 盟 旗 地区 新区 开发区 高新区 经开区 经济开发区 "
                                 u"经济技术开发区 高新技术产业开发区 "
                                 u"高新技术开发区 高新技术产业园区 工业园区 保税区 综合保税区 "
                                 u"保税港区 自贸区 自由贸易试验区 示范区 "
                                 u"管理区 风景区 旅游区 旅游度假区 新城");
    return words;
}

bool isWhole(const WordTable &table, QStringView text)
{
    return table.startingAt(text).length == text.size() && !text.isEmpty();
}

bool isBoundary(QStringView text, qsizetype at)
{
    return at >= text.size() || !isIdeograph(text[at]) || bool(follows().startingAt(text, at));
}

/// The end of a name that the table does not have; 0 where none begins at `from`.
qsizetype unknownEnd(QStringView text, qsizetype from, const Regions &regions)
{
    for (qsizetype end = from + 1; end <= text.size() && end - from <= longestUnknown; ++end) {
        const qsizetype last = end - 1;
        if (!isIdeograph(text[last]) || breaks().startingAt(text, last))
            return 0;
        const QStringView name = text.mid(from, end - from);
        // Divisions of the 兵团 are numbered; other words that end so (教师, 集团) are no places.
        const bool division = QStringView(u"师团").contains(name.back()) && !name.endsWith(u"兵团");
        if (!placeEnds().ending(name) || (division && !name.startsWith(u'第')))
            continue;
        if (isBoundary(text, end) || regions.nameAt(text, end).formal)
            return end;
    }
    return 0;
}

} // namespace

QList<PlaceUnit> placePhraseAt(QStringView text, qsizetype at, const Regions &regions)
{
    QList<PlaceUnit> units;
    for (;;) {
        const PlaceName name = regions.nameAt(text, at);
        const qsizetype end = at + name.length;
        qsizetype unknown = unknownEnd(text, end, regions);
        const QStringView tail = text.mid(end, std::max<qsizetype>(unknown - end, 0));
        if (name.length > 0 && !(unknown > 0 && !name.formal && isBareKind(tail))) {
            units.append({at, end, name.formal, name.places});
            at = end;
            continue;
        }
        const QStringView whole = text.mid(at, std::max<qsizetype>(unknown - at, 0));
        if (unknown == 0 || isWhole(noPlaces(), whole))
            return units;
        units.append({at, unknown, false, {}});
        at = unknown;
    }
}

bool isBareKind(QStringView words)
{
    return isWhole(bareKinds(), words);
}

bool endsLikeAZone(QStringView words)
{
    static const WordTable ends(
        u"开发区 新区 高新区 经开区 园区 保税区 保税港区 管理区 示范区 合作区 "
        u"试验区 度假区 风景区 新城");
    return bool(ends.ending(words));
}

} // namespace PlanLens
