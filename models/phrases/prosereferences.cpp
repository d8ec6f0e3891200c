// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/prosereferences.h"

#include "figures/fiveyearplans.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "language/wordtable.h"
#include "language/wordtaking.h"
#include "phrases/prosebases.h"
#include "phrases/prosewords.h"
#include "sentences/proseunits.h"
#include "text/oneof.h"
#include "times/yearspans.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace PlanLens {

/// 确定的预期目标为|投资: where the subject begins whose aim is told; `at`
/// where nothing leads to it.
static int behindAim(QStringView text, int at)
{
    static const WordTable announced = wordsOf("aim-announced");
    const int of = at + Particles::of().startingAt(text, at).length;
    if (of == at)
        return at;
    WordTable::Hit hit;
    const qsizetype aim = announced.find(text, of, &hit);
    return aim >= 0 && aim + hit.length < text.size() ? int(aim) + hit.length : of;
}
int behindReport(QStringView text, int from)
{
    for (int i = int(text.size()) - 1; i >= from; --i) {
        const auto verb =
            i == from + 1 ? WordTable::Hit{} : ProseWords::reportingVerbs().startingAt(text, i);
        if (verb && i + verb.length + 2 <= text.size())
            return behindAim(text, i + verb.length);
    }
    return from;
}

qsizetype perBefore(QStringView text, int word)
{
    const qsizetype at = lastOf(text, Particles::per());
    const UnitHit unit = at < 1 ? UnitHit{} : unitAt(text, at + 1);
    const bool ends = unit.length > 0 && at + 1 + unit.length == text.size();
    return ends && word <= unit.length ? at : -1;
}

bool passesAmount(QStringView before, int length, const Figure &figure)
{
    if (!ProseWords::passedMarks().isWord(before.right(length)))
        return true;
    const QStringView rest = before.chopped(length);
    const bool named = rest.isEmpty() || isClauseSeparator(rest.back()) ||
                       isListSeparator(rest.back()) || ProseWords::quantities().ending(rest) ||
                       ProseWords::dependentNouns().ending(rest); // 利税过千万元企业
    return named && figure.kind == FigureKind::Money;
}

std::optional<YearMention> yearEndingAt(const Numbers &numbers, int end)
{
    const auto year = std::find_if(numbers.years.begin(), numbers.years.end(),
                                   [end](const YearMention &y) { return y.end == end; });
    return year == numbers.years.end() ? std::nullopt : std::optional(*year);
}

bool endsInYear(const Stretch &stretch, const Numbers &numbers, int from, int end)
{
    static const WordTable tails = wordsOf("year-point");
    const auto year = yearEndingAt(numbers, end - tails.ending(stretch.view(from, end)).length);
    return year && year->start >= from;
}

namespace {

/// 比前五年: so many years, and nothing else.
bool endsInFormerYears(QStringView words)
{
    static const WordTable former = wordsOf("years-ago");
    constexpr qsizetype longest = 4;
    for (qsizetype at = std::max<qsizetype>(words.size() - longest, 0); at < words.size(); ++at) {
        qsizetype end = at;
        if (yearsAt(words, end) > 0 && end == words.size() && former.endingAt(words, at))
            return true;
    }
    return false;
}

/// 五年前, where the words end in it; else 0 years.
YearsAgo yearsAgoEnding(QStringView words)
{
    const YearsAgo ago = yearsAgoIn(words);
    return ago.start + ago.length == words.size() ? ago : YearsAgo{};
}

} // namespace

bool endsInTime(const Stretch &stretch, const Numbers &numbers, int from, int end)
{
    static const WordTable spans = wordsOf("plan-span");
    const QStringView words = stretch.view(from, end);
    // 比“十三五”末, 较“十三五”
    if ((spans.ending(words) || words.endsWith(u'”')) && namedPlan(words))
        return true;
    const bool part =
        std::any_of(numbers.parts.begin(), numbers.parts.end(),
                    [&](const YearPart &p) { return p.end == end && p.start >= from; });
    return part || yearsAgoEnding(words).years > 0 || endsInFormerYears(words) ||
           ProseWords::timeReferences().ending(words) || endsInYear(stretch, numbers, from, end);
}

bool endsInTimes(const Stretch &stretch, const Numbers &numbers, int from, int end)
{
    return endsInListedYear(stretch.view(from, end)) || endsInTime(stretch, numbers, from, end);
}

namespace {

/// The mention that ends right at `end` and starts behind `from`.
template <typename Mention>
std::optional<Mention> endingAt(const std::vector<Mention> &mentions, int from, int end)
{
    const auto found = std::find_if(mentions.begin(), mentions.end(), [&](const Mention &mention) {
        return mention.end == end && mention.start > from;
    });
    return found == mentions.end() ? std::nullopt : std::optional(*found);
}

/// 提高到2020年的52%
int takeYear(QStringView before, const Stretch &stretch, const Numbers &numbers, int from,
             ClaimPhrase *phrase)
{
    const int whole = from + int(before.size());
    QStringView text = before;
    takeFromEnd(text, Particles::of());
    static const WordTable tails = wordsOf("year-end");
    static const WordTable comparing = wordsOf({{0, "no-year-of-figure"}, {0, "opening"}});
    const auto year = yearEndingAt(numbers, from + int(text.size()) - tails.ending(text).length);
    if (!year || year->start < from)
        return whole;
    const auto word = ProseWords::tails().ending(stretch.view(from, year->start));
    const QChar preceding = year->start > from ? stretch.text.at(year->start - 1) : QChar();
    // 产能2020年突破9万辆, 产量2020年9万吨
    const bool says = phrase->predicate != Predicate::None || phrase->bound ||
                      ProseWords::quantities().ending(stretch.view(from, year->start));
    const bool named = says && !isWordOf(preceding, comparing) && text.size() == before.size();
    if (word.tag != ProseWords::To && !isWordOf(preceding, Particles::origins()) && !named)
        return whole;
    phrase->year = *year;
    return year->start;
}

/// 城镇化率“十二五”以来|提高: the plan is the time, and no part of the name.
int takePlanTime(QStringView before, int from, ClaimPhrase *phrase)
{
    static const WordTable tails = wordsOf("span-tail");
    static const WordTable lasts = wordsOf("span-end");
    static const WordTable since = wordsOf("since");
    static const WordTable comparing =
        wordsOf({{0, "compared-span"}, {0, "against"}, {0, "origin"}, {0, "equalling-verb"}});
    const auto tail = tails.ending(before);
    const QStringView plan = before.chopped(tail.length);
    const bool ends = tail || phrase->soFar || phrase->yearly; // “十四五”|累计下降9%
    const qsizetype at = ends && !phrase->year ? plan.lastIndexOf(u'“') : -1;
    const auto name = at > 0 ? planNameAt(plan, at) : std::nullopt;
    if (!name || at + name->length != plan.size() || comparing.endingAt(plan, at))
        return from + int(before.size());
    const int start = from + int(at);
    const int first = lasts.ending(before) ? name->years.to : name->years.from;
    phrase->year = YearMention{start, from + int(plan.size()), first, name->years.to};
    phrase->since = bool(since.ending(before));
    return start;
}

/// 由上年的45%: the year before the one spoken of.
int takeLastYear(QStringView before, int from, ClaimPhrase *phrase)
{
    static const WordTable words = wordsOf("year-before");
    QStringView text = before;
    takeFromEnd(text, Particles::of());
    if (const YearsAgo ago = yearsAgoEnding(text);
        ago.years > 0 && ago.start > 0 && Particles::origins().startingAt(text, ago.start - 1)) {
        phrase->yearsBack = ago.years; // 由五年前的45%
        return from + int(ago.start);
    }
    const auto hit = words.ending(text);
    const qsizetype start = text.size() - hit.length;
    const auto bound = ProseWords::tails().ending(text.left(start)).tag; // 不低于|上年的9万吨
    if (hit && (bound == ProseWords::AtLeastOf || bound == ProseWords::AtMostOf))
        return from + int(start);
    if (!hit || start < 1 || !Particles::origins().startingAt(text, start - 1))
        return from + int(before.size());
    phrase->yearsBack = 1;
    return from + int(start);
}

/// 投资前三季度增长4%, 案件从1月到9月共有3万件, 由5%提高到|9月末的6%
int takePart(const YearPart &part, const Stretch &stretch, bool listed, int from,
             ClaimPhrase *phrase)
{
    const QChar preceding = stretch.text.at(part.start - 1);
    const bool ofFigure = bool(Particles::of().startingAt(stretch.text, part.end)); // 一季度|的5%
    const bool starts = isWordOf(preceding, Particles::openings()) && !ofFigure;
    static const WordTable comparing = wordsOf("no-year-of-figure");
    const auto word = ProseWords::tails().ending(stretch.view(from, int(part.start)));
    const bool compared = isWordOf(preceding, comparing) && word.tag != ProseWords::To;
    if (compared || listed || (starts && part.firstMonth == part.lastMonth))
        return int(part.end);
    phrase->part = part;
    return int(part.start) - (starts ? 1 : 0);
}

/// 粮食产量自2010年以来增加: all up to now.
int takeSince(QStringView before, const Numbers &numbers, int from, ClaimPhrase *phrase)
{
    static const WordTable since = wordsOf("since");
    const auto word = since.ending(before);
    const auto year =
        word ? yearEndingAt(numbers, from + int(before.size()) - word.length) : std::nullopt;
    if (!year || year->start <= from)
        return from + int(before.size());
    phrase->year = *year;
    phrase->since = true;
    const bool opened = Particles::openings().endingAt(before, year->start - from).length > 0;
    return year->start - (opened ? 1 : 0);
}

/// 增加到年末的900亿元: at the end of what is spoken of.
int takeEnd(QStringView before, int from)
{
    static const WordTable ends = wordsOf("own-year-end");
    QStringView text = before;
    takeFromEnd(text, Particles::of());
    const auto end = ends.ending(text);
    const qsizetype start = text.size() - end.length;
    const bool reached = end && ProseWords::tails().ending(text.left(start)).tag == ProseWords::To;
    return from + int(reached ? start : before.size());
}

/// 一季度、上半年、|前三季度分别增长, 2021年、|2022年分别为: the times before the last one, which
/// was taken, and where they begin.
template <typename Mention>
int takeListed(const std::optional<Mention> &last, const std::vector<Mention> &mentions,
               const Stretch &stretch, int from, int end, std::vector<Mention> &listed)
{
    if (!last)
        return end;
    std::vector<Mention> times{*last};
    while (end - 1 > from && isListSeparator(stretch.text.at(end - 1))) {
        const auto before = endingAt(mentions, from - 1, end - 1);
        if (!before)
            break;
        times.insert(times.begin(), *before);
        end = int(before->start);
    }
    if (times.size() > 1)
        listed = std::move(times);
    return end;
}

} // namespace

void noteComparedTime(const Stretch &stretch, const Numbers &numbers, int from, int end,
                      ClaimPhrase *phrase)
{
    static const WordTable years = wordsOf("years-before");
    static const WordTable undated = wordsOf("undated-time"); // 比建园之初
    const QStringView words = stretch.view(from, end);
    phrase->base = baseEndingAt(stretch, numbers, from, end);
    phrase->untold = phrase->untold || undated.ending(words);
    if (const int years = yearsAgoEnding(words).years; years > 0 && phrase->moves())
        phrase->years = years; // 比五年前提高9个百分点
    // 是“十二五”的1.5倍
    phrase->againstYears = years.ending(words) || (!phrase->base && namedPlan(words));
    phrase->againstLastYear =
        !phrase->base && !phrase->againstYears && ProseWords::timeReferences().ending(words);
}

std::optional<FormerValue> formerValueBefore(const Stretch &stretch, const Numbers &numbers,
                                             int from, int end, int figureEnd)
{
    static const WordTable formers = wordsOf("former-reference");
    static const WordTable spans = wordsOf("span");
    static const WordTable points = wordsOf("year-point");
    static const WordTable lastYears = wordsOf("year-before");
    const QStringView text = stretch.view(from, end);
    const QStringView reference = text.chopped(Particles::of().ending(text).length);
    const bool of = reference.size() < text.size();
    const auto tail = ProseWords::tails().startingAt(stretch.text, figureEnd);
    const bool former = formers.ending(reference) || (of && tail.tag == ProseWords::To);
    const bool moves = tail && (tail.tag == ProseWords::Rise || tail.tag == ProseWords::Fall);
    const bool upon = endsInBase(stretch.text.mid(figureEnd)); // 在2020年|4亿元的基础上
    const bool bare = (moves || upon) && !reference.isEmpty(); // 比上年|4亿元增加
    if (!of && !former && !bare)
        return {};
    const int referenceEnd = from + int(reference.size());
    for (qsizetype i = reference.size() - 1; i >= 0; --i) {
        const int start = from + int(i);
        const bool origin = bool(Particles::origins().startingAt(text, i));
        if (!origin && !comparesAt(text, i) && !(upon && Particles::within().startingAt(text, i)))
            continue;
        const auto plan = namedPlan(reference.mid(i));
        const bool time = plan || ProseWords::timeReferences().ending(reference) ||
                          endsInYear(stretch, numbers, start + 1, referenceEnd);
        if ((!time && (!former || !origin)) || (!of && !former && origin))
            continue;
        const int point = points.ending(reference).length; // 2022年末的
        FormerValue value{start, !time, !origin && lastYears.ending(reference),
                          yearEndingAt(numbers, referenceEnd - point)};
        if (!value.year && plan)
            value.year = YearMention{start + 1, referenceEnd,
                                     spans.ending(reference) ? plan->from : plan->to, plan->to};
        return value;
    }
    return {};
}

int timeBefore(const Stretch &stretch, const Numbers &numbers, int from, int end,
               ClaimPhrase *phrase)
{
    const QStringView before = stretch.view(from, end);
    if (const int start = takeYear(before, stretch, numbers, from, phrase); start < end)
        return takeListed(phrase->year, numbers.years, stretch, from, start, phrase->listed);
    if (const int start = takeLastYear(before, from, phrase); start < end)
        return start;
    if (const int start = takeEnd(before, from); start < end)
        return start;
    if (const int start = takeSince(before, numbers, from, phrase); start < end)
        return start;
    if (const int start = takePlanTime(before, from, phrase); start < end)
        return start;
    QStringView time = before;
    takeFromEnd(time, Particles::of()); // 增加到9月末|的6亿元
    if (const auto part = endingAt(numbers.parts, from, from + int(time.size())))
        return takeListed(phrase->part, numbers.parts, stretch, from,
                          takePart(*part, stretch,
                                   isListedComparison(stretch, numbers, from, int(part->start)),
                                   from, phrase),
                          phrase->parts);
    if (const auto lasting = endingAt(numbers.lasting, from, end))
        return lasting->start;                                // 产量连续5年|稳定在
    const auto span = endingAt(numbers.spans, from - 1, end); // also 五年|年均增长8%
    const bool told =
        span && !comparesYears(before, span->start - from) &&
        ProseWords::timeReferences().ending(before).length <= end - span->start; // but 上个|五年
    phrase->years = told ? span->years : phrase->years;
    return told ? int(span->start) : end;
}

/// 整合至, 更新到: what was done says which level it led to.
static WordTable::Hit upToBehindVerb(QStringView words)
{
    static const WordTable doing = wordsOf("doing-verb");
    const auto upTo = Particles::upTo().ending(words);
    auto verb = doing.ending(words.chopped(upTo.length));
    if (!upTo || verb.length < 2)
        return {};
    verb.length += upTo.length;
    verb.tag = ProseWords::To;
    verb.wordClass = "to-level"; // what it says here
    return verb;
}

WordTable::Hit tailBefore(const Stretch &stretch, const Numbers &numbers, int from, int end)
{
    const QStringView words = stretch.view(from, end);
    WordTable::Hit tail = ProseWords::tails().ending(words);
    if (const auto reached = upToBehindVerb(words); reached.length > tail.length)
        return reached;
    if (!tail)
        tail = ProseWords::passedMarks().ending(words);
    for (const YearSpan &span : numbers.spans) {
        const int start = end - tail.length;
        if (tail.tag == ProseWords::Yearly && span.start < start && span.end > start)
            tail.length = std::max(end - int(span.end), 0);
    }
    return tail;
}

} // namespace PlanLens
