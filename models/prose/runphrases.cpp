// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/runphrases.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "language/wordtable.h"
#include "naming/proseellipsis.h"
#include "naming/prosename.h"
#include "naming/sizes.h"
#include "phrases/comparedtimes.h"
#include "phrases/formeryears.h"
#include "phrases/prosephrase.h"
#include "phrases/prosewords.h"
#include "phrases/quarters.h"
#include "prose/countedrest.h"
#include "prose/figureruns.h"
#include "prose/nounafter.h"
#include "prose/placewords.h"
#include "prose/planfigures.h"
#include "prose/prosecounted.h"
#include "prose/proseprices.h"
#include "prose/repeatedverb.h"
#include <algorithm>
#include <cmath>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 累计投资9亿元，|其中当年投资2亿元: what there is in all is of more than that year.
bool yearIsSetApart(const ClauseView &view)
{
    static const WordTable parts = wordsOf("of-which");
    static const WordTable year = wordsOf({{0, "that-year"}, {0, "year-to-come"}});
    const qsizetype start = view.clause.end + 1;
    const auto part = parts.startingAt(view.stretch.text, start);
    return bool(year.startingAt(view.stretch.text, start + part.length));
}

/// 失业率下降3%，上半年达到5%: a rate reaches levels of its own.
bool speaksOfRate(const Discourse &discourse)
{
    return !discourse.subjects.isEmpty() &&
           Particles::rates().ending(discourse.subjects.first().noun);
}

/// 一产12%、二产38%、三产50%: parts of a whole.
bool makesUpWhole(const ClauseView &view)
{
    constexpr double whole = 100;
    double sum = 0;
    for (const Figure &figure : view.figures) {
        if (figure.start >= view.clause.start && figure.end <= view.clause.end &&
            figure.kind == FigureKind::Percent)
            sum += figure.low;
    }
    return std::abs(sum - whole) <= 1;
}

/// 生产总值增长6%，一产4%, 城镇居民收入增长5%、农村居民收入7%: an amount has no level in %; but
/// 其中民生支出78% is a share.
bool growsBeside(const ClauseView &view, const Figure &figure, const ClaimPhrase &phrase,
                 const Discourse &discourse)
{
    constexpr int shortest = 2;
    constexpr double most = 30; // per cent
    static const WordTable parts = wordsOf("of-which");
    static const WordTable industries = wordsOf("ordinal-industry");
    static const WordTable amounts =
        wordsOf({{0, "revenue"}, {0, "output"}, {0, "budget-side"}, {0, "harvest"}, {0, "fund"}});
    const QStringView head = view.head(phrase);
    const bool goesOn = phrase.predicate == Predicate::None && figure.kind == FigureKind::Percent &&
                        figure.low <= most && discourse.claimed &&
                        discourse.measure == Measure::Growth;
    return goesOn && (industries.isWord(head) || amounts.ending(head).length >= shortest) &&
           !parts.occursIn(view.words(view.clause.start, figure.start)) && !makesUpWhole(view) &&
           standsAlone(view.stretch, figure);
}

/// 利润总额-1.2亿元，减亏0.6亿元: what becomes less is the loss, which the profit is not.
void turnLoss(const Figure &figure, const Discourse &discourse, ClaimPhrase &phrase)
{
    static const WordTable profits = wordsOf("owned-quantity");
    static const WordTable losses = wordsOf("loss-noun");
    if (!phrase.moves() || phrase.hasHead() || figure.kind != FigureKind::Money ||
        !losses.ending(phrase.moved) || discourse.subjects.size() != 1)
        return;
    const QString name = discourse.subjects.first().name();
    if (profits.occursIn(name) && !losses.occursIn(name))
        phrase.predicate = phrase.predicate == Predicate::Fall ? Predicate::Rise : Predicate::Fall;
}

/// 增速低于全省2个百分点，投资低1个百分点: than what was compared with before.
void takeDistance(const ClauseView &view, const Figure &figure, const Discourse &discourse,
                  ClaimPhrase &phrase)
{
    static const WordTable distances = wordsOf("distance");
    static const WordTable lower = wordsOf({{0, "fall"}, {0, "below"}});
    const auto distance = distances.ending(view.head(phrase));
    if (!distance || figure.kind != FigureKind::Point || phrase.predicate != Predicate::None ||
        discourse.measure != Measure::Comparison)
        return;
    phrase.predicate = Predicate::Difference;
    phrase.lower = bool(lower.ending(view.head(phrase)));
    phrase.headEnd -= distance.length;
    phrase.quoteStart = phrase.headEnd;
}

/// 经济增长目标|定为5%: whether the phrase says what an aim was fixed at.
bool fixesAim(const ClauseView &view, const Figure &figure, const Discourse &discourse,
              const ClaimPhrase &phrase)
{
    static const WordTable aims = wordsOf("aim-noun");
    static const WordTable fixing = wordsOf("aim-fixing");
    const bool ofLast = !phrase.hasHead() && discourse.subjects.size() == 1;
    const QString last = ofLast ? discourse.subjects.first().name() : QString();
    const QStringView told = ofLast ? QStringView(last) : view.head(phrase);
    return phrase.predicate == Predicate::Level && aims.ending(told) &&
           fixing.startingAt(view.words(phrase.quoteStart, figure.start));
}

} // namespace

bool listsMeasures(const ClauseView &view, std::size_t last)
{
    const QStringView rest = view.words(view.figures[last].end, view.clause.end);
    return Particles::andSoOn().startingAt(rest) && uncounted().ending(rest);
}

bool namesOnlyFirst(const ClauseView &view, std::size_t first, std::size_t last,
                    const ClaimPhrase &phrase, const Discourse &discourse)
{
    if (first == last || view.stretch.text.at(view.figures[first].end) != u'、' ||
        nounAfter(view, last, phrase, discourse) != NounAfter::Counted)
        return false;
    const Subject named = splitVerb(tidyName(view.head(phrase)));
    return !named.verb.isEmpty() && !named.noun.isEmpty() && !isAllVerbs(named.noun);
}

ClaimPhrase phraseBefore(const ClauseView &view, const Numbers &numbers, int from,
                         const Figure &figure, const Discourse &discourse)
{
    ClaimPhrase phrase = parsePhrase(view.stretch, numbers, from, figure);
    giveOutQuarters(view.stretch, phrase);
    takeConverted(view, phrase);
    takeFormerYear(view.words(phrase.start, figure.start), figure, discourse.claimed, phrase);
    // 增长6%，力争达到7%; 力争7%; 增长6%，上半年达到7%
    const bool bare = phrase.predicate == Predicate::Level || phrase.predicate == Predicate::None;
    const bool goesOn = phrase.aimed || (phrase.part && !speaksOfRate(discourse)) ||
                        (isOutcome(view.words(phrase.start, figure.start), discourse) &&
                         standsAlone(view.stretch, figure)); // no 实现80%投向企业
    const bool growsOn = goesOn && !phrase.hasHead() && figure.kind == FigureKind::Percent &&
                         discourse.measure == Measure::Growth;
    if (bare && (growsOn || isGrowthOfPlace(view.stretch, figure, phrase, discourse)))
        phrase.predicate = Predicate::Rise;
    if (growsBeside(view, figure, phrase, discourse))
        phrase.predicate = Predicate::Rise;
    if (repeatsVerb(view, phrase, figure, discourse)) {
        phrase.predicate = Predicate::None;
        phrase.headEnd = figure.start;
    }
    phrase.planned = phrase.planned || (phrase.aimed && saysDone(view, phrase)); // 要完成
    turnLoss(figure, discourse, phrase);
    takeDistance(view, figure, discourse, phrase);
    // 2021年、2022年分别完成8亿元、9亿元，|增长6%和7%: of the same years
    phrase.yearsGoOn = phrase.moves() && !phrase.hasHead() && !phrase.year && !phrase.part;
    if (phrase.yearsGoOn && phrase.listed.empty())
        phrase.listed = discourse.years;
    phrase.planned = phrase.planned || fixesAim(view, figure, discourse, phrase);
    static const WordTable aims = wordsOf("aim-noun");
    phrase.ofAim = phrase.originEnd > 0 && aims.ending(view.head(phrase)); // 增长目标由10%调整为
    static const WordTable inAll = wordsOf("front-sum");                   // 累计
    phrase.untold = phrase.untold || (inAll.occursIn(view.words(phrase.start, figure.start)) &&
                                      yearIsSetApart(view));
    // A number that could not be read is none of the clause's figures.
    if (const std::size_t index = firstFigureFrom(view.figures, figure.start);
        index < view.figures.size() && view.figures[index].start == figure.start) {
        takePlan(view, index, discourse, phrase);
        takeRateCompared(view, index, discourse, phrase);
    }
    // 高于全国3.9个百分点、|全省2.1个百分点
    if (figure.kind == FigureKind::Point && discourse.measure == Measure::Comparison &&
        phrase.predicate == Predicate::None && phrase.separated &&
        namesReference(view.words(phrase.start, figure.start))) {
        phrase.predicate = Predicate::Difference;
        phrase.lower = discourse.lower;
        phrase.quoteStart = phrase.referenceStart = phrase.start + 1;
        phrase.referenceEnd = figure.start;
        phrase.headStart = phrase.headEnd = figure.start;
    }
    return phrase;
}

static bool hasPartEach(const Run &run, const ClaimPhrase &phrase)
{
    return run.size() > 1 && phrase.respective && phrase.parts.size() == run.size();
}

static bool hasYearEach(const Run &run, const ClaimPhrase &phrase)
{
    return run.size() > 1 && (phrase.respective || phrase.yearsGoOn) &&
           phrase.listed.size() == run.size();
}

bool isGivenOutByTime(const Run &run, const ClaimPhrase &phrase)
{
    return hasPartEach(run, phrase) || hasYearEach(run, phrase);
}

bool convertsLevel(const Figure &figure, const Discourse &discourse)
{
    const bool money = figure.kind == FigureKind::Money;
    const bool grew = discourse.measure == Measure::Growth && !speaksOfRate(discourse);
    return (money || figure.kind == FigureKind::Physical) && figure.unit != discourse.unit &&
           discourse.subjects.size() == 1 &&
           (discourse.measure == Measure::Level || (grew && money));
}

bool measuresOneThing(const ClauseView &view, const Run &run, const ClaimPhrase &phrase)
{
    static const WordTable joints = wordsOf("joint"); // 粮食面积和产量3000万亩、108亿公斤
    static const WordTable pairs = wordsOf("pair-of-places");
    const QStringView head = view.head(phrase);
    if (run.size() < 2 || phrase.respective || head.contains(u'、') || joints.occursIn(head))
        return false;
    for (std::size_t i = run.first; i < run.last; ++i) {
        const bool apart = view.figures[i].end < view.figures[i + 1].start; // 牛羊12万头、30万只
        if (countsAlike(view.figures[i].unit, view.figures[i + 1].unit) ||
            (apart && !pairs.occursIn(head)))
            return false;
    }
    return true;
}

/// Whether a list of values goes on behind a figure: 增长3%、|下降2%, 增长3%、|持平.
static bool valuesGoOn(const ClauseView &view, std::size_t last)
{
    static const WordTable values = wordsOf("list-value");
    const QStringView rest = view.words(view.figures[last].end, view.clause.end);
    if (rest.isEmpty() || !isListSeparator(rest.front()) || turnsToGrowth(view, last))
        return false;
    return view.limitOf(last) < view.clause.end || values.startingAt(rest, 1);
}

bool isGivenOutInTheDark(const ClauseView &view, const Run &run, const ClaimPhrase &phrase,
                         const QList<Subject> &subjects)
{
    static const WordTable better = wordsOf("faster"); // 改善5%: which way, nothing tells
    if (phrase.predicate == Predicate::None && better.ending(view.head(phrase)) &&
        view.figures[run.first].kind == FigureKind::Percent)
        return true;
    if (phrase.predicate == Predicate::Difference || phrase.predicate == Predicate::Completion ||
        comparesWithTimes(view.stretch, phrase) || isGivenOutByTime(run, phrase) ||
        listsPlaces(view.words(view.clause.start, view.figures[run.first].start)))
        return false;
    const bool givenOut = phrase.respective || phrase.predicate == Predicate::Share;
    if (run.size() > 1 && givenOut && subjects.size() == 1)
        return true;
    const bool goesOn = valuesGoOn(view, run.last);
    const bool others = phrase.respective
                            ? goesOn
                            : !phrase.hasHead() && !phrase.each && (goesOn || phrase.separated);
    const bool fewer = run.size() < std::size_t(subjects.size());
    return others && (fewer || (phrase.respective && run.size() > 1));
}

ClaimPhrase phraseInRun(const ClauseView &view, const Run &run, std::size_t index,
                        const ClaimPhrase &phrase)
{
    ClaimPhrase own = phrase;
    if (hasPartEach(run, phrase))
        own.part = phrase.parts[index - run.first];
    if (hasYearEach(run, phrase))
        own.year = phrase.listed[index - run.first];
    if (index == run.first || !(phrase.respective || hasYearEach(run, phrase)) || !phrase.moves())
        return own;
    const auto moved =
        tails().ending(view.words(view.figures[index - 1].end, view.figures[index].start));
    if (moved && (moved.tag == Rise || moved.tag == Fall))
        own.predicate = moved.tag == Rise ? Predicate::Rise : Predicate::Fall;
    return own;
}

int endOfBase(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    constexpr qsizetype longest = 8; // 的较高基数上
    static const WordTable opens = wordsOf("upon");
    static const WordTable ends = wordsOf("base-end");
    const int figure = view.figures[index].end;
    if (phrase.predicate == Predicate::None &&
        (view.figures[index].kind == FigureKind::Percent || !phrase.hasHead()))
        return 0; // 在5%的基数上: nothing tells of what
    const QStringView rest = view.words(figure, view.clause.end).left(longest);
    WordTable::Hit end;
    const qsizetype at = Particles::of().startingAt(rest) ? ends.find(rest, 1, &end) : -1;
    const QStringView before = view.words(view.clause.start, view.figures[index].start);
    return at > 0 && lastOf(before, opens) >= 0 ? figure + int(at) + end.length : 0;
}

int endBeforeBase(const ClauseView &view, const ClaimPhrase &phrase)
{
    static const WordTable opens = wordsOf("upon");
    const qsizetype at = lastOf(view.head(phrase), opens);
    return at < 0 ? phrase.headEnd : phrase.headStart + int(at);
}

bool isRestated(const ClauseView &view, const ClaimPhrase &phrase, const Discourse &discourse)
{
    static const WordTable converted = wordsOf("converted");
    // 约合, 按年平均汇率折合
    const QStringView head = view.head(phrase);
    const auto word = converted.ending(head);
    static const WordTable by = wordsOf("by");
    return word && (word.length == head.size() || by.startingAt(head)) && !phrase.moves() &&
           !discourse.subjects.isEmpty(); // no 折合人民币减少5亿元
}

bool sizesNext(const ClauseView &view, std::size_t first, const ClaimPhrase &phrase,
               const Discourse &discourse)
{
    const Figure &size = view.figures[first];
    const bool sized = size.kind == FigureKind::Money || size.kind == FigureKind::Physical;
    if (!sized || !phrase.boundAlone || phrase.hasHead() || !discourse.claimed ||
        first + 1 >= view.figures.size())
        return false;
    const Figure &counted = view.figures[first + 1];
    return counted.start == size.end && counted.kind == FigureKind::Count &&
           counted.start < view.clause.end;
}

QString nameOfSized(const ClauseView &view, std::size_t size, const ClaimPhrase &phrase,
                    const Discourse &discourse)
{
    const QString words = view.words(phrase.quoteStart, view.figures[size].end).toString();
    return withThresholdHead(discourse.base, words + nounOfSize(discourse.base));
}

bool isPartUnnamed(const ClauseView &view, std::size_t index)
{
    const Figure &figure = view.figures[index];
    return figure.chinese &&
           (figure.kind == FigureKind::Percent || figure.kind == FigureKind::Times) &&
           view.limitOf(index) == view.clause.end;
}

bool isInRate(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    constexpr qsizetype shortest = 5;
    const Figure &figure = view.figures[index];
    const bool sized = figure.kind == FigureKind::Physical || figure.kind == FigureKind::Time;
    if (!sized || verbs().startingAt(view.head(phrase)) || index + 1 >= view.figures.size() ||
        view.figures[index + 1].start >= view.clause.end ||
        view.figures[index + 1].kind != FigureKind::Percent)
        return false;
    const QStringView name = withoutTails(view.wordsAfter(index));
    return name.size() >= shortest && Particles::rates().ending(name) &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
}

int endOfDescribed(const ClauseView &view, std::size_t index)
{
    // 投资1.2亿元新建小学2所: the money is only what the action after it costs.
    const int end = view.figures[index].end;
    const bool pays = view.figures[index].kind == FigureKind::Money &&
                      verbs().startingAt(view.words(end, view.clause.end));
    return pays ? end : endOfNoun(view, index);
}

bool saysRate(const Figure &figure, const ClaimPhrase &phrase)
{
    return figure.kind == FigureKind::Percent &&
           (phrase.predicate != Predicate::None || figure.chinese);
}

bool isOrigin(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    if (phrase.originEnd == 0)
        return false;
    static const WordTable ends = wordsOf("base-end"); // 在2020年65亿元的|基础上
    const QStringView rest = view.wordsAfter(index);
    const auto moved = tails().startingAt(rest); // 由7.9%|下降为零
    return (moved && (moved.tag == Rise || moved.tag == Fall || moved.tag == To)) ||
           ends.occursIn(rest) || view.limitOf(index) < view.clause.end;
}

void placeOrigin(const ClauseView &view, std::size_t index, ClaimPhrase &phrase)
{
    static const WordTable anew = wordsOf("restating-verb");
    static const WordTable reset = wordsOf("resetting-verb");
    phrase.restated = bool(anew.startingAt(view.wordsAfter(index)));
    phrase.formerly = phrase.formerly || reset.startingAt(view.wordsAfter(index));
    phrase.before = phrase.fromHere && !phrase.restated && !phrase.formerly;
}

} // namespace PlanLens
