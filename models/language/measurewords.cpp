// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/measurewords.h"

#include <algorithm>
#include <array>
#include <vector>

namespace PlanLens {

namespace {

/// Scales are part of the figure (see ScannedNumber), so 亿元 stands here as 元.
constexpr std::array<QStringView, 84> measureWords{
    u"%",        u"‰",        u"‱",        u"℃",      u"个百分点", u"百分点", u"个月",   u"月份",
    u"小时",     u"分钟",     u"年",       u"月",     u"日",       u"天",     u"周",     u"岁",
    u"人民币",   u"美元",     u"欧元",     u"元",     u"人次",     u"人",     u"户",     u"家",
    u"名",       u"位",       u"个",       u"项",     u"件",       u"条",     u"次",     u"倍",
    u"成",       u"批",       u"类",       u"种",     u"届",       u"期",     u"处",     u"所",
    u"座",       u"栋",       u"套",       u"间",     u"层",       u"张",     u"辆",     u"列",
    u"班",       u"架",       u"艘",       u"台",     u"部",       u"头",     u"只",     u"枚",
    u"平方公里", u"平方千米", u"平方米",   u"立方米", u"公里",     u"千米",   u"海里",   u"米",
    u"公顷",     u"亩",       u"吨标准煤", u"标准煤", u"吨",       u"公斤",   u"千克",   u"斤",
    u"千瓦时",   u"千瓦",     u"兆瓦",     u"千伏",   u"度",       u"标箱",   u"标准箱", u"孔",
    u"门",       u"床",       u"张床位",   u"分"};

} // namespace

int measureWordLength(QStringView text, int position)
{
    static const std::vector<QStringView> longestFirst = [] {
        std::vector<QStringView> words(measureWords.begin(), measureWords.end());
        std::stable_sort(words.begin(), words.end(),
                         [](auto a, auto b) { return a.size() > b.size(); });
        return words;
    }();
    if (position >= text.size())
        return 0;
    const QStringView rest = text.mid(position, 8);
    for (const QStringView word : longestFirst)
        if (rest.startsWith(word))
            return int(word.size());
    return 0;
}

} // namespace PlanLens
