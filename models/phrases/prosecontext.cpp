// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/prosecontext.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/smallnumbers.h"
#include "phrases/prosewords.h"
#include "text/characters.h"
#include "text/oneof.h"
#include "times/aimsset.h"
#include "times/clausetimes.h"
#include "times/headingtimes.h"
#include "times/sentencetimes.h"
#include "times/yearspans.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

constexpr qsizetype longestLead = 6; ///< 近三年, 1—9月: a clause that is a time and nothing else

/// The scope narrowed to a part of its year.
Scope partOf(Scope scope, const YearPart &part)
{
    if (scope.period.isValid())
        scope.period = part.of(scope.period.to);
    return scope;
}

} // namespace

ProseContext::ProseContext(const Report &report)
    : m_report(report), m_years(yearsOf(report)), m_path(report, m_years)
{
    m_times = inSection({}, {}, m_years);
}

namespace {

/// 报告指出: who says what follows.
bool tellsWhoSays(QStringView clause)
{
    static const WordTable verbs = wordsOf("reporting-verb");
    return bool(verbs.ending(clause));
}

bool endsInColon(QStringView text)
{
    text = text.trimmed();
    return !text.isEmpty() && isOneOf(text.back(), u"：:");
}

/// 全年, 确保年末, 截至年末; but 占全年任务的62% tells of what, and 比上年末 with what.
bool opensWholeYear(QStringView clause)
{
    constexpr qsizetype reach = 6;
    static const WordTable wholeYear = wordsOf("whole-year");
    static const WordTable aims = wordsOf({{0, "plan-word"}, {0, "aim-noun"}});
    static const WordTable yearEnd = wordsOf("own-year-end");
    static const WordTable leads =
        wordsOf({{0, "front-aim"}, {0, "aim-of-claim"}, {0, "reached-by"}});
    WordTable::Hit hit;
    const qsizetype at = wholeYear.find(clause.left(reach), 0, &hit);
    if (at >= 0)
        return !aims.startingAt(clause, at + hit.length);
    return bool(yearEnd.startingAt(clause, leads.startingAt(clause).length));
}

/// ①…, •…, ——…: one of several that a paragraph above leads to.
bool opensListMember(QStringView text)
{
    text = text.trimmed();
    return !text.isEmpty() &&
           (isBullet(text.front()) || isEnclosedNumeral(text.front()) || text.startsWith(u"——"));
}

} // namespace

void ProseContext::enterBlock(int block)
{
    const QStringView text = m_report.blocks.at(block).text.text();
    const QList<int> headings = m_path.at(block, m_times.section.role == Role::Target);
    if (headings != m_headings)
        enterSection(headings);
    m_base.reset();
    m_blockBase.reset();
    m_yearReached = 0;
    const Scope before = m_times.block;
    const bool leads = std::exchange(m_endsInColon, endsInColon(text));
    m_times = inBlock(m_times, text.trimmed().startsWith(u"——"));
    if (headings != m_ledHeadings || !(leads || (m_led && opensListMember(text))))
        m_led.reset();
    else if (leads)
        m_led = before;
    m_ledHeadings = headings;
    if (m_led)
        m_times.block = m_times.sentence = *m_led;
}

/// A heading that does not tell, inside a section, does not undo that the text has turned to
/// another year.
void ProseContext::enterSection(const QList<int> &headings)
{
    QList<QStringView> texts;
    for (const int heading : headings)
        texts.append(m_path.textOf(heading));
    PassageTimes times = inSection(m_times, texts, m_years);
    if (times.teller < 0 && m_path.plansUntold(headings)) {
        times.block = times.sentence = times.section = m_years.planned();
        times.turns = false;
    }
    const int outermost = headings.isEmpty() ? -1 : headings.first();
    const int teller = times.teller < 0 ? -1 : headings.at(times.teller);
    if (outermost != m_outermost || teller != m_teller)
        m_times = times;
    m_outermost = outermost;
    m_teller = teller;
    m_headings = headings;
}

void ProseContext::enterSentence(QStringView text)
{
    m_expected = false;
    m_labelled = opensWithLabel(text);
    m_since = false;
    m_sinceUntold = false;
    m_spanYears = 0;
    m_spanPast = m_spanLeads = false;
    m_beforeYear.reset();
    m_opensSentence = true;
    m_saidLastYear = m_aimsTold = false;
    m_namedSpan = {};
    m_averaged.reset();
    m_movedOver = m_moved = std::nullopt;
    m_listYears = m_yearLeft = 0;
    m_listSums = m_listPlans = false;
    m_until = m_first = m_holiday = false;
    m_yearsAgo = 0;
    m_beforePart.reset();
    m_times = inSentence(m_times, text, m_years);
    m_named = m_times.sentence.isLong() ? std::optional(m_times.sentence) : std::nullopt;
    if (m_times.sentence != m_times.block)
        m_blockBase.reset();
    m_base = m_blockBase;
    m_baseOpens = m_base.has_value();
    m_baseOfSentence = false;
}

/// What a clause told of a part of the year, or of another one, is over: 增长3%，一季度增长2%；. So
/// is what one of several things was expected to be: 投资：预计完成9亿元；出口：完成2亿元.
void ProseContext::passSemicolon(QStringView text)
{
    const bool told = std::exchange(m_labelled, opensWithLabel(text));
    m_expected = m_expected && !(told && m_labelled);
    m_listPlans = false;
    if (m_beforePart)
        m_times.sentence = *std::exchange(m_beforePart, std::nullopt);
    if (m_beforeYear)
        m_times.sentence = *std::exchange(m_beforeYear, std::nullopt);
}

void ProseContext::enterBase(const ClaimPhrase &lead, bool opensSentence)
{
    if (lead.opening) {
        m_base = lead.opening;
        m_baseOpens = m_baseOfSentence = true;
        if (opensSentence)
            m_blockBase = m_base;
    } else if (lead.againstLastYear || (lead.year && !lead.yearOfFigure && !m_baseOfSentence)) {
        m_base.reset();
        m_blockBase.reset();
    }
}

void ProseContext::enterClause(QStringView text, const ClaimPhrase &lead)
{
    const bool opens = std::exchange(m_opensSentence, m_opensSentence && tellsWhoSays(text));
    const bool ruled = lead.year && !lead.yearOfFigure;
    noteWords(text, lead);
    enterBase(lead, opens);
    leaveLastYear(text);
    leaveYearCompared(text);
    noteSpan(text, ruled || lead.part);
    const Scope before = m_times.sentence;
    turnSentence(text, lead, ruled);
    if (m_times.sentence != before)
        noteYearCompared(text, ruled && !opens, before);
    turnToLastYear(text, ruled);
    turnToYearsOpened(text);
    if (opens)
        keepYearOpened(text, lead, ruled);
    if (lead.part && !ruled)
        turnToPart(text, opens);
    if (lead.part)
        m_times.sentence = partOf(m_times.sentence, *lead.part);
}

/// 2022年|计划|新建泊位9个, 计划|完成…: but 按计划完成 and 专项计划418人 plan nothing.
static bool plansActs(QStringView clause)
{
    constexpr qsizetype shortest = 2;
    static const WordTable planning = wordsOf("aimed");
    static const WordTable times =
        wordsOf({{0, "year-to-come"}, {0, "whole-year"}, {0, "own-place"}, {0, "city"}});
    WordTable::Hit hit;
    const qsizetype at = planning.find(clause, 0, &hit);
    const QStringView before = clause.left(at);
    return at >= 0 && ProseWords::verbs().startingAt(clause, at + hit.length).length >= shortest &&
           (at == 0 || Particles::years().ending(before) || times.ending(before));
}

/// What single words of a clause say of its figures.
void ProseContext::noteWords(QStringView text, const ClaimPhrase &lead)
{
    static const WordTable aimed = wordsOf("aim-of-claim");
    static const WordTable firsts = wordsOf("first-time");
    static const WordTable now =
        wordsOf({{0, "at-present"}, {0, "year-to-come"}, {0, "last-year"}});
    static const WordTable since = wordsOf("since");
    static const WordTable thisYear = wordsOf("that-year");
    static const WordTable done = wordsOf("achieving");
    constexpr qsizetype openingWords = 6;
    m_aimed = aimed.occursIn(text);
    m_plansActs = plansActs(text);
    m_completes = done.find(text.left(openingWords)) >= 0;
    m_fact = tellsWhatThereIs(text);
    m_first = firsts.occursIn(text);
    if (lead.yearsBack > 0 || now.startingAt(text))
        m_yearsAgo = lead.yearsBack;
    // 预计全年增长6%；1—8月，投资增长8%: months by themselves are over.
    m_expected = expects(text) || (m_expected && !lead.part);
    m_since = m_since || since.occursIn(text);
    // 建市以来，累计…: since when nobody is told.
    if (since.occursIn(text))
        m_sinceUntold =
            !lead.year && !thisYear.occursIn(text) && !scopeNamed(text, m_years, m_times.block);
    m_yearBegins = startsWithYear(text);
    m_holiday = tellsHoliday(text) || (m_holiday && !opensWholeYear(text));
}

/// 近三年，: alone it holds for what follows; with a claim of its own for that claim.
void ProseContext::noteSpan(QStringView text, bool ruled)
{
    static const WordTable these = wordsOf("these");
    static const WordTable coming = wordsOf("year-to-come");
    static const WordTable ahead = wordsOf({{0, "ahead"}, {0, "bound-within"}}); // 未来五年, 三年内
    // 近三年，…，力争…: nothing of these years
    static const WordTable plans = wordsOf(
        {{0, "ahead"}, {0, "aim-of-claim"}, {0, "aimed"}, {0, "front-aim"}, {0, "front-estimate"}});
    if (const auto span = yearSpanIn(text)) {
        m_spanYears = span->years;
        m_spanPast = span->start < text.size() && !isSmallNumeral(text.at(span->start)) &&
                     !these.startingAt(text, span->start) && !ahead.occursIn(text);
        m_spanLeads = text.size() <= longestLead;
    } else if (!m_spanLeads || ruled || opensWholeYear(text) || coming.startingAt(text) ||
               (m_spanPast && plans.occursIn(text))) {
        m_spanYears = 0;
        m_spanPast = false;
    }
}

/// The time that a clause names holds for the rest of its sentence.
void ProseContext::turnSentence(QStringView text, const ClaimPhrase &lead, bool ruled)
{
    static const WordTable aims = wordsOf("aim-announced");
    static const WordTable targets = wordsOf("target-said");
    Scope &sentence = m_times.sentence;
    const bool looksBack = ruled || m_times.section.role == Role::Actual;
    // 主要指标包括: of a plan only under a heading of achievements and targets.
    const bool announces = aims.ending(text) && (targets.occursIn(text) || m_times.plans);
    if (m_aimsTold && tellsOutcome(text)) {
        m_aimsTold = false;
        sentence = m_times.block;
    }
    if (const auto set = looksBack ? setFor(text, lead) : std::nullopt) {
        sentence = *set;
        m_aimsTold = true;
    } else if (looksBack && announces) {
        sentence = announcedFor(text, lead);
    } else if (ruled) {
        sentence = yearsNamed(lead);
        m_until = lead.until;
        if (lead.year->from < lead.year->to && !lead.since)
            m_namedSpan = sentence.period;
    } else if (const auto scope = scopeNamed(text, m_years, m_times.block)) {
        sentence = *scope;
        m_named = scope->isLong() ? scope : m_named;
    } else if (sentence.role == Role::Target && startsLastYear(text) && m_years.review > 0) {
        sentence = Scope::actual(Period::year(m_years.review));
        m_saidLastYear = true;
    } else if (const auto year = yearsUntold(text)) {
        sentence.period = *year;
    } else if (sentence.period.isPart() && opensWholeYear(text)) {
        sentence.period = Period::year(sentence.period.to);
    }
}

/// 今年, 去年 in a report that does not tell what it looks back on: by its day, or of no year that
/// is known; never of the one that was named last.
std::optional<Period> ProseContext::yearsUntold(QStringView clause) const
{
    static const WordTable coming = wordsOf("year-to-come");
    const bool thisYear = bool(coming.startingAt(clause));
    if (m_years.review > 0 || m_years.plan > 0 || !(thisYear || startsLastYear(clause)))
        return {};
    return m_years.given > 0 ? Period::year(m_years.given - (thisYear ? 0 : 1)) : Period{};
}

/// 近三年…，去年…: the last of these years; 三年内新增9家，今年新增3家: no more of three years.
void ProseContext::turnToLastYear(QStringView text, bool ruled)
{
    static const WordTable coming = wordsOf("year-to-come");
    Scope &sentence = m_times.sentence;
    const bool lastYear = startsLastYear(text);
    if (sentence.role == Role::Actual && sentence.isLong() && lastYear && !ruled)
        sentence.period = Period::year(sentence.period.to);
    if (lastYear || coming.startingAt(text)) {
        m_listYears = 0;
        m_listSums = false;
    }
}

/// 今年以来 in a review of several years, or where the plan of a year is changed while it goes on:
/// of one that is not over; 前三年: the first of them. 两年半来: of years that are not known.
void ProseContext::turnToYearsOpened(QStringView text)
{
    Scope &sentence = m_times.sentence;
    const Scope &section = m_times.section;
    const bool underWay = section.isLong() || (m_years.review == m_years.plan && !m_years.half);
    if (section.role == Role::Actual &&
        ((underWay && opensYearSoFar(text)) || opensYearsAndHalf(text)))
        sentence = Scope::actual({});
    const int past = pastYearsOpened(text);
    if (past > 0 && section.isLong())
        sentence.period = {section.period.from, section.period.from + past - 1};
    else if (past > 0 && sentence.role == Role::Target)
        sentence = m_years.yearsPast(past).value_or(sentence);
}

/// 2020年，…。…。: the year goes on over the full stop, but for the last of a span.
void ProseContext::keepYearOpened(QStringView text, const ClaimPhrase &lead, bool ruled)
{
    constexpr qsizetype yearAlone = 5; // 2022年，…; but 2022年冬奥会场馆建成 is of an event
    const Scope &sentence = m_times.sentence;
    const Scope &section = m_times.section;
    const bool last = section.isLong() && section.period.to == sentence.period.to;
    m_opensLast = ruled && last && !lead.part && sentence.period.isYear();
    const bool planned =
        text.size() == yearAlone && sentence == m_years.planned() && section.role == Role::Actual;
    if (ruled && !last && !lead.part && (planned || sentence.role == section.role))
        m_times.block = sentence;
}

/// A part of the year, up to the semicolon where it tells of one claim: 增长3%，一季度增长2%；.
void ProseContext::turnToPart(QStringView text, bool opens)
{
    Scope &sentence = m_times.sentence;
    if (!opens && text.size() > longestLead && !m_beforePart)
        m_beforePart = sentence;
    if (m_years.half)
        sentence.period = Period::year(m_years.review); // the year is that of the report
}

/// 去年末余额达到100亿元，今年力争达到120亿元: back to what is planned.
void ProseContext::leaveLastYear(QStringView clause)
{
    static const WordTable coming = wordsOf("year-to-come");
    static const WordTable since = wordsOf("since");
    const auto year = coming.startingAt(clause);
    const bool thisYear = year && !since.startingAt(clause, year.length);
    if (m_times.section.role != Role::Target || m_times.sentence.role == Role::Target)
        return;
    if (thisYear || startsRestOfYear(clause))
        m_times.sentence = m_times.section.isLong() ? m_years.planned() : m_times.section;
    else if (m_aimed && m_saidLastYear)
        m_times.sentence = m_times.section;
}

/// What the years are that a phrase names: 2019年, and of 2019年以来 all up to the year looked back
/// on.
Scope ProseContext::yearsNamed(const ClaimPhrase &phrase) const
{
    const int to = phrase.since ? std::max(phrase.year->to, m_years.review) : phrase.year->to;
    const Scope named = m_years.ofYears(phrase.year->from, to);
    return m_years.review == 0 ? Scope{m_times.sentence.role, named.period} : named;
}

Scope ProseContext::scopeNamedBy(const ClaimPhrase &phrase) const
{
    Scope scope = phrase.year ? yearsNamed(phrase) : m_times.sentence;
    if (phrase.part)
        scope = partOf(scope, *phrase.part);
    return scope;
}

} // namespace PlanLens
