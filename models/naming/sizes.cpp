// SPDX-License-Identifier: GPL-3.0-or-later
#include "naming/sizes.h"

#include "language/chinesenumerals.h"
#include "language/lexicon.h"
#include "phrases/prosewords.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// 5亿元, 亿元
bool opensWithSize(QStringView name)
{
    return name.front().isDigit() || isChinesePlace(name.front());
}

/// 投资5亿元以上项目 of 投资亿元以上项目 and 5亿元以上, or 5亿元以上项目; empty where one of them
/// names no such size.
QString withOtherSize(const QString &previous, const QString &named)
{
    static const WordTable bounds = wordsOf("bound-above");
    WordTable::Hit bound;
    WordTable::Hit own;
    const qsizetype at = bounds.find(previous, 0, &bound);
    const qsizetype ownAt = bounds.find(named, 0, &own);
    if (at < 0 || ownAt < 1 || !opensWithSize(named))
        return {};
    qsizetype start = std::max<qsizetype>(at - 1, 0); // before 元
    while (start > 0 && (previous.at(start - 1).isDigit() || previous.at(start - 1) == u'.' ||
                         isChinesePlace(previous.at(start - 1))))
        --start;
    const QString rest = previous.mid(at + bound.length);
    const QString noun = named.mid(ownAt + own.length);
    const bool sized = start < at && rest.startsWith(noun);
    return sized ? previous.left(start) + named + (noun.isEmpty() ? rest : QString()) : QString();
}

} // namespace

QString withThresholdHead(const QString &previous, const QString &noun)
{
    if (const QString sized = withOtherSize(previous, noun); !sized.isEmpty())
        return sized;
    auto bound = ProseWords::tails().startingAt(noun);
    if (!bound)
        bound = ProseWords::passedMarks().startingAt(noun);
    if (!bound || (bound.tag != ProseWords::MoreOf && bound.tag != ProseWords::AtLeastOf))
        return noun;
    const qsizetype at = previous.indexOf(QStringView(noun).left(bound.length));
    return at > 0 ? previous.left(at) + noun : noun;
}

bool isSizeAlone(QStringView noun)
{
    static const WordTable bounds = wordsOf("bound-above");
    const auto bound = bounds.ending(noun);
    return bound && noun.size() > bound.length && opensWithSize(noun);
}

bool isGradeAlone(QStringView noun)
{
    constexpr qsizetype longest = 4;
    static const WordTable grades = wordsOf("grade");
    return noun.size() <= longest && grades.ending(noun).length < noun.size() &&
           grades.ending(noun);
}

QString nounOfSize(const QString &name)
{
    const qsizetype money = name.lastIndexOf(u'元');
    return money < 0 ? QString() : name.mid(money + 1);
}

} // namespace PlanLens
