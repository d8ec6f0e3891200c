// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/proseleads.h"

#include "figures/fiveyearplans.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "language/smallnumbers.h"
#include "phrases/prosebases.h"
#include "phrases/prosewords.h"
#include "times/yearspans.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

/// “十四五”期间, “十四五”末: a time, not part of a name as in “十四五”规划.
int planLength(QStringView text)
{
    static const WordTable spans = wordsOf("span-tail");
    const auto plan = planNameAt(text);
    if (plan && plan->length == text.size())
        return int(text.size()); // “十四五”|年均增长
    const auto span = plan ? spans.startingAt(text, plan->length) : WordTable::Hit{};
    return span ? int(plan->length) + span.length : 0;
}

/// 用于民生的支出: here the purpose is part of the name.
bool namesPurpose(QStringView text)
{
    static const WordTable amounts = wordsOf("spent-on");
    static const WordTable purposes = wordsOf("purpose");
    return purposes.startingAt(text) && amounts.occursIn(text);
}

/// 对非洲出口: the partner is part of the name.
bool namesPartner(QStringView text)
{
    static const WordTable trade = wordsOf("trade-noun");
    constexpr qsizetype longest = 14;
    if (!Particles::towards().startingAt(text))
        return false;
    const QStringView reach = text.left(longest);
    const auto end = std::find_if(reach.begin(), reach.end(), [](QChar c) {
        return isClauseSeparator(c) || isListSeparator(c) || c.isDigit();
    });
    return trade.occursIn(reach.left(end - reach.begin()));
}

/// 6月底|前建成, 2025年|前累计建成: behind a year or a part of one.
int skipBefore(QStringView text, int at)
{
    static const WordTable before = wordsOf("years-ago");
    static const WordTable sums = wordsOf("front-sum");
    const int end = at + before.startingAt(text, at).length;
    const bool acts = verbs().startingAt(text, end) || sums.startingAt(text, end);
    return end == text.size() || acts ? end : at;
}

/// After a year: 2021年底, 2025年末.
int skipYearTail(QStringView text, int at, int to)
{
    static const WordTable tails = wordsOf("time-tail");
    const auto hit = tails.startingAt(text.left(to), at);
    return skipBefore(text.left(to), at + hit.length);
}

/// 建市以来, 改革开放以来: since when, without a year.
int sinceLength(QStringView text)
{
    constexpr qsizetype shortest = 2;
    constexpr qsizetype longest = 10;
    static const WordTable since = wordsOf("span-closing");
    WordTable::Hit word;
    const qsizetype at = since.find(text.left(longest), shortest, &word);
    const QStringView event = text.left(std::max<qsizetype>(at, 0));
    const bool named = std::all_of(event.begin(), event.end(),
                                   [](QChar c) { return c.isLetter() && !isListSeparator(c); });
    return at > 0 && word.length > 1 && named && !leads().startingAt(event) ? int(at) + word.length
                                                                            : 0;
}

/// 2015年的|2.3倍: the year is of the figure behind it, and of nothing else.
bool isOfFigure(const Stretch &stretch, const Numbers &numbers, int at)
{
    const auto of = Particles::of().startingAt(stretch.text, at);
    return of && std::any_of(numbers.figures.begin(), numbers.figures.end(),
                             [&](const Figure &figure) { return figure.start == at + of.length; });
}

/// 为|2020年|目标值9亿元的80%: the year is of the aim that is compared with.
bool isOfAimCompared(QStringView text, int year, int behind)
{
    static const WordTable equals = wordsOf("equalling-verb");
    static const WordTable aims = wordsOf("aim-noun");
    return equals.endingAt(text, year) && aims.startingAt(text, behind);
}

/// 二、新建泊位9个, 四、一般公共预算收入: the ordinal of an item; but 三、四线城市 count on.
int ordinalLength(QStringView text)
{
    qsizetype at = 0;
    const int number = smallNumberAt(text, at);
    if (number == 0 || at + 1 >= text.size() || text.at(at) != u'、')
        return 0;
    return number + 1 == smallNumber(text.mid(at + 1, 1)) ? 0 : int(at) + 1;
}

/// 今后三年, 用三年时间, 计划用三年时间: how many years something takes.
struct YearsTaken
{
    int years = 0; ///< 0 where nothing tells
    int length = 0;
    bool coming = false; ///< they are said to come
    bool ahead = false;  ///< it is planned that it takes them
};

YearsTaken yearsTakenAt(QStringView text, int from)
{
    static const WordTable ahead = wordsOf("ahead");
    static const WordTable aims = wordsOf({{0, "aim-of-claim"}, {0, "aimed"}});
    static const WordTable taking = wordsOf("taking-years");
    static const WordTable time = wordsOf("years-taken");
    if (const auto coming = ahead.startingAt(text, from)) {
        qsizetype at = from + coming.length;
        const int years = yearsAt(text, at);
        return {years, int(at) - from, true, false};
    }
    const auto aim = aims.startingAt(text, from);
    const auto takes = taking.startingAt(text, from + aim.length);
    qsizetype at = from + aim.length + takes.length;
    const int years = takes ? yearsAt(text, at) : 0;
    const auto end = time.startingAt(text, at);
    return end ? YearsTaken{years, int(at) + end.length - from, false, bool(aim)} : YearsTaken{};
}

/// The mention that starts at `at` and ends up to `to`.
template <typename Mention>
std::optional<Mention> startingAt(const std::vector<Mention> &mentions, int at, int to)
{
    const auto found = std::find_if(mentions.begin(), mentions.end(),
                                    [at](const Mention &mention) { return mention.start == at; });
    return found != mentions.end() && found->end <= to ? std::optional(*found) : std::nullopt;
}

/// “十四五”前三年: some of the years of a plan.
std::optional<YearSpan> yearsOfPlan(const Numbers &numbers, QStringView text, int at)
{
    const auto plan = planNameAt(text.mid(at));
    if (!plan)
        return {};
    const int from = at + int(plan->length);
    const auto span = startingAt(numbers.spans, from, int(text.size()));
    return span ? span : startingAt(numbers.spans, from + 1, int(text.size()));
}

} // namespace

Adjunct adjunctAt(QStringView text)
{
    enum Start { Counted, Cleared, Upon };
    static const WordTable starts =
        wordsOf({{Counted, "by"}, {Cleared, "cleared-of"}, {Upon, "upon"}});
    static const WordTable ends =
        wordsOf({{Counted, "reckoned"}, {Cleared, "cleared"}, {Upon, "upon-end"}});
    static const WordTable prices = wordsOf("cleared-price");
    static const WordTable alike = wordsOf("alike");
    constexpr int longest = 28;
    const auto start = starts.startingAt(text);
    static constexpr QStringView joined =
        u"上下内外来及前后"; // 规模以上: part of a bound or a time
    if (!start || (text.front() == u'以' && text.size() > 1 && joined.contains(text.at(1))))
        return {};
    const QStringView reach = text.left(longest);
    for (int at = start.length; at < reach.size(); ++at) {
        const auto end = ends.startingAt(reach, at);
        if (!end || end.tag != start.tag)
            continue;
        // Cleared of what disturbs, both years are counted alike; of prices, the growth is real.
        const QStringView what = reach.left(at + end.length);
        // 固定资产投资下降3%，扣除房地产开发投资后增长4%: a part of it is left out, which is no
        // basis
        if (start.tag == Cleared && !prices.occursIn(what) &&
            ProseWords::quantities().ending(reach.mid(start.length, at - start.length)).length > 1)
            return {};
        Adjunct adjunct;
        if ((start.tag == Cleared && !prices.occursIn(what)) || alike.occursIn(what))
            adjunct.sameBasis = true;
        adjunct.length = at + end.length;
        for (auto more = ends.startingAt(reach, adjunct.length); more;
             more = ends.startingAt(reach, adjunct.length))
            adjunct.length += more.length; // 按自然口径|计算
        return adjunct;
    }
    return {};
}

namespace {

/// 全省卫生村, 全国陶瓷艺术展: the place is part of a title's or an event's name.
bool belongsToTitle(const WordTable::Hit &hit, QStringView text)
{
    static const WordTable places = wordsOf({{0, "country"}, {0, "province"}});
    static const WordTable events = wordsOf("event");
    const QStringView noun = text.mid(hit.length);
    return places.isWord(text.left(hit.length)) && (isHonour(noun) || events.occursIn(noun));
}

} // namespace

int skipLeads(const Stretch &stretch, const Numbers &numbers, int from, int to, ClaimPhrase *phrase)
{
    static const WordTable since = wordsOf("since");
    const QStringView text = QStringView(stretch.text).left(to);
    int at = from;
    while (at < to) {
        const auto year = std::find_if(numbers.years.begin(), numbers.years.end(),
                                       [at](const YearMention &y) { return y.start == at; });
        if (year != numbers.years.end() && year->end <= to) {
            // 是2017年的1.5倍: only compared with.
            static const WordTable equals = wordsOf("equalling-verb");
            if (at > from && equals.endingAt(text, at) &&
                Particles::of().startingAt(stretch.text, year->end))
                return at;
            // 3亿元（2005年价）: whose prices are taken.
            static const WordTable prices = wordsOf({{0, "price"}, {0, "constant-prices"}});
            if (const auto price = prices.startingAt(text, year->end)) {
                at = year->end + int(price.length);
                continue;
            }
            phrase->year = *year;
            phrase->listed.push_back(*year);
            phrase->until = bool(Particles::upTo().endingAt(text, at));
            at = skipYearTail(text, year->end, to);
            phrase->since = bool(since.ending(text.mid(year->end, at - year->end)));
            static const WordTable onwards = wordsOf("from-then-on");
            const auto on = onwards.startingAt(text, at);
            const int behind = at + on.length;
            if (on && behind < stretch.size() && isClauseSeparator(stretch.text.at(behind)) &&
                Particles::openings().endingAt(text, year->start)) {
                phrase->since = true; // 从2018年起
                at = behind;
            }
            phrase->yearOfFigure =
                isOfFigure(stretch, numbers, at) || isOfAimCompared(text, year->start, at);
            continue;
        }
        if (const auto opening = openingBaseAt(stretch, numbers, at, to)) {
            phrase->opening = phrase->base = opening->base;
            phrase->againstLastYear = !opening->base;
            at = opening->end;
            continue;
        }
        if (const auto part = startingAt(numbers.parts, at, to)) {
            phrase->part = *part;
            phrase->parts.push_back(*part);
            at = skipBefore(text, int(part->end));
            continue;
        }
        static const WordTable allQuarters = wordsOf("all-quarters");
        if (const auto quarters = allQuarters.startingAt(text, at)) {
            at += quarters.length; // 四个季度分别
            for (int month = 1; month < 12; month += 3)
                phrase->parts.push_back({month, month + 2, at, at});
            continue;
        }
        if (const auto lasting = startingAt(numbers.lasting, at, to)) {
            at = lasting->end;
            continue;
        }
        const auto span = startingAt(numbers.spans, at, to);
        if (span && leads().startingAt(text, at).tag != LeadTwoYears) {
            phrase->years = span->years;
            at = int(span->end);
            continue;
        }
        if (const YearsTaken taken = yearsTakenAt(text, at); taken.years > 0) {
            if (taken.ahead)
                phrase->yearsAhead = taken.years;
            else if (!taken.coming)
                phrase->years = taken.years;
            else if (phrase->predicate == Predicate::None)
                phrase->spanning = true; // 今后三年投资9亿元
            at += taken.length;
            continue;
        }
        if (const YearsAgo ago = yearsAgoAt(text, at); ago.years > 0) {
            if (Particles::of().startingAt(stretch.text, at + ago.length))
                return at; // 是五年前的1.5倍
            phrase->yearsBack = ago.years;
            at += int(ago.length);
            continue;
        }
        if (const int plan = planLength(text.mid(at)); plan > 0) {
            at += plan;
            continue;
        }
        if (const auto years = yearsOfPlan(numbers, text, at)) {
            phrase->years = years->years;
            at = int(years->end);
            continue;
        }
        if (const Adjunct adjunct = adjunctAt(text.mid(at)); adjunct.length > 0) {
            phrase->sameBasis = phrase->sameBasis || adjunct.sameBasis;
            at += adjunct.length;
            continue;
        }
        if (const int event = at == from ? sinceLength(text.mid(at)) : 0; event > 0) {
            at += event;
            continue;
        }
        if (const int ordinal = at == 0 ? ordinalLength(text) : 0; ordinal > 0) {
            at += ordinal;
            continue;
        }
        const auto hit = leads().startingAt(text, at);
        if (hit && (namesPurpose(text.mid(at)) || namesPartner(text.mid(at)) ||
                    belongsToTitle(hit, text.mid(at))))
            return at;
        if (!hit) {
            if (!isClauseSeparator(text.at(at)) && text.at(at) != u'—')
                break;
            ++at;
            continue;
        }
        if (hit.tag != LeadKeep)
            phrase->words.push_back({at, hit.length, hit.wordClass});
        phrase->wholeYear = phrase->wholeYear || ProseWords::wholeYear().startingAt(text, at);
        switch (Lead(hit.tag)) {
        case LeadKeep:
            return at;
        case LeadSpan:
            phrase->spanning = true;
            break;
        case LeadSoFar:
            phrase->soFar = true;
            break;
        case LeadExpect:
            phrase->expected = true;
            break;
        case LeadAim:
            phrase->aimed = true;
            break;
        case LeadPlan:
            phrase->planned = true;
            break;
        case LeadTwoYears:
            phrase->twoYears = true;
            break;
        case LeadYearly:
            phrase->yearly = true;
            break;
        case LeadEach:
            phrase->each = true;
            break;
        case LeadRespective:
            phrase->respective = true;
            break;
        case Filler:
            break;
        }
        at += hit.length;
    }
    return at;
}

int headStart(const Stretch &stretch, const Numbers &numbers, int from, int to, ClaimPhrase *phrase)
{
    static const WordTable closing = wordsOf("closes-figure");
    const int figure = from;
    const auto &ends = numbers.proportionEnds; // in reading order
    const auto last = std::lower_bound(ends.begin(), ends.end(), to);
    const int proportion = last == ends.begin() ? 0 : *(last - 1);
    if (proportion > from && !Particles::of().startingAt(stretch.text, proportion)) // 3：7的比例
        from = proportion;
    const int behind = from + closing.startingAt(stretch.text, from).length;
    const bool closes = figure > 0 && behind < to && isClauseSeparator(stretch.text.at(behind));
    return skipLeads(stretch, numbers, closes ? behind : from, to, phrase);
}

int skipRanks(const Stretch &stretch, const Numbers &numbers, int from, int to, ClaimPhrase *phrase)
{
    static const WordTable ranks = wordsOf("rank-verb");
    static const WordTable places = wordsOf("rank-word");
    for (int at = from; at < to;) {
        const QStringView head = stretch.view(at, to);
        const qsizetype stop = head.indexOf(u'、');
        if (!ranks.startingAt(head) || !places.occursIn(stop < 0 ? head : head.left(stop)))
            return at;
        at = stop < 0 ? to : skipLeads(stretch, numbers, at + int(stop), to, phrase);
    }
    return to;
}

} // namespace PlanLens
