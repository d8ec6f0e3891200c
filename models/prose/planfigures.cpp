// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/planfigures.h"

#include "figures/fiveyearplans.h"
#include "figures/periods.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "phrases/aimdirection.h"
#include "phrases/prosereferences.h"
#include "phrases/prosewords.h"
#include "prose/prosemeasure.h"
#include "times/aimsset.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

enum Distance { More, Less };

const WordTable &distances()
{
    static const WordTable table =
        wordsOf({{More, "above"}, {Less, "below"}, {More, "rise"}, {Less, "fall"}});
    return table;
}

const WordTable &expectedWords()
{
    static const WordTable table = wordsOf("aim-expected");
    return table;
}

/// Of such words, what stands behind 比; empty where none does.
QStringView comparedIn(QStringView words)
{
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        if (comparesAt(words, i))
            return words.mid(i + 1);
    }
    return {};
}

bool figureStandsAt(const ClauseView &view, std::size_t index, qsizetype place)
{
    return index < view.figures.size() && view.figures[index].start == place;
}

/// 比计划30亿元|超过7亿元
bool comparedByDistance(const ClauseView &view, std::size_t index)
{
    const auto moves = distances().startingAt(view.wordsAfter(index));
    return moves && figureStandsAt(view, index + 1, view.figures[index].end + moves.length) &&
           planWords().ending(comparedIn(view.wordsBefore(index)));
}

/// 低于4.5%|的年度控制目标0.5个百分点: the word that compares.
WordTable::Hit comparesWithAim(const ClauseView &view, std::size_t index)
{
    constexpr qsizetype longest = 10;
    const auto word = comparisons().ending(view.wordsBefore(index));
    const QStringView rest = view.wordsAfter(index);
    const auto of = Particles::of().startingAt(rest);
    const bool letters =
        std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetter(); });
    const bool aim = of && letters && rest.size() <= longest && planWords().ending(rest) &&
                     figureStandsAt(view, index + 1, view.figures[index].end + rest.size());
    return aim ? word : WordTable::Hit{};
}

/// How far from the plan before it a figure is: `start` is where the words begin that say so.
void takeDistance(ClaimPhrase &phrase, bool less, int start, int figure)
{
    phrase.predicate = Predicate::Difference;
    phrase.lower = less;
    phrase.bound.reset();
    phrase.boundAlone = phrase.planned = phrase.aimed = false;
    phrase.quoteStart = start;
    phrase.headStart = phrase.headEnd = figure;
}

/// 计划新增3万人，实际新增3.2万人: what a clause plans whose outcome the next
/// one tells; of a rate also 完成5.9%.
bool outcomeFollows(const ClauseView &view, const Figure &figure, QStringView words)
{
    static const WordTable outcomes = wordsOf("outcome-told");
    static const WordTable aims = wordsOf("aim");
    const QStringView text = view.stretch.text;
    qsizetype at = view.clause.end;
    while (at < text.size() && (isClauseSeparator(text.at(at)) || isListSeparator(text.at(at))))
        ++at;
    const bool rate = figure.kind == FigureKind::Percent && aims.occursIn(words);
    return rate ? tellsOutcome(text.mid(at)) : bool(outcomes.startingAt(text, at));
}

/// 财政收入|年度目标, 原计划|招商引资: what is planned, without the words that say so.
void dropPlanWords(const ClauseView &view, ClaimPhrase &phrase)
{
    static const WordTable qualifiers = wordsOf("aim-qualifier");
    static const WordTable fronts = wordsOf({{0, "former-reference"}, {0, "plan-front"}});
    for (bool more = true; more;) {
        const QStringView head = view.head(phrase);
        auto word = planWords().ending(head);
        if (!word)
            word = expectedWords().ending(head);
        if (const auto qualifier = qualifiers.ending(head); !word && qualifier.length > 1)
            word = qualifier; // 年度, but no 值 of 生产总值
        more = bool(word);
        phrase.headEnd -= word.length;
    }
    const QStringView head = view.head(phrase);
    static const WordTable starts = wordsOf("name-start"); // 计划生育率
    const auto front = fronts.startingAt(head);
    const auto plan = planWords().startingAt(head, front.length);
    const bool named = starts.startingAt(head, front.length).length > plan.length;
    phrase.headStart += plan && !named ? front.length + plan.length : 0;
}

/// 增长9.5%，目标10%: the aim of what was spoken of.
bool isOnlyAim(const ClauseView &view, const ClaimPhrase &phrase, const Discourse &discourse)
{
    static const WordTable aims = wordsOf("aim-noun");
    ClaimPhrase rest = phrase;
    dropPlanWords(view, rest);
    const bool bare = phrase.predicate == Predicate::None || phrase.predicate == Predicate::Level;
    return bare && !rest.hasHead() && aims.ending(view.head(phrase)) &&
           !discourse.subjects.isEmpty();
}

/// 投资|预期目标增长7%, 投资|目标为9%: where the name ends whose aim is told; 0 where none is, as
/// in 完成目标, which tells what came of one.
int endBeforeAim(const ClauseView &view, const Figure &figure, const ClaimPhrase &phrase)
{
    static const WordTable aims = wordsOf("aim-noun");
    static const WordTable met = wordsOf({{0, "above"}, {0, "below"}, {0, "completing-verb"}});
    const bool tells = phrase.moves() || phrase.predicate == Predicate::None ||
                       phrase.predicate == Predicate::Level;
    QStringView head = view.head(phrase);
    const auto aim = aims.ending(head);
    if (!tells || phrase.originEnd > 0 || // or 目标任务完成3200人
        saysOutcome(view.words(phrase.headEnd, figure.start)) ||
        !(aim || aims.startingAt(view.words(phrase.headEnd, figure.start))))
        return 0;
    head = withoutAimQualifiers(head.chopped(aim.length));
    const bool told = !head.isEmpty() && !isAllVerbs(head) && !met.ending(head);
    return told ? phrase.headStart + int(head.size()) : 0;
}

/// Where the words behind the last 确定的 of a clause begin, up to a place; 0 where none are.
int behindAimSet(const ClauseView &view, int end)
{
    const qsizetype set = behindAimsSet(view.words(view.clause.start, end));
    return set < 0 ? 0 : view.clause.start + int(set);
}

/// 7%、投资增长8%|的目标: whether an aim is named behind the figure, or the last of its list.
bool aimEndsList(const ClauseView &view, std::size_t index)
{
    for (; index < view.figures.size() && view.figures[index].start < view.clause.end; ++index) {
        const QStringView rest = view.wordsAfter(index);
        if (aimNamedBehind(rest) > 0 || planWords().isWord(rest))
            return true;
        if (rest.isEmpty() || !isListSeparator(rest.front()))
            return false;
    }
    return false;
}

/// 超额|0.1个百分点完成年度任务
bool exceedsTask(const ClauseView &view, std::size_t index)
{
    static const WordTable beyond = wordsOf("exceeding-aim");
    static const WordTable completing = wordsOf("completing-verb");
    const QStringView rest = view.wordsAfter(index);
    return beyond.ending(view.wordsBefore(index)) && completing.startingAt(rest) &&
           planWords().occursIn(rest);
}

/// 年初计划新增9家, 原计划新增9家; but 年度计划完成率, 全年计划的9个项目
bool plansInFront(QStringView words, const Figure &figure, const ClaimPhrase &phrase)
{
    static const WordTable fronts =
        wordsOf({{0, "year-begins"}, {0, "former-reference"}, {0, "plan-front"}});
    static const WordTable aims = wordsOf("aim-of-claim");
    const auto front = fronts.startingAt(words);
    const bool rate = figure.kind == FigureKind::Percent && !phrase.moves();
    return front && aims.startingAt(words, front.length) && !rate && !Particles::of().ending(words);
}

bool saysPlan(QStringView words)
{
    return planWords().occursIn(words) || expectedWords().occursIn(words);
}

/// 7%, of growth where growth was spoken of, and of a fall where what is to fall did.
void takeAsPlan(ClaimPhrase &phrase, const Figure &figure, const Discourse &discourse)
{
    phrase.planned = true;
    phrase.expected = false;
    const bool grows = !phrase.hasHead() && figure.kind == FigureKind::Percent && discourse.grows;
    const QString thing = grows ? discourse.lastName() : QString();
    if (!phrase.moves() && !phrase.boundAlone) // 能耗下降4%，目标5%
        phrase.predicate =
            grows ? directionOf({thing, {}, {}, discourse.shrank}) : Predicate::Level;
}

/// Ends the name before the words that compare it.
void endHeadAt(ClaimPhrase &phrase, int end)
{
    phrase.headEnd = std::max(phrase.headStart, std::min(phrase.headEnd, end));
}

/// The plan that a figure is compared with, or the distance behind such a plan; false for neither.
bool takeByDistance(const ClauseView &view, std::size_t index, const Discourse &discourse,
                    ClaimPhrase &phrase)
{
    const Figure &figure = view.figures[index];
    const QStringView words = view.wordsBefore(index);
    if (comparedByDistance(view, index)) {
        const QStringView compared = comparedIn(words);
        endHeadAt(phrase, figure.start - int(compared.size()) - 1);
        takeAsPlan(phrase, figure, discourse);
        if (const auto plan = namedPlan(compared))
            phrase.year = YearMention{figure.start, figure.start, plan->to, plan->to};
        return true;
    }
    if (index == 0 || !comparedByDistance(view, index - 1))
        return false;
    const bool less = distances().startingAt(words).tag == Less;
    takeDistance(phrase, less, view.figures[index - 1].end, figure.start);
    return true;
}

/// The same where the aim is named behind the figure.
bool takeAgainstAim(const ClauseView &view, std::size_t index, const Discourse &discourse,
                    ClaimPhrase &phrase)
{
    const Figure &figure = view.figures[index];
    if (const auto compares = comparesWithAim(view, index)) {
        phrase.predicate = Predicate::Level;
        phrase.bound.reset();
        phrase.boundAlone = false;
        endHeadAt(phrase, figure.start - compares.length);
        takeAsPlan(phrase, figure, discourse);
        return true;
    }
    const auto compared = index > 0 ? comparesWithAim(view, index - 1) : WordTable::Hit{};
    if (!compared)
        return false;
    const int start = view.figures[index - 1].start - compared.length;
    takeDistance(phrase, compared.tag == Lower, start, figure.start);
    return true;
}

/// A plan whose outcome the next clause tells, or which its first words say to be one.
void takePlanInFront(const ClauseView &view, std::size_t index, const Discourse &discourse,
                     ClaimPhrase &phrase)
{
    const Figure &figure = view.figures[index];
    const QStringView words = view.wordsBefore(index);
    if (const int end = endBeforeAim(view, figure, phrase)) {
        phrase.headEnd = end;
        takeAsPlan(phrase, figure, discourse);
        if (figure.kind == FigureKind::Percent && growsByRate(view.head(phrase)))
            phrase.predicate = Predicate::Rise;
        return;
    }
    const bool plan = (saysPlan(words) && outcomeFollows(view, figure, words)) ||
                      plansInFront(words, figure, phrase);
    if (phrase.predicate == Predicate::Completion || !plan)
        return;
    if (!dependentNouns().isWord(view.head(phrase))) // 年度计划投资 of what was spoken of
        dropPlanWords(view, phrase);
    takeAsPlan(phrase, figure, discourse);
}

/// 年初确定的|投资增长7%: of the year spoken of, or the last of the plan that set it.
void takeAimOfList(const ClauseView &view, std::size_t index, ClaimPhrase &phrase)
{
    const Figure &figure = view.figures[index];
    const int set = behindAimSet(view, figure.start);
    phrase.headStart = std::max(phrase.headStart, set);
    phrase.planned = true;
    phrase.expected = false;
    if (phrase.predicate == Predicate::None)
        phrase.predicate = Predicate::Level;
    if (phrase.year)
        return;
    const Subject subject = splitVerb(tidyName(view.head(phrase)));
    const bool sums = subject.addition || subject.flow; // 新增就业2万人, of all its years
    if (const auto plan = namedPlan(view.words(view.clause.start, set)))
        phrase.year =
            YearMention{figure.start, figure.start, sums ? plan->from : plan->to, plan->to};
}

} // namespace

QStringView withoutAimQualifiers(QStringView words)
{
    static const WordTable qualifiers = wordsOf("aim-qualifier");
    for (auto word = qualifiers.ending(words); word.length > 1; word = qualifiers.ending(words))
        words.chop(word.length);
    return words;
}

qsizetype aimNamedBehind(QStringView rest)
{
    static const WordTable inside =
        wordsOf({{0, "aim-qualifier"}, {0, "aim-expected"}, {0, "aim-kind"}});
    static const WordTable aims = wordsOf("aim-noun");
    const qsizetype of = Particles::of().startingAt(rest).length;
    qsizetype end = 0;
    for (qsizetype at = of; at < rest.size();) {
        const auto plan = planWords().startingAt(rest, at);
        const auto word = plan ? plan : inside.startingAt(rest, at);
        if (!word)
            break;
        const QStringView said = rest.mid(at, word.length);
        at += word.length;
        const bool aim = aims.isWord(said);
        const bool ends = at == rest.size() || !rest.at(at).isLetter(); // no 计划生育
        const bool expects = ends && expectedWords().isWord(said);
        if ((plan && (aim || (of > 0 && ends))) || (of > 0 && expects))
            end = at;
    }
    return end;
}

bool isOutcome(QStringView words, const Discourse &discourse)
{
    return discourse.planned && saysOutcome(withoutSeparatorsInFront(words));
}

bool isAimOfList(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    const int set = behindAimSet(view, view.figures[index].start);
    const bool tells = phrase.moves() || phrase.predicate == Predicate::None ||
                       phrase.predicate == Predicate::Level;
    static const WordTable others = wordsOf({{0, "issuer"}, {0, "other-level"}});
    return set > 0 && tells && phrase.headEnd > std::max(phrase.headStart, set) &&
           aimEndsList(view, index) && !others.occursIn(view.words(view.clause.start, set));
}

bool isPlanCompared(const ClauseView &view, std::size_t index)
{
    return comparedByDistance(view, index) || comparesWithAim(view, index);
}

void takePlan(const ClauseView &view, std::size_t index, const Discourse &discourse,
              ClaimPhrase &phrase)
{
    if (takeByDistance(view, index, discourse, phrase) ||
        takeAgainstAim(view, index, discourse, phrase))
        return;
    const Figure &figure = view.figures[index];
    if (discourse.inAim && index == 0 && phrase.headEnd == phrase.headStart) {
        takeAsPlan(phrase, figure, discourse); // 超过年初目标（14%）
    } else if (isOnlyAim(view, phrase, discourse)) {
        phrase.headEnd = phrase.headStart;
        takeAsPlan(phrase, figure, discourse);
    } else if (isAimOfList(view, index, phrase)) {
        takeAimOfList(view, index, phrase);
    } else if (exceedsTask(view, index)) {
        phrase.predicate = Predicate::Difference;
    } else {
        takePlanInFront(view, index, discourse, phrase);
    }
}

void makeAim(const ClauseView &view, std::size_t index, ClaimPhrase &phrase)
{
    const Figure &figure = view.figures[index];
    phrase.predicate = Predicate::Level;
    phrase.bound.reset();
    phrase.planned = true;
    const auto year = phrase.year ? std::nullopt : periodIn(view.wordsBefore(index));
    if (year && year->isYear())
        phrase.year = YearMention{figure.start, figure.start, year->from, year->to};
}

} // namespace PlanLens
