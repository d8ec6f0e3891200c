// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/prosewords.h"

#include "language/lexicon.h"

namespace PlanLens::ProseWords {

const WordTable &tails()
{
    static const WordTable table = wordsOf({{Rise, "rise"},
                                            {Fall, "fall"},
                                            {Faster, "faster"},
                                            {To, "to-level"},
                                            {Reach, "reach"},
                                            {TakeShare, "takes-share"},
                                            {Added, "added"},
                                            {AtLeastOf, "at-least"},
                                            {MoreOf, "more-than"},
                                            {AtMostOf, "at-most"},
                                            {LessOf, "less-than"},
                                            {Roughly, "about"},
                                            {Respective, "respectively"},
                                            {Respective, "in-order"},
                                            {EachOf, "each"},
                                            {Yearly, "yearly"},
                                            {TwoYears, "two-years"},
                                            {SoFar, "so-far"},
                                            {Expected, "estimated"},
                                            {Aimed, "aimed"},
                                            {SameBasis, "same-basis"},
                                            {Adverb, "adverb"},
                                            {Pace, "pace"},
                                            {Throughout, "throughout"},
                                            {Stop, "no-predicate"}});
    return table;
}

const WordTable &passedMarks()
{
    static const WordTable table = wordsOf({{MoreOf, "passed"}});
    return table;
}

const WordTable &paceLevels()
{
    static const WordTable table = wordsOf("pace-level");
    return table;
}

QString movedBy(QStringView predicate)
{
    enum { Price, Loss, Output };
    static const WordTable movers =
        wordsOf({{Price, "of-price"}, {Loss, "of-loss"}, {Output, "of-output"}});
    const auto mover = movers.startingAt(predicate);
    if (!mover || mover.length != predicate.size())
        return {};
    static constexpr QStringView moved[] = {u"价格", u"亏损", u"产量"};
    return moved[mover.tag].toString();
}

const WordTable &leads()
{
    static const WordTable table = wordsOf({{Filler, "filler"},
                                            {LeadSpan, "front-span"},
                                            {LeadSoFar, "front-sum"},
                                            {LeadExpect, "front-estimate"},
                                            {LeadAim, "front-aim"},
                                            {LeadPlan, "front-plan"},
                                            {LeadTwoYears, "front-two-years"},
                                            {LeadYearly, "front-yearly"},
                                            {LeadEach, "front-each"},
                                            {LeadRespective, "respectively"},
                                            {LeadKeep, "name-start"}});
    return table;
}

const WordTable &wholeYear()
{
    static const WordTable table = wordsOf("whole-year");
    return table;
}

const WordTable &causatives()
{
    static const WordTable table = wordsOf("causative");
    return table;
}

const WordTable &verbs()
{
    static const WordTable table = wordsOf({{Addition, "adding-verb"},
                                            {Increase, "increasing-verb"},
                                            {Reduction, "reducing-verb"},
                                            {Dummy, "empty-verb"},
                                            {Plain, "doing-verb"}});
    return table;
}

WordTable::Hit verbAtEnd(QStringView words)
{
    static const WordTable well = wordsOf("done-well");
    WordTable::Hit verb = verbs().ending(words);
    const auto complement = well.ending(words);
    if (!verb && complement) {
        verb = verbs().ending(words.chopped(complement.length));
        verb.length += verb ? complement.length : 0;
    }
    return verb;
}

const WordTable &innerVerbs()
{
    static const WordTable table = wordsOf({{Cuts, "cutting-verb"}, {Keeps, "kept-in-noun"}});
    return table;
}

const WordTable &reachVerbs()
{
    static const WordTable table = wordsOf("reaching-verb");
    return table;
}

const WordTable &innerFillers()
{
    static const WordTable table = wordsOf("inner-filler");
    return table;
}

const WordTable &dependentNouns()
{
    static const WordTable table = wordsOf("dependent-noun");
    return table;
}

const WordTable &comparisons()
{
    static const WordTable table = wordsOf({{Higher, "above"}, {Lower, "below"}});
    return table;
}

const WordTable &references()
{
    static const WordTable table = wordsOf("reference");
    return table;
}

const WordTable &timeReferences()
{
    static const WordTable table = wordsOf("time-reference");
    return table;
}

const WordTable &reportingVerbs()
{
    static const WordTable table = wordsOf("reporting-verb");
    return table;
}

const WordTable &planWords()
{
    static const WordTable table = wordsOf("plan-word");
    return table;
}

const WordTable &quantities()
{
    static const WordTable table = wordsOf("quantity");
    return table;
}

const WordTable &quantityPrefixes()
{
    static const WordTable table = wordsOf("quantity-prefix");
    return table;
}

const WordTable &uncounted()
{
    static const WordTable table = wordsOf("no-indicator");
    return table;
}

const WordTable &topicEnds()
{
    static const WordTable table = wordsOf("topic-end");
    return table;
}

bool isHonour(QStringView noun)
{
    static const WordTable honours = wordsOf("honour");
    static const WordTable grades = wordsOf("grade"); // 全省国家级示范县: of those that it has
    static const WordTable makers = wordsOf("maker"); // 单项冠军企业
    return honours.occursIn(noun) && !grades.occursIn(noun) && !verbs().startingAt(noun) &&
           (!quantities().ending(noun) || makers.ending(noun));
}

const WordTable &topicTails()
{
    static const WordTable table = wordsOf("topic-tail");
    return table;
}

} // namespace PlanLens::ProseWords
