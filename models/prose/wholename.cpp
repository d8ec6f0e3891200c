// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/wholename.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "naming/proseellipsis.h"
#include "naming/prosename.h"
#include "naming/sizes.h"
#include "prose/placewords.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// 上涨, 下降: prices do not 增长.
bool movesAsPrice(const Stretch &stretch, const ClaimPhrase &phrase, const Figure &figure)
{
    static const WordTable growth = wordsOf("growth-noun");
    return !growth.occursIn(stretch.view(phrase.quoteStart, figure.start));
}

/// 百强企业 of 百强企业研发投入, for 总产值 beside it in one list: what firms do is not the
/// place's.
QString ofFirms(const QString &last, const QString &noun)
{
    constexpr qsizetype shortest = 2;
    static const WordTable firms = wordsOf("maker");
    const qsizetype at = lastOf(last, firms);
    const qsizetype end = at < 0 ? 0 : at + firms.startingAt(last, at).length;
    const QStringView owner = QStringView(last).left(end);
    const bool one = std::none_of(owner.begin(), owner.end(), isListSeparator);
    const bool does = end > 0 && one && end + shortest <= last.size();
    return does && !firms.occursIn(noun) && hasKnownQuantity(noun) ? owner.toString() + noun
                                                                   : QString();
}

} // namespace

QString wholeName(const ClauseName &name, const ClaimPhrase &phrase, const Figure &figure,
                  const Stretch &stretch, const Discourse &discourse)
{
    const QString &noun = name.noun;
    if (const QString part = ofPart(name.last, noun); !part.isEmpty())
        return part;
    if (const QString victims = ofAccident(name.last, noun); victims != noun)
        return victims;
    if (figure.kind == FigureKind::Count && phrase.predicate == Predicate::None &&
        discourse.claimed && countsAlike(figure.unit, discourse.unit) &&
        (isSizeAlone(noun) || isGradeAlone(noun)))
        return noun + discourse.base; // 项目40个，其中5亿元以上3个
    if (figure.kind == FigureKind::Money && phrase.predicate == Predicate::None &&
        discourse.claimed && isGradeAlone(noun) && hasKnownQuantity(discourse.base))
        return noun + discourse.base; // 税收40亿元，其中市本级20亿元
    const QString &quantity = discourse.quantity;
    const bool grows = phrase.predicate == Predicate::Rise || phrase.predicate == Predicate::Fall;
    if (grows && figure.kind == FigureKind::Percent) {
        const QString whole = withCropArea(noun, quantity); // 其中小麦增长6%
        const QString shared = phrase.separated ? withSharedBase(discourse.base, whole) : whole;
        return withIndustryQuantity(
            movesAsPrice(stretch, phrase, figure) ? withPriceIndex(shared, quantity) : shared,
            quantity);
    }
    if (phrase.predicate != Predicate::None)
        return noun;
    if (figure.kind == FigureKind::Money && discourse.claimed)
        return withIndustryQuantity(noun, quantity); // 总产值86亿元，其中林业8亿元
    if (const QString grown = withCropArea(noun, quantity); grown != noun)
        return grown;
    if (figure.kind == FigureKind::Physical && figure.unit.endsWith(u'吨'))
        return withProductQuantity(noun, quantity);
    const bool owned = figure.kind == FigureKind::Count && discourse.claimed &&
                       ownsOfEach(discourse.base); // 每百户拥有汽车45辆，电冰箱102台
    return phrase.separated || owned ? withSharedBase(discourse.base, noun) : noun;
}

QString doneByFirms(const ClauseName &name, const ClaimPhrase &phrase, const Figure &figure,
                    const Stretch &stretch, const Discourse &discourse)
{
    const bool listed = phrase.separated && phrase.predicate == Predicate::None &&
                        figure.kind == FigureKind::Money && discourse.claimed;
    return listed && !namesPlace(stretch, phrase) ? ofFirms(name.last, name.noun) : QString();
}

bool areBothSums(const QString &of, const QString &name)
{
    static const WordTable money = wordsOf("money");
    static const WordTable funds = wordsOf("fund");
    return money.ending(of) && funds.occursIn(name);
}

QString withSum(const QString &name, const Stretch &stretch, const ClaimPhrase &phrase)
{
    static const WordTable sums = wordsOf("front-sum");
    const auto sum = sums.ending(stretch.view(phrase.start, phrase.headStart));
    return stretch.view(phrase.headStart - sum.length, phrase.headStart).toString() + name;
}

} // namespace PlanLens
