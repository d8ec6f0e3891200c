// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prosecontext.h"

#include "figures/fiveyearplans.h"
#include "language/lexicon.h"
#include "language/numerals.h"
#include "language/wordtable.h"

#include <algorithm>

namespace PlanLens {

namespace {

const WordTable &reviewWords()
{
    static const WordTable table = wordsOf("review-heading");
    return table;
}

const WordTable &planWords()
{
    static const WordTable table = wordsOf("plan-heading");
    return table;
}

const WordTable &fiveYearWords()
{
    static const WordTable table = wordsOf("five-years");
    return table;
}

QString frontOf(const Report &report)
{
    QString front = report.identity.title;
    for (const Block &block : report.blocks) {
        if (block.kind == BlockKind::Title || block.kind == BlockKind::Front)
            front += block.text.text();
    }
    return front;
}

bool startsWithDigit(QStringView text)
{
    return !text.isEmpty() && digitValue(text.front()) >= 0;
}

/// 比第五个五年计划期间: what stands after is only compared with.
bool isComparison(QChar c)
{
    return QStringView(u"比较同与").contains(c);
}

/// The first year that a text names; 0 where it names none.
int yearOf(QStringView text)
{
    for (qsizetype at = text.indexOf(u'年'); at >= 0; at = text.indexOf(u'年', at + 1)) {
        const int year = at >= 4 ? text.mid(at - 4, 4).toInt() : 0;
        if (year >= 1900 && year < 2100)
            return year;
    }
    return 0;
}

/// 二、2022年…重点工作: a heading of the first level that stands in one paragraph with its text.
bool opensSection(QStringView text)
{
    static constexpr QStringView numerals = u"一二三四五六七八九十";
    qsizetype at = 0;
    while (at < text.size() && at < 3 && numerals.contains(text.at(at)))
        ++at;
    return at > 0 && at < text.size() && text.at(at) == u'、';
}

} // namespace

ProseContext::ProseContext(const Report &report)
    : m_report(report)
    , m_reviewYear(report.identity.reviewYear.value_or(0))
    , m_planYear(report.identity.planYear.value_or(0))
{
    if (m_reviewYear == 0 && m_planYear > 1)
        m_reviewYear = m_planYear - 1;
    if (m_planYear == 0 && m_reviewYear > 0)
        m_planYear = m_reviewYear + 1;
    // A report of the first half of a year has no figures of the whole.
    const auto part = yearPartIn(report.identity.title);
    const Period reviewed = part ? part->of(m_reviewYear) : Period::year(m_reviewYear);
    m_whole = {Role::Actual, reviewed};
    // A five-year plan, whose title names no single year: 第六个五年计划的报告, “十四五”规划纲要.
    if (m_reviewYear == 0) {
        const QString front = frontOf(report);
        if (const auto plan = namedPlan(front)) {
            m_whole = {Role::Target, *plan};
            m_reviewYear = std::max(plan->from - 1, std::min(plan->to, yearOf(front)));
            m_planYear = plan->from;
        }
    }
    m_section = m_whole;
}

std::optional<Scope> ProseContext::scopeOfHeading(QStringView heading) const
{
    const bool review = reviewWords().occursIn(heading) || fiveYearWords().occursIn(heading);
    if (!review && !planWords().occursIn(heading))
        return std::nullopt;
    // A five-year plan looks back on the five years before it and plans its own.
    if (m_whole.isLong() && m_reviewYear == m_whole.period.from - 1)
        return review ? Scope{Role::Actual, Period{m_reviewYear - 4, m_reviewYear}} : m_whole;
    const int year = review ? m_reviewYear : m_planYear;
    Scope scope{review ? Role::Actual : Role::Target, Period::year(year)};
    if (review && m_whole.period.isPart())
        scope.period = m_whole.period;
    if (const auto years = namedPlan(heading)) {
        const bool past = years->to <= m_reviewYear;
        if (past == review || m_reviewYear == 0)
            scope.period = *years;
    } else if (heading.contains(u"五年") && year > 0) {
        scope.period = review ? Period{year - 4, year} : Period{year, year + 4};
    }
    return scope;
}

QList<int> ProseContext::headingsAbove(int block)
{
    if (block < m_passed) {
        m_passed = 0;
        m_above.clear();
    }
    for (; m_passed <= block; ++m_passed) {
        const Block &passed = m_report.blocks.at(m_passed);
        if (passed.kind != BlockKind::Heading)
            continue;
        while (!m_above.isEmpty() && m_report.blocks.at(m_above.last()).level >= passed.level)
            m_above.removeLast();
        m_above.append(m_passed);
    }
    return m_above;
}

void ProseContext::enterBlock(int block)
{
    const Block &entered = m_report.blocks.at(block);
    const bool opens = entered.kind == BlockKind::Paragraph && opensSection(entered.text.text());
    QList<int> headings = headingsAbove(block);
    if (opens)
        m_opener = block;
    headings.removeIf([this](int heading) { return heading < m_opener; });
    if (m_opener >= 0 && (headings.isEmpty() || m_report.blocks.at(headings.first()).level > 1))
        headings.prepend(m_opener);
    // A heading inside the section does not undo that the text has turned to another year.
    const int outermost = headings.isEmpty() ? -1 : headings.first();
    if (outermost != m_outermost || headings != m_headings) {
        if (outermost != m_outermost || !m_decided)
            enterSection(headings);
        m_outermost = outermost;
        m_headings = headings;
    }
    const bool member = entered.text.text().trimmed().startsWith(u"——");
    if (!member)
        m_list.reset();
    m_opensBlock = !member;
    m_block = m_list.value_or(m_section);
    m_sentence = m_block;
}

void ProseContext::enterSection(const QList<int> &headings)
{
    constexpr int longestHeading = 40;
    m_section = m_whole;
    m_decided = false;
    // The outermost heading that tells decides: below it, 计划 and 任务 are mere words.
    for (const int heading : headings) {
        const QString &text = m_report.blocks.at(heading).text.text();
        if (const auto scope = scopeOfHeading(QStringView(text).left(longestHeading))) {
            m_section = *scope;
            m_decided = true;
            return;
        }
    }
}

/// 未来五年, 今后3年: so many years from the one that is planned.
std::optional<Scope> ProseContext::scopeAhead(QStringView text) const
{
    static const WordTable ahead = wordsOf("ahead");
    static const std::pair<QStringView, int> spans[] = {{u"三年", 3}, {u"3年", 3},   {u"五年", 5},
                                                        {u"5年", 5},  {u"十年", 10}, {u"10年", 10}};
    WordTable::Hit hit;
    const qsizetype at = ahead.find(text, 0, &hit);
    if (at < 0 || m_planYear <= 0)
        return std::nullopt;
    for (const auto &[words, years] : spans) {
        if (text.mid(at + hit.length).startsWith(words))
            return Scope{Role::Target, Period{m_planYear, m_planYear + years - 1}};
    }
    return std::nullopt;
}

std::optional<Scope> ProseContext::scopeOfWords(QStringView text) const
{
    if (const auto ahead = scopeAhead(text))
        return ahead;
    static const WordTable ends = wordsOf("span-end");
    static const WordTable spans = wordsOf("span");
    for (qsizetype from = text.indexOf(u'“'); from >= 0; from = text.indexOf(u'“', from + 1)) {
        const qsizetype close = text.indexOf(u'”', from);
        const auto plan =
            close - from <= 4 ? namedPlan(text.mid(from, close - from + 1)) : std::nullopt;
        static const WordTable before = wordsOf("before-plan");
        constexpr qsizetype openingWords = 8;
        if (from > 0 && isComparison(text.at(from - 1)))
            continue;
        if (!plan || (from > openingWords && !before.endingAt(text, from)))
            continue;
        static const WordTable parts = wordsOf("span-part");
        if (const auto part = parts.startingAt(text, close + 1);
            part && startsWithDigit(text.mid(close + 1 + part.length)))
            continue; // 是“十二五”时期的1.4倍
        const Role role = plan->to > m_reviewYear ? Role::Target : Role::Actual;
        if (ends.startingAt(text, close + 1))
            return Scope{role, Period::year(plan->to)};
        if (spans.startingAt(text, close + 1))
            return Scope{role, *plan};
    }
    if (const qsizetype bare = text.indexOf(u"五计划期"); bare > 0 && bare <= 2) {
        if (const auto plan = namedPlan(text))
            return Scope{plan->to > m_reviewYear ? Role::Target : Role::Actual, *plan};
    }
    const qsizetype longName = text.indexOf(u"个五年计划期");
    const qsizetype ordinal = longName < 0 ? -1 : text.left(longName).lastIndexOf(u'第');
    if (ordinal >= 0 && (ordinal == 0 || !isComparison(text.at(ordinal - 1)))) {
        if (const auto plan = namedPlan(text.mid(ordinal)))
            return Scope{plan->to > m_reviewYear ? Role::Target : Role::Actual, *plan};
    }
    if (m_reviewYear > 0 && m_block.role == Role::Actual && fiveYearWords().occursIn(text.left(12)))
        return Scope{Role::Actual,
                     m_block.isLong() ? m_block.period : Period{m_reviewYear - 4, m_reviewYear}};
    return std::nullopt;
}

void ProseContext::enterSentence(QStringView text)
{
    m_expected = false;
    // A review of five years turns to the last one with a paragraph of its own.
    static const WordTable lastYear = wordsOf("year-past");
    if (m_section.isLong() && m_section.role == Role::Actual && lastYear.occursIn(text.left(30)))
        m_block = m_section = {m_section.role, Period::year(m_section.period.to)};
    m_sentence = m_block;
    if (const auto scope = scopeOfWords(text.left(40)))
        m_sentence = *scope;
    if (m_opensBlock)
        openList(text);
    if (m_section.isLong() && m_section.role == Role::Actual && text.contains(u"年，") &&
        text.left(8).contains(QString::number(m_reviewYear)))
        m_sentence.period = Period::year(m_reviewYear);
}

/// 过去五年极不平凡。 above ——…, ——…: what stands after the dashes is of the five years.
void ProseContext::openList(QStringView text)
{
    constexpr int openingWords = 40;
    m_opensBlock = false;
    if (m_block.role == Role::Actual && !m_block.isLong() && m_reviewYear > 0 &&
        fiveYearWords().occursIn(text.left(openingWords)))
        m_list = Scope{Role::Actual, Period{m_reviewYear - 4, m_reviewYear}};
}

Scope ProseContext::scopeOfYear(const YearMention &year) const
{
    const Period period{year.from, year.to};
    if (m_reviewYear == 0)
        return {m_sentence.role, period};
    return {year.to > m_reviewYear ? Role::Target : Role::Actual, period};
}

Scope ProseContext::partOf(Scope scope, const YearPart &part)
{
    if (scope.period.isValid())
        scope.period = part.of(scope.period.to);
    return scope;
}

void ProseContext::enterClause(QStringView text, const ClaimPhrase &lead)
{
    constexpr qsizetype wholeYearReach = 6;
    static const WordTable expected = wordsOf("expecting");
    m_expected = m_expected || expected.occursIn(text);
    static const WordTable aims = wordsOf("aim-announced");
    if (text.contains(u"目标") && aims.ending(text) && m_section.role == Role::Actual &&
        !lead.year) {
        m_sentence = {Role::Target, Period::year(m_planYear)};
        return;
    }
    if (lead.year) {
        m_sentence = scopeOfYear(*lead.year);
    } else if (const auto scope = scopeOfWords(text)) {
        m_sentence = *scope;
    } else if (m_sentence.period.isPart() && text.left(wholeYearReach).contains(u"全年")) {
        m_sentence.period = Period::year(m_sentence.period.to);
    }
    if (lead.part)
        m_sentence = partOf(m_sentence, *lead.part);
}

ProseContext::Placed ProseContext::place(const ClaimPhrase &phrase, bool flow) const
{
    Scope scope = phrase.year ? scopeOfYear(*phrase.year) : m_sentence;
    if (phrase.part)
        scope = partOf(scope, *phrase.part);
    Placed placed{scope.role, false, scope.period};
    if (placed.period.from <= 0)
        placed.period = {};
    if (!scope.isLong() && phrase.twoYears)
        placed.period.from = placed.period.to - 1;
    else if (phrase.yearly && !scope.isLong() && m_block.isLong() &&
             scope.period.to == m_block.period.to)
        placed.period = m_block.period; // 到一九八五年，平均每年增长
    else if (scope.isLong() && !flow && !phrase.yearly && !phrase.spanning)
        placed.period = Period::year(scope.period.to);
    placed.estimated = placed.role == Role::Actual && (phrase.expected || m_expected);
    return placed;
}

} // namespace PlanLens
