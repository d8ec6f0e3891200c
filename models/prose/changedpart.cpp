// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/changedpart.h"

#include "language/lexicon.h"
#include "naming/proseellipsis.h"
#include "phrases/prosewords.h"

namespace PlanLens {

bool partOfChange(const Stretch &stretch, const ClaimPhrase &phrase, const Figure &figure,
                  const Discourse &discourse)
{
    static const WordTable parts = wordsOf("of-which");
    static const WordTable flows = wordsOf("own-flow");
    const QStringView head = stretch.view(phrase.headStart, phrase.headEnd);
    // 城镇新增就业8万人，其中失业人员再就业2万人: each comes about by itself.
    const Subject &whole = discourse.coordinated;
    if (flows.ending(head) || (whole.addition && whole.verb.isEmpty()))
        return false;
    // 赤字13500亿元，增加1500亿元，其中中央赤字9500亿元: of the whole, not of what was added.
    if (figure.unit == discourse.unit && figure.low > discourse.amount)
        return false;
    const bool counts = figure.kind != FigureKind::Percent && figure.kind != FigureKind::Point;
    return counts && phrase.saysNoMore() && discourse.claimed &&
           discourse.measure == Measure::Change && countsAlike(figure.unit, discourse.unit) &&
           parts.occursIn(stretch.view(phrase.start, phrase.headStart));
}

Subject changedPart(Subject part, const Discourse &discourse)
{
    constexpr qsizetype kind = 2; // 车位 of 停车位 and 公共停车位
    part.addition = !discourse.fell;
    part.cut = discourse.fell;
    const Subject &whole = discourse.coordinated;
    const bool alike = part.noun.size() > kind && whole.noun.endsWith(part.noun.last(kind));
    if (alike && whole.addition && !part.noun.startsWith(whole.verb))
        part.verb = whole.verb;
    return part;
}

QString sumOfAdded(const QString &head, const Figure &figure, const Discourse &discourse)
{
    static const WordTable totals = wordsOf("total");
    static const WordTable sums = wordsOf("whole-sum"); // 总量
    const auto total = totals.startingAt(head);
    const bool sum =
        sums.isWord(head) || (total && ProseWords::quantities().isWord(head.mid(total.length)));
    const Subject &added = discourse.coordinated;
    const bool ofAdded = discourse.claimed && discourse.measure == Measure::Change &&
                         added.addition && !added.verb.isEmpty() && !added.noun.isEmpty();
    if (!sum || !ofAdded || figure.unit != discourse.unit)
        return {};
    const QString quantity = head.mid(total.length); // 通车里程, 总里程
    return (added.noun.endsWith(quantity) ? added.noun.chopped(quantity.size()) : added.noun) +
           head;
}

Subject withoutCut(Subject own, const ClaimPhrase &phrase, const Figure &figure)
{
    // 降低用电成本9亿元 is what was done for firms; nobody tells of all that they cost.
    static const WordTable spared = wordsOf("spared");
    static const WordTable offices = wordsOf({{0, "office-cost"}, {0, "treasury"}});
    if (figure.kind == FigureKind::Money && spared.ending(own.noun) &&
        !offices.startingAt(own.noun)) // 降低行政成本9亿元: its own, which became less
        return own;
    const bool amount = figure.kind == FigureKind::Money || figure.kind == FigureKind::Count ||
                        figure.kind == FigureKind::Physical;
    if (amount && phrase.predicate == Predicate::None && cutsNoun(own)) {
        own.cut = true;
        own.verb.clear();
    }
    return own;
}

} // namespace PlanLens
