// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/proseattributes.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "phrases/aimdirection.h"
#include "phrases/prosewords.h"
#include "prose/countedrest.h"
#include "prose/figureruns.h"
#include "prose/namedafter.h"
#include "prose/nounafter.h"
#include "prose/planfigures.h"
#include "prose/prosecounted.h"
#include "prose/prosemeasure.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// 不及年初预期的6%, 高于预期目标的: the figure after them is the aim.
bool fallsShortOf(QStringView text)
{
    static const WordTable aims = wordsOf("aim-attribute");
    static const WordTable sets = wordsOf("misses");
    return aims.ending(text) && sets.occursIn(text);
}

/// 增长7%、|收入增长6%: whether the next figure is that of another name that moves too; but what
/// 增长8%、超额完成7%的目标 tells second was aimed at.
bool listsNext(const ClauseView &view, std::size_t index)
{
    QStringView next = view.wordsAfter(index);
    if (next.isEmpty() || !isListSeparator(next.front()))
        return false;
    next = next.mid(1);
    const auto moved = tails().ending(next);
    return moved.length > 1 && (moved.tag == Rise || moved.tag == Fall) &&
           quantities().ending(next.chopped(moved.length)).length > 1;
}

/// The last of a list of figures that move: 生产总值增长7%、收入增长6%|的目标, of both.
std::size_t lastMoved(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase)
{
    while (phrase.moves() && index + 1 < view.figures.size() &&
           view.figures[index + 1].start < view.clause.end && listsNext(view, index))
        ++index;
    return index;
}

/// 超额完成60万人以上的预期目标, 控制在3%的目标内: a review tells in passing what had been aimed
/// at.
bool isStatedAim(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase, bool review)
{
    if (fallsShortOf(view.words(phrase.start, view.figures[index].start)))
        return true;
    // 5%左右的增长目标与规划衔接: nor does a plan say here of what.
    const bool bare = !phrase.hasHead() && phrase.predicate == Predicate::None;
    const std::size_t last = review ? lastMoved(view, index, phrase) : index;
    return (review || bare) && aimNamedBehind(view.wordsAfter(last)) > 0;
}

/// 完成70万人的|城镇新增就业|任务: how long what was aimed at is, behind the word for of; 0 where
/// nothing but the aim is named.
qsizetype aimNamedAfter(QStringView rest)
{
    constexpr qsizetype shortest = 3;
    static const WordTable qualifiers = wordsOf("aim-qualifier");
    static const WordTable expected = wordsOf("aim-expected");
    const auto of = Particles::of().startingAt(rest);
    QStringView name = rest.mid(of.length);
    if (!of || !std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }))
        return 0;
    const qsizetype whole = name.size();
    for (auto word = planWords().ending(name); word; word = planWords().ending(name))
        name.chop(word.length);
    const bool aimed = name.size() < whole;
    name = withoutAimQualifiers(name);
    const bool thing = !expected.ending(name) && !qualifiers.startingAt(name);
    return aimed && thing && name.size() >= shortest ? name.size() : 0;
}

/// 超额完成3万人|目标任务: where the words end that say that a figure was the aim of what was
/// spoken of before, or of what they name; else 0. The phrase is told so.
int endOfAimMet(const ClauseView &view, std::size_t index, ClaimPhrase &phrase)
{
    static const WordTable completing = wordsOf("completing-verb");
    static const WordTable aims = wordsOf("task-aimed");
    const Figure &figure = view.figures[index];
    const QStringView rest = view.wordsAfter(index);
    const auto aim = aims.startingAt(rest);
    const qsizetype named = aimNamedAfter(rest);
    if (!(aim || named > 0) || lastOf(view.wordsBefore(index), completing) < 0)
        return 0;
    phrase.planned = true;
    phrase.expected = false;
    phrase.predicate = Predicate::None;
    phrase.bound.reset();
    phrase.boundAlone = false;
    phrase.headStart = phrase.headEnd = phrase.quoteStart = figure.start;
    if (named == 0)
        return figure.end + aim.length;
    phrase.headStart = figure.end + Particles::of().startingAt(rest).length;
    phrase.headEnd = phrase.headStart + int(named);
    return figure.end + int(rest.size());
}

/// 地区生产总值设定6%的增长目标: the phrase of the target that is set. Nothing where none is.
std::optional<ClaimPhrase> aimSet(const ClauseView &view, std::size_t index,
                                  const ClaimPhrase &phrase)
{
    static const WordTable verbs = wordsOf("aim-setting");
    const QStringView rest = view.wordsAfter(index);
    const qsizetype named = aimNamedBehind(rest);
    const auto verb = verbs.ending(view.words(phrase.start, view.figures[index].start));
    if (!verb || named == 0)
        return {};
    ClaimPhrase aim = phrase;
    aim.planned = true;
    aim.predicate = wayNamed(rest.left(named));
    if (aim.predicate == Predicate::None)
        aim.predicate = Predicate::Level;
    aim.headEnd =
        std::max(aim.headStart, std::min(aim.headEnd, view.figures[index].start - verb.length));
    aim.quoteStart = view.figures[index].start - verb.length;
    aim.words.push_back({aim.quoteStart, verb.length, verb.wordClass});
    return aim;
}

/// 难以完成, 与, 距离: how an outcome stands to the aim behind it, taken off a name.
void dropOutcome(const ClauseView &view, ClaimPhrase &phrase)
{
    static const WordTable words = wordsOf({{0, "above"},
                                            {0, "below"},
                                            {0, "misses"},
                                            {0, "falls-short"},
                                            {0, "completing-verb"},
                                            {0, "aim-gap-open"},
                                            {0, "aim-met"}});
    static const WordTable others =
        wordsOf({{0, "aim-qualifier"}, {0, "aim-expected"}, {0, "adverb"}});
    // 没能完成, of which the phrase took 能 as an adverb
    static const WordTable shorts = wordsOf("falls-short");
    if (phrase.hasHead() && shorts.startingAt(view.stretch.text, phrase.headEnd - 1).length > 1)
        --phrase.headEnd;
    for (bool more = true; more;) {
        const auto word = words.ending(view.head(phrase));
        const auto other = others.ending(view.head(phrase)); // 年度; but no 值 of 生产总值
        const int length = word ? word.length : other.length > 1 ? other.length : 0;
        phrase.headEnd -= length;
        more = length > 0;
    }
}

/// What an aim that says no more than 5%, 9亿元 is of the quantity that its phrase names or that
/// was spoken of; nothing where the words do not tell. `named`: the words for the aim behind it.
std::optional<Predicate> bareAim(const ClauseView &view, std::size_t index, const ClaimPhrase &aim,
                                 QStringView named, const Discourse &discourse)
{
    const Figure &figure = view.figures[index];
    if (figure.kind != FigureKind::Percent) // 货运量增长5%，完成9亿元的年度任务: not of it
        return aim.hasHead() || discourse.isToldIn(figure) ? std::optional(Predicate::None)
                                                           : std::nullopt;
    static const WordTable shares = wordsOf("share-end");
    const QString spoken = aim.hasHead() ? QString() : discourse.subjects.first().name();
    const QStringView thing = aim.hasHead() ? view.head(aim) : QStringView(spoken);
    const bool rated = Particles::rates().ending(thing) || shares.ending(thing);
    if (!aim.hasHead() && discourse.measure == Measure::Share &&
        !rated) // 税收占80%, but no 税收占比
        return discourse.shareOf.isEmpty() ? std::optional(Predicate::Share) : std::nullopt;
    if (!(aim.hasHead() ? growsByRate(thing) : discourse.grows)) {
        const bool told =
            rated || discourse.isToldIn(figure) || discourse.level.kind == FigureKind::Point;
        return aim.hasHead() || told ? std::optional(Predicate::Level) : std::nullopt;
    }
    const auto fell = aim.hasHead() ? std::nullopt : std::optional(discourse.shrank);
    const Predicate way = directionOf({thing, view.wordsBefore(index), named, fell});
    return way == Predicate::None ? std::nullopt : std::optional(way);
}

/// 低于增长8%|的年初目标: the phrase of an aim that is told in passing, of the quantity that stands
/// before it, or else of what was spoken of. Nothing where none is.
std::optional<ToldBehind> aimInPassing(const ClauseView &view, std::size_t index,
                                       const ClaimPhrase &phrase, const Discourse &discourse)
{
    const Figure &figure = view.figures[index];
    const std::size_t last = lastMoved(view, index, phrase);
    const qsizetype tail = aimNamedBehind(view.wordsAfter(last));
    if (tail == 0 || isPlanCompared(view, index) || isAimOfList(view, index, phrase))
        return {};
    ToldBehind told{phrase, figure.end + (last == index ? int(tail) : 0)};
    ClaimPhrase &aim = told.phrase;
    dropOutcome(view, aim);
    const bool compared = aim.headEnd < phrase.headEnd || phrase.predicate != Predicate::None;
    const bool known = aim.hasHead() ? quantities().ending(view.head(aim)).length > 1
                                     : discourse.subjects.size() == 1 && discourse.claimed;
    if (!compared || !known || phrase.predicate == Predicate::Difference)
        return {};
    aim.planned = true;
    aim.expected = false;
    if (aim.bound == Relation::LessThan || aim.bound == Relation::MoreThan)
        aim.bound.reset(); // 低于, 超过: so is the outcome
    aim.boundAlone = false;
    const auto moved = tails().ending(view.wordsBefore(index));
    const bool says = moved.tag == Rise || moved.tag == Fall;
    aim.quoteStart = figure.start - (moved && says ? moved.length : 0);
    const auto bare = bareAim(view, index, aim, view.wordsAfter(last).left(tail), discourse);
    if (!aim.moves() && !bare)
        return {};
    if (!aim.moves())
        aim.predicate = *bare;
    // 65%的规划目标: of a year that nothing tells
    static const WordTable plans = wordsOf("aim-level");
    aim.untold = !aim.year && plans.occursIn(view.wordsAfter(last).left(tail));
    // 距7%的目标|差1个百分点: what is lacking is told with the aim
    static const WordTable lacks = wordsOf("aim-gap");
    if (lacks.startingAt(view.stretch.text, told.end))
        told.end = phrase.start;
    return told;
}

/// 营业收入保持20%以上增长, 保持8%的较快增长: the growth that the words behind the figure name.
std::optional<ToldBehind> growthNamed(const ClauseView &view, std::size_t index,
                                      const ClaimPhrase &phrase)
{
    static const WordTable growths = wordsOf("growth-noun");
    static const WordTable falls = wordsOf("fall-noun");
    static const WordTable kept = wordsOf("reach");
    constexpr qsizetype longest = 4; // 较快, 中高速
    const int start = view.figures[index].end;
    QStringView rest = view.wordsAfter(index);
    const auto separator = std::find_if(rest.begin(), rest.end(), isListSeparator);
    rest = rest.left(separator - rest.begin());
    const auto growth = growths.ending(rest);
    const QStringView how = rest.chopped(growth.length);
    const auto of = Particles::of().startingAt(how);
    const bool reached = phrase.predicate == Predicate::Level && !phrase.boundAlone &&
                         kept.startingAt(view.words(phrase.quoteStart, view.figures[index].start));
    if (view.figures[index].kind != FigureKind::Percent || !growth || !reached ||
        how.size() > of.length + longest)
        return {};
    ToldBehind told{phrase, start + int(rest.size())};
    told.phrase.predicate = falls.ending(rest) ? Predicate::Fall : Predicate::Rise;
    told.phrase.words.push_back({told.end - growth.length, growth.length, growth.wordClass});
    return told;
}

} // namespace

bool isWholeOfShare(const ClauseView &view, std::size_t index)
{
    if (index + 1 >= view.figures.size() || view.figures[index + 1].start >= view.clause.end)
        return false;
    const Figure &part = view.figures[index + 1];
    const QStringView before = view.words(view.clause.start, view.figures[index].start);
    return part.kind == FigureKind::Percent && lastOf(before, Particles::takesShare()) >= 0 &&
           Particles::of().isWord(view.words(view.figures[index].end, part.start));
}

ClaimPhrase phraseOfWhole(const ClauseView &view, ClaimPhrase phrase)
{
    const qsizetype at = lastOf(view.head(phrase), Particles::takesShare());
    phrase.headStart += int(at) + 1;
    phrase.quoteStart = phrase.headStart;
    return phrase;
}

bool isPlanCompleted(const ClauseView &view, std::size_t index)
{
    if (index + 1 >= view.figures.size())
        return false;
    const Figure &plan = view.figures[index];
    const Figure &part = view.figures[index + 1];
    return part.kind == FigureKind::Percent && part.start == plan.end + 1 &&
           plan.start >= view.clause.start &&
           Particles::of().startingAt(view.stretch.text, plan.end) &&
           planWords().ending(view.words(view.clause.start, plan.start));
}

std::optional<ToldBehind> toldBehind(const ClauseView &view, std::size_t index,
                                     const ClaimPhrase &phrase, const Discourse &discourse,
                                     bool review)
{
    if (const auto aim = aimSet(view, index, phrase))
        return ToldBehind{*aim, view.figures[index].end};
    ClaimPhrase met = phrase;
    if (const int end = endOfAimMet(view, index, met))
        return ToldBehind{met, end};
    if (const auto aim = review ? aimInPassing(view, index, phrase, discourse) : std::nullopt)
        return aim;
    return growthNamed(view, index, phrase);
}

bool isAttribute(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase,
                 const Discourse &discourse, bool review)
{
    const Figure &figure = view.figures[index];
    if (isPlanCompared(view, index) || isAimOfList(view, index, phrase))
        return false;
    if (isStatedAim(view, index, phrase, review) || isThreshold(view, index, phrase) ||
        isBaseOfPeople(view, index) || isSizeOfNoun(view, index, phrase) || isSampled(view, index))
        return true;
    if (figure.kind == FigureKind::Point ||
        !partUsed(view, index, phrase, discourse).name.isEmpty())
        return false;
    const int limit = view.limitOf(index);
    if (figure.end >= limit)
        return false;
    if (isRateOfNoun(view, index, phrase))
        return true;
    const QChar next = view.stretch.text.at(figure.end);
    if (isWordOf(next, Particles::of()))
        return figure.end + 1 < limit && figure.kind != FigureKind::Count &&
               (figure.kind != FigureKind::Percent || phrase.predicate == Predicate::None) &&
               nameOfPart(view, index, phrase).isEmpty() &&
               nameOfSizeInside(view, index, phrase).isEmpty();
    // 开展30个以上集群治理, and the next of a list: so many are counted.
    const bool listed = phrase.separated && !phrase.hasHead();
    const bool counts =
        figure.kind == FigureKind::Count &&
        (listed || verbAtEnd(view.head(phrase)) || (phrase.aimed && !phrase.hasHead()));
    const bool threshold = figure.bound && *figure.bound != Relation::MoreThan && !counts;
    const bool age = isAge(figure); // 拥有3岁以下婴幼儿托位
    // 500人以上集中居住点全部通水: what holds of all counts none.
    static const WordTable all = wordsOf("said-of-all");
    const bool ofAll = all.occursIn(view.wordsAfter(index));
    return threshold && (age || phrase.predicate == Predicate::None) && next.isLetter() &&
           !isListSeparator(next) &&
           (ofAll || !innerVerbs().startingAt(view.stretch.text, figure.end));
}

int afterAttribute(const ClauseView &view, std::size_t index, const ClaimPhrase &phrase, int from)
{
    const bool acted =
        view.figures[index].kind == FigureKind::Percent && bool(verbAtEnd(view.head(phrase)));
    return acted && endOfNoun(view, index) < view.limitOf(index) ? endOfNoun(view, index) : from;
}

std::optional<ClaimPhrase> aimMissed(const ClauseView &view, const ClaimPhrase &phrase)
{
    static const WordTable misses = wordsOf("falls-short");
    const auto word = misses.ending(view.head(phrase));
    ClaimPhrase missed = phrase;
    missed.headEnd -= word.length;
    return word && phrase.moves() && missed.hasHead() ? std::optional(missed) : std::nullopt;
}

} // namespace PlanLens
