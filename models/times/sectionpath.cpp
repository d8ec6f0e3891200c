// SPDX-License-Identifier: GPL-3.0-or-later
#include "times/sectionpath.h"

#include "language/lexicon.h"
#include "language/smallnumbers.h"
#include "text/oneof.h"
#include "text/stops.h"
#include "times/headingtimes.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// 主要目标 right below the title, before any text: a heading, though no year stands in it.
bool saysWhatFollows(QStringView line)
{
    constexpr qsizetype longest = 8;
    static const WordTable ends = wordsOf({{0, "plan-heading"}, {0, "review-heading"}});
    return line.size() <= longest && bool(ends.ending(line));
}

/// 二、新建学校9所。 of 二、新建学校9所。计划…: what follows is no part of a heading.
QStringView firstSentence(QStringView text)
{
    const auto end =
        std::find_if(text.begin(), text.end(), [](QChar c) { return isOneOf(c, Stops::full); });
    return text.left(end - text.begin());
}

/// 三 of 三、发展农业; 0 where a line is not numbered so.
int numberOf(QStringView heading)
{
    qsizetype at = 0;
    return opensSection(heading) ? smallNumberAt(heading, at) : 0;
}

} // namespace

SectionPath::SectionPath(const Report &report, const ReportYears &years)
    : m_report(report), m_years(years)
{
    for (int i = 0; i < report.blocks.size() && report.blocks.at(i).kind <= BlockKind::Front; ++i) {
        const QStringView text = report.blocks.at(i).text.text();
        if (report.blocks.at(i).kind == BlockKind::Front &&
            (namesSection(text, m_years) || leadsSection(text, m_years, false) ||
             saysWhatFollows(text.trimmed())))
            m_opener = i; // what stands before the first paragraph
    }
    m_reviewEnd = endOfReview();
}

/// -1 where a heading plans, or the report is none that plans.
int SectionPath::endOfReview() const
{
    constexpr qsizetype longestHeading = 40;
    const ReportKind kind = m_report.identity.kind;
    const bool plans = kind == ReportKind::WorkReport || kind == ReportKind::PlanReport;
    int last = -1;
    for (int i = 0; plans && m_years.plan > m_years.review && i < m_report.blocks.size(); ++i) {
        const Block &block = m_report.blocks.at(i);
        const QStringView text = block.text.text();
        const bool heads = block.kind == BlockKind::Heading
                               ? block.level == 1
                               : block.kind == BlockKind::Paragraph && opensSection(text);
        const HeadingTimes times =
            heads ? timesOfHeading(firstSentence(text).left(longestHeading), m_years)
                  : HeadingTimes{};
        if (times.plans || (times.opens && times.opens->role == Role::Target))
            return -1;
        if (times.opens)
            last = i;
    }
    return last;
}

bool SectionPath::plansUntold(const QList<int> &headings) const
{
    if (m_reviewEnd < 0 || headings.isEmpty() || headings.first() <= m_reviewEnd)
        return false;
    // The next of those that look back: 一、二、三季度货运量… only begins like a heading, and
    // without numbers, or with numbers that start anew, it may stand below them.
    const Block &heading = m_report.blocks.at(headings.first());
    const int review = numberOf(m_report.blocks.at(m_reviewEnd).text.text());
    return heading.kind == BlockKind::Heading && review > 0 &&
           numberOf(heading.text.text()) > review;
}

QList<int> SectionPath::headingsAbove(int block)
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

QList<int> SectionPath::at(int block, bool planning)
{
    QList<int> headings = headingsAbove(block);
    noteOpener(block, headings, planning);
    headings.removeIf([this](int heading) { return heading < m_opener; });
    if (m_opener >= 0 && (headings.isEmpty() || m_report.blocks.at(headings.first()).level > 1))
        headings.prepend(m_opener);
    return headings;
}

QStringView SectionPath::textOf(int heading) const
{
    const Block &block = m_report.blocks.at(heading);
    const QStringView text = block.text.text();
    if (block.kind == BlockKind::Paragraph && opensBelow(block))
        return text.left(block.headLength);
    if (block.kind != BlockKind::Paragraph)
        return text;
    return opensSection(text) ? firstSentence(text) : toldOfLead(text, m_years);
}

/// （二）2022年重点任务。…: a heading in one paragraph with its text, which names its time.
bool SectionPath::opensBelow(const Block &block) const
{
    const QStringView head = QStringView(block.text.text()).left(block.headLength);
    if (head.isEmpty() || block.level <= 1 || opensSection(head))
        return false;
    const HeadingTimes times = timesOfHeading(head, m_years);
    return times.opens && times.named && times.worded;
}

/// What a lead opens (2022年重点抓好：) ends with the next heading beside that above it.
void SectionPath::noteOpener(int block, const QList<int> &headings, bool planning)
{
    const Block &entered = m_report.blocks.at(block);
    const QStringView text = entered.text.text();
    const bool heads = entered.kind == BlockKind::Heading || entered.headLength > 0;
    if (heads && entered.level <= m_openerLevel)
        m_opener = m_openerLevel = -1;
    if (entered.kind != BlockKind::Paragraph)
        return;
    const bool leads = leadsSection(text, m_years, planning);
    const bool below = opensBelow(entered);
    if (!leads && !below && !namesSection(text, m_years) &&
        !(opensSection(text) && opensAnother(text)))
        return;
    m_opener = block;
    m_openerLevel = -1;
    if (below)
        m_openerLevel = entered.level;
    else if (leads && !headings.isEmpty())
        m_openerLevel = m_report.blocks.at(headings.last()).level;
}

/// But 一、新建学校9所。 below a line that names what is planned is a member of its list.
bool SectionPath::opensAnother(QStringView text) const
{
    constexpr qsizetype longestHeading = 40;
    return m_opener < 0 || m_report.blocks.at(m_opener).kind != BlockKind::Paragraph ||
           opensSection(textOf(m_opener)) ||
           timesOfHeading(firstSentence(text).left(longestHeading), m_years).opens;
}

} // namespace PlanLens
