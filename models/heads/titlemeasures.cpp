// SPDX-License-Identifier: GPL-3.0-or-later
#include "heads/titlemeasures.h"

#include "figures/units.h"
#include "heads/headwords.h"
#include "heads/titlefigures.h"
#include "language/lexicon.h"
#include "language/particles.h"

#include <QStringView>

#include <algorithm>

namespace PlanLens {

namespace {

/// 占全年目标, 完成调整计划: a share of what was aimed at, unless a unit says that it is an amount.
bool namesShareOfAim(const QString &words)
{
    static const WordTable told = wordsOf({{0, "rate-of-plan"}, {0, "head-actual"}});
    WordTable::Hit hit;
    const qsizetype found = told.find(words, 0, &hit);
    return found >= 0 && holds(QStringView(words).mid(found + hit.length), HeadWord::Target);
}

bool isShareOfAim(const TitleText &text)
{
    return text.percent && namesShareOfAim(text.words);
}

/// 目标实现程度, 预算执行率: how far what was aimed at was carried out.
bool isDegreeDone(const TitleText &text)
{
    static const WordTable degrees = wordsOf("head-degree");
    static const WordTable doing = wordsOf("head-doing");
    const auto length =
        std::max(degrees.ending(text.words).length, Particles::rates().ending(text.words).length);
    return length > 0 && doing.ending(QStringView(text.words).chopped(length));
}

/// 进度（人）: an amount, whatever the word tells of others.
bool isAmountReached(const TitleText &text)
{
    return !text.percent && !text.unit.isEmpty() && endsWith(text.words, HeadWord::Actual) &&
           endsWith(text.words, HeadWord::PlanRate);
}

/// 预算数为决算数的%: of another column.
bool isShareOfOther(const TitleText &text)
{
    static const WordTable of = wordsOf("of");
    return text.percent && of.ending(text.words);
}

/// A rate where the unit is %, or none; a change in any other unit.
ColumnTitle rateOrChange(const TitleText &text)
{
    const bool rate = text.percent || text.unit.isEmpty();
    return figureColumn(text, rate ? Measure::Growth : Measure::Change,
                        rate ? QStringLiteral("%") : text.unit);
}

/// 增减 or 比上年 of 增减绝对额 and 比上年绝对数: an amount by which something moved.
bool isAmountOfChange(const QString &words)
{
    const auto amount = headWords(HeadWord::Amount).ending(words);
    const QString moved = words.chopped(amount.length);
    return amount &&
           (endsWith(moved, HeadWord::Change) || endsWith(moved, HeadWord::ChangeOrRate) ||
            endsWith(moved, HeadWord::Growth) || endsWith(moved, HeadWord::Compared) ||
            endsInComparedYear(moved));
}

/// 预算数为上年执行数的%: an index with last year's figure for 100. Of a noun, 支出为上年的%, it is
/// told by the rule of indices.
std::optional<ColumnTitle> shareOfYearBefore(const TitleText &text)
{
    const auto front = sharedWithYearBefore(text.words);
    if (!front)
        return std::nullopt;
    if (!withoutRoleAtEnd(withoutTime(*front)).isEmpty())
        return std::nullopt;
    ColumnTitle title = figureColumn({*front, *front, text.unit, true}, std::nullopt, text.unit);
    title.index = true;
    return title;
}

} // namespace

std::optional<ColumnTitle> planRateTitle(const TitleText &text)
{
    const bool degree = isDegreeDone(text);
    if ((!holds(text.whole, HeadWord::PlanRate) && !isShareOfAim(text) && !degree) ||
        isAmountReached(text))
        return std::nullopt;
    static const WordTable told = wordsOf("rate-of-plan");
    const bool rate = text.percent || degree || Particles::rates().ending(text.words) ||
                      told.occursIn(text.words) ||
                      (text.unit.isEmpty() && namesShareOfAim(text.words));
    ColumnTitle title =
        figureColumn(text, Measure::Comparison, rate ? QStringLiteral("%") : text.unit);
    title.role = Role::Actual;
    return title;
}

std::optional<ColumnTitle> rankTitle(const TitleText &text)
{
    if (!endsWith(text.words, HeadWord::Rank))
        return std::nullopt;
    return figureColumn(text, Measure::Comparison, rankUnit.toString());
}

std::optional<ColumnTitle> otherPaceTitle(const TitleText &text)
{
    if (text.percent && shareOfYearBefore(text))
        return std::nullopt;
    const auto index = headWords(HeadWord::Index).ending(text.words);
    const bool other = holds(QStringView(text.words).chopped(index.length), HeadWord::OtherPace) ||
                       isShareOfOther(text) || (text.percent && namesTwoYears(text.words));
    return other ? std::optional(textColumn(ColumnKind::NotRead)) : std::nullopt;
}

/// 发展速度（%）, 指数（上年=100）: what the year before is 100 of.
std::optional<ColumnTitle> indexTitle(const TitleText &text)
{
    if (auto share = text.percent ? shareOfYearBefore(text) : std::nullopt)
        return share;
    const QString words = withoutIndexBase(text.words);
    const bool named = endsWith(words, HeadWord::Index);
    if (!named && !isBasedOnLastYear(text.whole) && !indexBase(text.whole))
        return std::nullopt;
    ColumnTitle title = figureColumn(text, std::nullopt, text.unit);
    title.index = true;
    title.yearsBack.reset(); // 为上年（%）
    title.ownNoun = named && !headWords(HeadWord::Index).isWord(withoutTime(words));
    if (title.ownNoun)
        title.group = text.words;
    return title;
}

std::optional<ColumnTitle> growthTitle(const TitleText &text)
{
    const bool found = endsWith(text.words, HeadWord::Growth) ||
                       endsWith(withoutRoleAtEnd(text.words), HeadWord::Growth);
    return found ? std::optional(rateOrChange(text)) : std::nullopt;
}

std::optional<ColumnTitle> contributionTitle(const TitleText &text)
{
    if (!holds(text.words, HeadWord::Contribution))
        return std::nullopt;
    return figureColumn(text, Measure::Contribution, text.unit);
}

std::optional<ColumnTitle> shareTitle(const TitleText &text)
{
    const bool found = endsWith(text.words, HeadWord::Share) ||
                       (Particles::takesShare().startingAt(text.words) && text.percent);
    const auto unit = parseUnit(text.unit); // 占全国比重（‰）
    const QString own = unit && unit->dimension == u"percent" ? text.unit : QStringLiteral("%");
    return found ? std::optional(figureColumn(text, Measure::Share, own)) : std::nullopt;
}

/// 高于全省（百分点）: against another place, and no change.
std::optional<ColumnTitle> againstPlaceTitle(const TitleText &text)
{
    static const WordTable wholes = wordsOf("head-whole-place");
    if (normalUnit(text.unit) != pointsUnit || wholes.find(text.words) <= 0)
        return std::nullopt;
    return figureColumn(text, Measure::Comparison, text.unit);
}

/// 增减额; 增减（%）; ±%; 比上年（%）. Where the unit leaves open which of both: not read.
std::optional<ColumnTitle> changeTitle(const TitleText &text)
{
    QString words = text.words;
    const bool signs = words.contains(u'±') || words.contains(u"+-") || words.contains(u"+/-");
    words.remove(u'±').remove(QStringLiteral("+-")).remove(QStringLiteral("+/-"));
    if (text.unit.isEmpty() && tellsPoints(words, signs))
        return figureColumn(text, Measure::Change, pointsUnit.toString()); // 增减百分点
    if (endsWith(words, HeadWord::Change) || normalUnit(text.unit) == pointsUnit ||
        (isAmountOfChange(words) && !text.percent))
        return figureColumn(text, Measure::Change, text.unit);
    const bool compared = headWords(HeadWord::Compared).ending(words) || endsInComparedYear(words);
    if (!compared && !signs && !endsWith(words, HeadWord::ChangeOrRate) &&
        !(words.isEmpty() && text.percent))
        return std::nullopt;
    static const WordTable alone = wordsOf("growth-alone");
    if (text.percent || !text.unit.isEmpty() || alone.ending(words))
        return rateOrChange(text);
    return textColumn(ColumnKind::NotRead);
}

} // namespace PlanLens
