// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/prosecontext.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "text/characters.h"
#include "text/oneof.h"
#include "times/clausetimes.h"
#include "times/headingtimes.h"
#include "times/sentencetimes.h"
#include "times/yearspans.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

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
    m_since = false;
    m_sinceUntold = false;
    m_spanYears = 0;
    m_opensSentence = true;
    m_saidLastYear = false;
    m_namedSpan = {};
    m_averaged.reset();
    m_listYears = 0;
    m_listSums = false;
    m_until = m_first = m_holiday = false;
    m_yearsAgo = 0;
    m_times = inSentence(m_times, text, m_years);
    if (m_times.sentence != m_times.block)
        m_blockBase.reset();
    m_base = m_blockBase;
    m_baseOpens = m_base.has_value();
    m_baseOfSentence = false;
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
    constexpr qsizetype wholeYearReach = 6;
    static const WordTable aims = wordsOf("aim-announced");
    static const WordTable targets = wordsOf("target-said");
    static const WordTable wholeYear = wordsOf("whole-year");
    static const WordTable aimed = wordsOf("aim-of-claim");
    static const WordTable since = wordsOf("since");
    const bool opens = std::exchange(m_opensSentence, m_opensSentence && tellsWhoSays(text));
    m_aimed = aimed.occursIn(text);
    enterBase(lead, opens);
    const bool ruled = lead.year && !lead.yearOfFigure;
    m_fact = tellsWhatThereIs(text);
    static const WordTable firsts = wordsOf("first-time");
    m_first = firsts.occursIn(text);
    static const WordTable now =
        wordsOf({{0, "at-present"}, {0, "year-to-come"}, {0, "last-year"}});
    if (lead.yearsBack > 0 || now.startingAt(text))
        m_yearsAgo = lead.yearsBack;
    Scope &sentence = m_times.sentence;
    leaveLastYear(text);
    m_expected = m_expected || expects(text);
    m_since = m_since || since.occursIn(text);
    // 建市以来，累计…: since when nobody is told.
    static const WordTable thisYear = wordsOf("that-year");
    if (since.occursIn(text))
        m_sinceUntold =
            !lead.year && !thisYear.occursIn(text) && !scopeNamed(text, m_years, m_times.block);
    // 近三年，: alone it holds for what follows; with a claim of its own for that claim.
    constexpr qsizetype longestLead = 6;
    if (const auto span = yearSpanIn(text)) {
        m_spanYears = span->years;
        m_spanLeads = text.size() <= longestLead;
    } else if (!m_spanLeads || ruled || wholeYear.occursIn(text.left(wholeYearReach))) {
        m_spanYears = 0;
    }
    const bool looksBack = ruled || m_times.section.role == Role::Actual;
    // 主要指标包括: of a plan only under a heading of achievements and targets.
    const bool announces = aims.ending(text) && (targets.occursIn(text) || m_times.plans);
    if (looksBack && announces)
        sentence = announcedFor(text, lead);
    else if (ruled) {
        sentence = yearsNamed(lead);
        m_until = lead.until;
        if (lead.year->from < lead.year->to && !lead.since)
            m_namedSpan = sentence.period;
    } else if (const auto scope = scopeNamed(text, m_years, m_times.block)) {
        sentence = *scope;
    } else if (sentence.role == Role::Target && startsLastYear(text) && m_years.review > 0) {
        sentence = Scope::actual(Period::year(m_years.review));
        m_saidLastYear = true;
    } else if (sentence.period.isPart() && wholeYear.occursIn(text.left(wholeYearReach))) {
        sentence.period = Period::year(sentence.period.to);
    }
    if (sentence.role == Role::Actual && sentence.isLong() && startsLastYear(text) && !ruled)
        sentence.period = Period::year(sentence.period.to); // 近三年…，去年…
    static const WordTable coming = wordsOf("year-to-come");
    if (startsLastYear(text) || coming.startingAt(text)) {
        m_listYears = 0; // 三年内新增9家，今年新增3家
        m_listSums = false;
    }
    if (m_times.section.role == Role::Actual && m_times.section.isLong() && opensYearSoFar(text))
        sentence = Scope::actual({}); // of a year that is not over
    m_yearBegins = startsWithYear(text);
    const int past = pastYearsOpened(text);
    if (past > 0 && m_times.section.isLong())
        sentence.period = {m_times.section.period.from, m_times.section.period.from + past - 1};
    else if (past > 0 && sentence.role == Role::Target)
        sentence = m_years.yearsPast(past).value_or(sentence);
    m_holiday = tellsHoliday(text) || (m_holiday && !wholeYear.occursIn(text.left(wholeYearReach)));
    // 2020年，…。…。: the year goes on over the full stop, but for the last of a span.
    const bool last = m_times.section.isLong() && m_times.section.period.to == sentence.period.to;
    if (opens)
        m_opensLast = ruled && last && !lead.part && sentence.period.isYear();
    // 2022年，…; but 2022年冬奥会场馆建成 is of an event.
    constexpr qsizetype yearAlone = 5;
    const bool planned = text.size() == yearAlone && sentence == m_years.planned() &&
                         m_times.section.role == Role::Actual;
    if (opens && ruled && !last && !lead.part && (planned || sentence.role == m_times.section.role))
        m_times.block = sentence;
    if (lead.part && m_years.half && !ruled)
        sentence.period = Period::year(m_years.review); // the year is that of the report
    if (lead.part)
        sentence = partOf(sentence, *lead.part);
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

/// What the targets are for that a clause announces: 2026年的主要预期目标是,
/// “十五五”时期主要目标是; the year that is planned where neither it nor its sentence tells.
Scope ProseContext::announcedFor(QStringView clause, const ClaimPhrase &lead) const
{
    if (lead.year)
        return Scope::target(yearsNamed(lead).period);
    const auto named = scopeNamed(clause, m_years, m_times.block);
    if (named && named->role == Role::Target)
        return *named;
    if (m_years.plan == 0 && m_times.sentence.period.isValid())
        return Scope::target(m_times.sentence.period); // 2020年，我市主要目标是
    return m_times.sentence.role == Role::Target ? m_times.sentence
                                                 : m_times.plans.value_or(m_years.planned());
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

std::optional<int> ProseContext::yearBefore(const ClaimPhrase &phrase) const
{
    const Scope scope = scopeNamedBy(phrase);
    const Period &period = scope.period;
    if (m_since || period.from <= 0 || period.isPart())
        return {};
    if (m_base)
        return m_base->year; // 与2010年相比，由30%提高到33%
    if (!phrase.year && m_namedSpan == period)
        return period.from; // 2008年到2013年，由5家增加到9家
    const int years = phrase.years > 0 ? phrase.years : m_spanYears;
    return years > 0 && scope.role == Role::Actual ? period.to - years : period.from - 1;
}

Scope ProseContext::scopeOf(const ClaimPhrase &phrase) const
{
    Scope scope = scopeNamedBy(phrase);
    const int back = phrase.yearsBack > 0 || phrase.year ? phrase.yearsBack : m_yearsAgo;
    if (back > 0 && scope.period.isValid())
        scope = Scope::actual(Period::year(scope.period.to - back));
    return scope;
}

/// 2020年，货运量9万吨，增长6%。…: a growth of the year says that its last year is told of by
/// itself, so that what follows in the paragraph is of that year too.
void ProseContext::keepLastYear(const ClaimPhrase &phrase, const Told &told)
{
    const bool grows = told.measure == Measure::Growth && told.kind == FigureKind::Percent &&
                       phrase.moves() && !phrase.yearly && !phrase.twoYears && phrase.years == 0;
    if (m_opensLast && grows && !phrase.base && !m_base && !phrase.againstYears)
        m_times.block = m_times.sentence;
}

ProseContext::Placed ProseContext::place(const ClaimPhrase &phrase, const Told &told)
{
    if (phrase.before) {
        const auto year = yearBefore(phrase);
        return {Role::Actual, false, year ? Period::year(*year) : Period()};
    }
    if (phrase.formerly && !phrase.restated && !phrase.datesOrigin())
        return {phrase.ofAim ? Role::Target : Role::Actual, false, {}};
    if (const auto ahead = m_years.yearsAhead(phrase.yearsAhead); phrase.yearsAhead > 0 && ahead)
        return {Role::Target, false, ahead->period};
    Scope scope = scopeOf(phrase);
    if (m_fact && !m_aimed && !phrase.aimed && scope.role == Role::Target && m_years.review > 0)
        scope = Scope::actual(Period::year(m_years.review));
    keepLastYear(phrase, told);
    Placed placed{scope.role, false, scope.period};
    // 计划增长5%; but 专项计划418人 names a plan, and what is compared with a plan is none.
    const bool aims = phrase.aimed && m_aimed && phrase.predicate != Predicate::None &&
                      phrase.predicate != Predicate::Completion &&
                      phrase.predicate != Predicate::Difference;
    if (phrase.planned || aims)
        placed.role = Role::Target;
    const bool untold = m_sinceUntold && phrase.soFar && !phrase.year;
    placed.period = scope.period.from > 0 && !untold ? periodOf(phrase, told, scope) : Period();
    if (phrase.predicate != Predicate::Difference || phrase.hasHead())
        m_averaged = phrase.yearly ? std::optional(placed.period) : std::nullopt;
    if (m_holiday && !phrase.part && (told.flow || told.measure == Measure::Growth))
        placed.period = {};
    const bool atBeginning = m_yearBegins && !phrase.year && told.measure == Measure::Level;
    if (atBeginning && !told.flow && placed.period.isYear())
        placed.period = Period::year(placed.period.to - 1);      // 年初余额: of the year before
    const bool ofEach = !phrase.part && phrase.parts.size() > 1; // 四个季度均增长8%
    if (ofEach || (phrase.untold && placed.period.isYear()))
        placed.period = {};
    if (phrase.planned && !phrase.part && placed.period.isPart())
        placed.period = Period::year(placed.period.to); // 完成年计划9亿元的72%
    placed.estimated = placed.role == Role::Actual && (phrase.expected || m_expected);
    return placed;
}

} // namespace PlanLens
