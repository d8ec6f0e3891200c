// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/wholename.h"

#include "language/lexicon.h"
#include "naming/proseellipsis.h"

namespace PlanLens {

namespace {

/// 上涨, 下降: prices do not 增长.
bool movesAsPrice(const Stretch &stretch, const ClaimPhrase &phrase, const Figure &figure)
{
    static const WordTable growth = wordsOf("growth-noun");
    return !growth.occursIn(stretch.view(phrase.quoteStart, figure.start));
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
    const QString &quantity = discourse.quantity;
    const bool grows = phrase.predicate == Predicate::Rise || phrase.predicate == Predicate::Fall;
    if (grows && figure.kind == FigureKind::Percent) {
        const QString shared = phrase.separated ? withSharedBase(discourse.base, noun) : noun;
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
    return phrase.separated ? withSharedBase(discourse.base, noun) : noun;
}

} // namespace PlanLens
