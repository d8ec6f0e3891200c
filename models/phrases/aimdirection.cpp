// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/aimdirection.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "language/wordtable.h"
#include "phrases/prosereferences.h"
#include "phrases/prosewords.h"

namespace PlanLens {

using namespace ProseWords;

namespace {

enum class Standing { Untold, Met, Missed, Above, Below };

/// 未完成, 完成, 高于, 低于: how the outcome stands to the aim behind such words.
Standing standingIn(QStringView words)
{
    static const WordTable shorts = wordsOf("falls-short");
    static const WordTable above = wordsOf("above");
    static const WordTable below = wordsOf({{0, "below"}, {0, "short-of-aim"}}); // 不及
    static const WordTable completing = wordsOf("completing-verb");
    if (below.ending(words))
        return Standing::Below;
    if (above.ending(words))
        return shorts.occursIn(words) ? Standing::Missed : Standing::Above;
    if (!completing.ending(words))
        return Standing::Untold;
    return shorts.occursIn(words) ? Standing::Missed : Standing::Met;
}

/// PM2.5浓度, 单位GDP能耗: what is aimed at is less of it.
bool isToFall(QStringView thing)
{
    static const WordTable harms = wordsOf({{0, "harmful"}, {0, "burden"}, {0, "casualty"}});
    return bool(harms.ending(thing));
}

/// What fell: an aim that is a rise cannot have been met or passed by it.
Predicate aimOfFallen(const AimedChange &change, Standing standing)
{
    static const WordTable prices = wordsOf("price");
    if (standing == Standing::Met || standing == Standing::Above)
        return Predicate::Fall;
    if (standing == Standing::Below) // 居民消费价格下降0.2%，低于3%左右的目标
        return prices.occursIn(change.thing) ? Predicate::Rise : Predicate::None;
    if (isToFall(change.thing))
        return Predicate::Fall;
    return standing == Standing::Untold ? Predicate::Rise : Predicate::None;
}

/// 浓度|比上年, 浓度|分别: where the quantity ends that is spoken of, by the words behind it.
qsizetype endOfQuantity(QStringView words)
{
    for (qsizetype end = words.size(); end > 0; --end) {
        const QStringView rest = words.mid(end);
        const bool told =
            rest.isEmpty() || comparesAt(rest, 0) || tails().startingAt(rest).length > 1;
        if (quantities().endingAt(words, end).length > 1)
            return told ? end : 0; // 浓度高的区域
    }
    return 0;
}

} // namespace

Predicate wayNamed(QStringView aim)
{
    static const WordTable growths = wordsOf("growth-noun");
    static const WordTable falls = wordsOf({{0, "fall-noun"}, {0, "aim-of-less"}});
    if (falls.occursIn(aim))
        return Predicate::Fall;
    return growths.occursIn(aim) ? Predicate::Rise : Predicate::None;
}

bool endsInHarm(QStringView words)
{
    static const WordTable harms = wordsOf("harmful");
    const QStringView named = words.left(endOfQuantity(words));
    qsizetype start = 0;
    for (qsizetype end = 0; end < named.size(); ++end) {
        if (!isListSeparator(named.at(end)))
            continue;
        const QStringView member = named.mid(start, end - start); // PM2.5, or 优良天数比例
        if (quantities().ending(member).length > 1 && !harms.ending(member))
            return false;
        start = end + 1;
    }
    return bool(harms.ending(named));
}

Predicate directionOf(const AimedChange &change)
{
    if (const Predicate named = wayNamed(change.aim); named != Predicate::None)
        return named;
    const Standing standing = standingIn(change.words);
    if (change.fell.value_or(false))
        return aimOfFallen(change, standing);
    if (!isToFall(change.thing) || (change.fell && standing != Standing::Missed))
        return Predicate::Rise;
    // 能耗低于3%的目标: by how much it was to fall, or no more than it might rise
    const bool compared = standing == Standing::Above || standing == Standing::Below;
    return compared ? Predicate::None : Predicate::Fall;
}

} // namespace PlanLens
