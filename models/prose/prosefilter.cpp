// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prosefilter.h"

#include "prose/prosewords.h"

namespace PlanLens {

using namespace ProseWords;

namespace {

/// Nouns that are measured by a number without a unit.
const WordTable &pureNumbers()
{
    static const WordTable table(u"指数 系数 比 之比 比值 得分 评分 分值 恩格尔系数");
    return table;
}

/// Nouns that are measured in years, days and hours.
const WordTable &durations()
{
    static const WordTable table(
        u"时间 时限 年限 寿命 天数 周期 时长 年龄 期限 用时 耗时 工期 日数 工时 假期");
    return table;
}

/// Measure words of measures, meetings and papers; 人 and 家 never count such.
bool countsThings(const QString &unit)
{
    static const WordTable words(u"项 条 件 个 次 场 场次 部 份 篇 种 类 章 批次 期");
    return words.startingAt(unit).length == unit.size();
}

} // namespace

bool isMeasured(const Figure &figure, const ClaimPhrase &phrase, const QString &name, bool counted)
{
    if (name.size() < 2)
        return false;
    static const WordTable documents(u"出台 印发");
    if (countsThings(figure.unit) && (uncounted().ending(name) || documents.startingAt(name)))
        return false;
    switch (figure.kind) {
    case FigureKind::None:
        return (phrase.predicate != Predicate::None || name.endsWith(u"指数")) &&
               phrase.predicate != Predicate::Added && pureNumbers().ending(name);
    case FigureKind::Scale:
        return counted || phrase.predicate != Predicate::None;
    case FigureKind::Time:
        return figure.unit.endsWith(u'天') && phrase.predicate != Predicate::None
                   ? true
                   : durations().occursIn(name);
    case FigureKind::Percent:
    case FigureKind::Point:
    case FigureKind::Times:
    case FigureKind::Ratio:
    case FigureKind::Money:
    case FigureKind::Count:
    case FigureKind::Physical:
        return true;
    }
    return true;
}

bool mayPrecedeNoun(const Figure &figure, bool afterVerb)
{
    switch (figure.kind) {
    case FigureKind::Count:
    case FigureKind::Scale:
        return true;
    case FigureKind::Physical:
    case FigureKind::Money:
        return afterVerb;
    case FigureKind::None:
    case FigureKind::Percent:
    case FigureKind::Point:
    case FigureKind::Times:
    case FigureKind::Ratio:
    case FigureKind::Time:
        return false;
    }
    return false;
}

} // namespace PlanLens
