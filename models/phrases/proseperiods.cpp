// SPDX-License-Identifier: GPL-3.0-or-later
// The years of a figure, by its phrase and the scope it stands in.
#include "phrases/prosecontext.h"

#include "figures/fiveyearplans.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/wordtable.h"
#include "phrases/prosereferences.h"
#include "phrases/prosewords.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

std::optional<int> ProseContext::yearBefore(const ClaimPhrase &phrase) const
{
    const Scope scope = scopeNamedBy(phrase);
    const Period &period = scope.period;
    if (m_since || period.from <= 0 || period.isPart())
        return {};
    if (m_base)
        return m_base->year; // 与2010年相比，由30%提高到33%
    if (!phrase.year && m_moved && m_moved->to == period.to)
        return m_moved->from - 1;
    if (!phrase.year && m_namedSpan == period)
        return period.from; // 2008年到2013年，由5家增加到9家
    const int years = phrase.years > 0 ? phrase.years : m_spanYears;
    if (years > 0 && scope.role == Role::Actual)
        return period.to - years;
    // “十二五”时期，…，2015年突破9亿元，城镇化率由40%提高到50%
    const bool closes = m_named && m_named->role == Role::Target && m_named->period.to == period.to;
    return (closes ? m_named->period.from : period.from) - 1;
}

/// 上年 beside a year, or beside a part of one, as that part; 去年 only beside the year reviewed.
Scope ProseContext::formerOf(const Scope &scope, bool bySpeaker) const
{
    const Period &period = scope.period;
    const bool reviewed = scope == m_times.section && scope.role == Role::Actual;
    if (!(period.isYear() || period.isPart()) || (bySpeaker && !(reviewed && period.isYear())))
        return scope;
    return Scope::actual({period.from - 1, period.to - 1, period.firstMonth, period.lastMonth});
}

/// 收入9亿元，2020年为8亿元，投资增长6%: a year before tells of that figure only; any other up to
/// the semicolon (增长6%，到2025年达到9亿元；). `goesOn`: the clause names a year within a
/// sentence; `before`: what was spoken of until then.
void ProseContext::noteYearCompared(QStringView clause, bool goesOn, const Scope &before)
{
    static const WordTable equals = wordsOf("equalling-verb");
    const qsizetype at = Particles::years().find(clause);
    const QStringView rest = clause.mid(at + 1);
    const bool digit = !rest.isEmpty() && rest.front().isDigit();
    const bool bare =
        goesOn && at > 0 && (digit || (!rest.isEmpty() && ProseWords::tails().startingAt(rest)));
    const bool earlier = m_times.sentence.period.to < before.period.to;
    m_yearCompared = earlier && (digit || equals.startingAt(rest));
    if (!bare)
        m_beforeYear.reset();
    else if (!m_beforeYear)
        m_beforeYear = before;
}

/// A clause that names something else is of the time that was spoken of before.
void ProseContext::leaveYearCompared(QStringView clause)
{
    constexpr qsizetype shortest = 4; // of a name and what is said of it
    const auto number =
        std::find_if(clause.begin(), clause.end(), [](QChar c) { return c.isDigit(); });
    const bool names = number - clause.begin() >= shortest && !comparesAt(clause, 0) &&
                       !ProseWords::tails().startingAt(clause);
    if (!m_beforeYear || !m_yearCompared || !names)
        return;
    m_times.sentence = *std::exchange(m_beforeYear, std::nullopt);
    m_until = false;
}

Scope ProseContext::scopeOf(const ClaimPhrase &phrase) const
{
    Scope scope = scopeNamedBy(phrase);
    if (phrase.formerYear)
        return formerOf(scope, phrase.bySpeaker);
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
    noteYearReached(phrase);
    if (phrase.before && phrase.part) // 由一季度的5%提高到
        return {Role::Actual, false, scopeNamedBy(phrase).period};
    if (phrase.before) {
        const auto year = yearBefore(phrase);
        return {Role::Actual, false, year ? Period::year(*year) : Period()};
    }
    if (phrase.formerly && !phrase.restated && !phrase.datesOrigin())
        return {phrase.ofAim ? Role::Target : Role::Actual, false, {}};
    if (const auto ahead = m_years.yearsAhead(phrase.yearsAhead); phrase.yearsAhead > 0 && ahead)
        return {Role::Target, false, ahead->period};
    Scope scope = scopeOf(phrase);
    if (phrase.wholeYear && !phrase.part && scope.period.isPart())
        scope.period = Period::year(scope.period.to);
    // 近三年年均增长5%, in a plan
    const bool ofSpan = m_spanPast && (m_spanLeads || phrase.years > 0);
    const bool past = m_fact || (ofSpan && !phrase.planned);
    if (past && !m_aimed && !phrase.aimed && scope.role == Role::Target && m_years.review > 0)
        scope = Scope::actual(Period::year(m_years.review));
    keepLastYear(phrase, told);
    Placed placed{scope.role, false, scope.period};
    // 计划增长5%; but 专项计划418人 names a plan, and what is compared with a plan is none.
    const bool aims = phrase.aimed && m_aimed && phrase.predicate != Predicate::None &&
                      phrase.predicate != Predicate::Completion &&
                      phrase.predicate != Predicate::Difference;
    const bool planned = goesOnPlanning(phrase, told) || phrase.planned;
    if (planned || aims)
        placed.role = Role::Target;
    const bool untold = m_sinceUntold && phrase.soFar && !phrase.year;
    placed.period = scope.period.from > 0 && !untold ? periodOf(phrase, told, scope) : Period();
    if (phrase.predicate != Predicate::Difference || phrase.hasHead())
        m_averaged = phrase.yearly ? std::optional(placed.period) : std::nullopt;
    m_spanTold = placed.period.isSpan();
    const bool sums = told.measure == Measure::Level && m_spanTold;
    if (!told.shares)
        m_summed = sums ? std::optional(placed.period) : std::nullopt;
    if (m_holiday && !phrase.part && (told.flow || told.measure == Measure::Growth))
        placed.period = {};
    const bool atBeginning = m_yearBegins && !phrase.year && told.measure == Measure::Level;
    if (atBeginning && !told.flow && placed.period.isYear())
        placed.period = Period::year(placed.period.to - 1);      // 年初余额: of the year before
    const bool ofEach = !phrase.part && phrase.parts.size() > 1; // 四个季度均增长8%
    if (ofEach || (phrase.untold && placed.period.isYear()))
        placed.period = {};
    if (planned && !phrase.part && placed.period.isPart())
        placed.period = Period::year(placed.period.to); // 完成年计划9亿元的72%
    // 预计…由2016年的3亿元增加到9亿元: what was before the year looked back on is known.
    const bool known = placed.period.isValid() && placed.period.to < m_years.review;
    placed.estimated = placed.role == Role::Actual && (phrase.expected || m_expected) && !known;
    return placed;
}

/// So many years up to the end of what is spoken of, or from the start of what is planned; up to
/// its end where that has been named (到2025年…，五年累计…).
Period ProseContext::spanOf(const Scope &scope, int years) const
{
    const Period &period = scope.period;
    const auto ends = [&](const Scope &span) {
        return span.isLong() && span.period.to == period.to;
    };
    const bool closes =
        period.isYear() && (m_until || ends(m_times.block) || ends(m_named.value_or(Scope{})));
    if (scope.role == Role::Actual || closes)
        return {period.to - years + 1, period.to};
    return {period.from, period.from + years - 1};
}

/// What 年均 averages over where nothing tells: a five-year plan that ends, or starts, with the
/// year spoken of.
Period ProseContext::averagedOver(const Scope &scope) const
{
    const Period &period = scope.period;
    if (scope.isLong())
        return period;
    for (const Scope &around : {m_times.block, m_times.section}) {
        if (around.isLong() && period.isYear() && period.to == around.period.to)
            return around.period; // 到一九八五年，平均每年增长
    }
    if (!period.isYear())
        return {};
    const auto ending = planEndingWith(period.to);
    if (ending || scope.role == Role::Actual || m_until) // 到2026年，年均增长: from when?
        return ending.value_or(Period{});
    return planStartingWith(period.from).value_or(Period{});
}

bool ProseContext::startsSection(const BaseYear &base) const
{
    const Period &section = m_times.section.period;
    return section.isSpan() && section.from == base.year + 1;
}

/// The year that a figure is compared with: its own, or one named before that goes on to hold.
std::optional<BaseYear> ProseContext::comparedWith(const ClaimPhrase &phrase)
{
    if (phrase.base) {
        m_base = phrase.base;
        m_baseOpens = m_baseOpens || phrase.opening;
    } else if (phrase.againstLastYear || (phrase.year && !m_baseOfSentence)) {
        m_base.reset();
        m_blockBase.reset();
    } else if (m_base && phrase.hasHead() && !m_baseOpens && !startsSection(*m_base)) {
        m_base.reset(); // 比2015年增长50%，客运量增长3%
    }
    return phrase.base ? phrase.base : m_base;
}

/// What a change since a year is about: all the years since.
Period ProseContext::changedSince(const BaseYear &base, const Scope &scope)
{
    const Period &period = scope.period;
    return period.isPart() || base.year >= period.to ? period : Period{base.year + 1, period.to};
}

/// 由2016年的5家增加到2020年的9家。: where the first year is that before the ones looked back on,
/// the second is the last of which there are figures yet: what there is in the paragraph is of
/// then.
void ProseContext::noteYearReached(const ClaimPhrase &phrase)
{
    const Scope &block = m_times.block;
    const int year = phrase.year && phrase.year->from == phrase.year->to ? phrase.year->to : 0;
    const bool again = std::exchange(m_movesAgain, false);
    if (phrase.originEnd > 0) {
        m_yearLeft = year;
        m_movesAgain = year == 0;
        return;
    }
    const int left = std::exchange(m_yearLeft, 0);
    const Period &own = m_times.sentence.period; // 由2015年的5家增加到9家: up to that spoken of
    const int reached = year == 0 && !phrase.year && own.isYear() ? own.to : year;
    if (left > 0 && reached > left)
        m_movedOver = m_moved = Period{left + 1, reached};
    else if (again && m_moved)
        m_movedOver = m_moved; // 由2020年的5家增加到2022年的9家，产值由6亿元增加到8亿元
    else if (phrase.hasHead())
        m_movedOver.reset();
    if (left > 0 && block.isLong() && block.role == Role::Actual && left == block.period.from - 1 &&
        year > left && year < block.period.to)
        m_yearReached = year;
}

/// 2022年计划新建泊位9个，码头8个: what stands bare behind what is planned is planned too; but
/// 开工率88% tells how far it has come.
bool ProseContext::goesOnPlanning(const ClaimPhrase &phrase, const Told &told)
{
    const bool bare = phrase.predicate == Predicate::None;
    const bool rate = told.kind == FigureKind::Percent;
    const bool grows = phrase.moves() && !phrase.hasHead(); // 计划完成投资9亿元，增长8%
    const bool goesOn = (bare && !rate && (!told.acts || phrase.separated)) || grows;
    if (m_plansActs && bare && told.flow)
        m_listPlans = true;
    else if (!goesOn || m_completes || phrase.year || phrase.part || m_fact)
        m_listPlans = false;
    return m_listPlans;
}

/// 五年新增就业6万人，转移就业3万人: sums in a list go on with the years of the one before.
bool ProseContext::isListed(const ClaimPhrase &phrase, const Told &told)
{
    const bool rate = told.kind == FigureKind::Percent && phrase.hasHead() && !phrase.soFar;
    if (told.owned) {
        m_listYears = 0;
        m_listSums = false; // 拥有企业9家、港口3座: the next of the list too
    }
    if ((told.stock || told.owned || rate) && phrase.years == 0)
        return false; // 五年新增公路9公里，通车里程29公里，通村率9%
    const bool bare = phrase.predicate == Predicate::None || phrase.predicate == Predicate::Added;
    const bool amount = told.kind == FigureKind::Money || told.kind == FigureKind::Count ||
                        told.kind == FigureKind::Physical;
    // 累计投资9亿元，是上个五年的2倍，其中港口3亿元: said of the sum, which goes on.
    if (!bare && !phrase.hasHead() && phrase.predicate != Predicate::Level)
        return false;
    // 五年内，造林9万亩，封山6万亩
    const int years = phrase.years == 0 && m_spanLeads && told.flow && !phrase.yearly
                          ? m_spanYears
                          : phrase.years;
    const bool leads =
        phrase.years > 0 || phrase.spanning || phrase.soFar || (years > 0 && m_listYears != years);
    const bool sums = bare && amount && !phrase.year && !phrase.yearly;
    // 引进企业9家，从业人员5000人: there are so many
    const bool alike =
        (told.kind == m_listKind && told.people == m_listPeople) || (told.flow && m_listYears > 0);
    if (leads || !sums || !alike) {
        m_listKind = told.kind;
        m_listPeople = told.people;
        m_listYears = sums ? years : 0;
        const bool counts = told.kind == FigureKind::Count; // 建成客运站9座、码头8座
        m_listSums = sums && (phrase.spanning || ((phrase.soFar || counts) && told.flow));
        return false;
    }
    return m_listYears > 0 || m_listSums;
}

Period ProseContext::periodOf(const ClaimPhrase &phrase, const Told &told, const Scope &scope)
{
    const Period &period = scope.period;
    const bool listed = isListed(phrase, told);
    const auto base = comparedWith(phrase);
    const bool flow = told.flow || listed || (told.reaches && m_spanTold);
    if (!scope.isLong() && phrase.twoYears)
        return {period.to - 1, period.to};
    if (scope.isLong() && m_first && told.measure == Measure::Level)
        return Period::year(period.to); // 五年来首次突破9亿元
    if (phrase.years > 0)
        return spanOf(scope, phrase.years);
    if (told.shares && m_summed && !phrase.year)
        return *m_summed; // 累计投资9亿元，占总支出的七成
    if (listed && m_listYears > 0)
        return spanOf(scope, m_listYears);
    if (m_spanLeads && m_spanYears > 0 && !phrase.year && (flow || phrase.yearly || phrase.soFar))
        return spanOf(scope, m_spanYears); // 近三年，货运量增长9%
    const bool moves =
        told.moves() && !phrase.year && !phrase.part && !phrase.againstLastYear && !scope.isLong();
    if ((phrase.yearly || moves) && m_movedOver && !phrase.hasHead())
        return *m_movedOver; // 由2020年的5家增加到2022年的9家，年均增长; 增长80%
    if (phrase.yearly)
        return averagedOver(scope);
    if (phrase.predicate == Predicate::Difference && !phrase.hasHead() && m_averaged)
        return *m_averaged; // 年均增长6%，高于全国1个百分点
    if (scope.isLong() && phrase.againstLastYear && told.moves())
        return Period::year(period.to);
    if (base && told.moves())
        return changedSince(*base, scope);
    const Scope &section = m_times.section;
    if (m_until && section.isLong() && section.role == Role::Target && period.isYear() &&
        section.period.to == period.to && told.moves() && !phrase.againstLastYear)
        return section.period; // 到2025年，城镇化率提高5个百分点
    if (m_until && phrase.soFar && flow && period.isYear() && scope.role == Role::Target)
        return planEndingWith(period.to).value_or(period); // 到2025年，累计投资9亿元
    const bool closesSection =
        m_times.section.isLong() && m_times.section.period.to == period.to && period.isYear();
    if (closesSection && told.measure == Measure::Growth && told.kind == FigureKind::Times &&
        !phrase.againstLastYear)
        return m_times.section.period; // 2010年投资达到2亿元、增长1.1倍
    if (closesSection && phrase.soFar && flow && !phrase.year && m_times.block == scope)
        return section.period; // behind 2020年，…增长6%。: 累计完成投资9亿元
    if (!scope.isLong() || flow || phrase.spanning)
        return period;
    const bool reached = m_yearReached > 0 && scope == m_times.block;
    return Period::year(reached ? m_yearReached : period.to);
}

} // namespace PlanLens
