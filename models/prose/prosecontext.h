// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "prose/claimphrase.h"
#include "prose/prosestretch.h"
#include "report/report.h"

#include <QStringView>

#include <optional>

namespace PlanLens {

/// What a passage is about unless a sentence says otherwise.
struct Scope
{
    Role role = Role::Actual;
    Period period; ///< a year, or several; not valid where neither text nor report tells

    bool isLong() const { return period.isSpan(); }
    bool operator==(const Scope &) const = default;
};

/// Follows a report from block to block and sentence to sentence and knows which years and which
/// role a figure has: from the headings above it, and from words such as 五年来, 2021年,
/// “十四五”末.
class ProseContext
{
public:
    explicit ProseContext(const Report &report);

    void enterBlock(int block);
    void enterSentence(QStringView text);
    /// A clause that starts with a year, or names a plan's end: it rules the rest of the sentence.
    void enterClause(QStringView text, const ClaimPhrase &lead);

    /// Whether what is being read tells of what was, not of what is planned.
    bool isReview() const { return m_sentence.role == Role::Actual; }

    /// Role and period of a figure.
    struct Placed
    {
        Role role = Role::Actual;
        bool estimated = false;
        Period period;
    };
    /// `flow`: counts what came about over the time (新增, 完成), not what there is at its end.
    Placed place(const ClaimPhrase &phrase, bool flow) const;

private:
    /// As Report::headingsOf(), in time that does not grow with the report where blocks are entered
    /// in order.
    QList<int> headingsAbove(int block);
    void enterSection(const QList<int> &headings);
    std::optional<Scope> scopeOfHeading(QStringView heading) const;
    void openList(QStringView text);
    Scope scopeOfYear(const YearMention &year) const;
    /// The scope narrowed to a part of its year.
    static Scope partOf(Scope scope, const YearPart &part);
    std::optional<Scope> scopeAhead(QStringView text) const;
    std::optional<Scope> scopeOfWords(QStringView text) const;

    const Report &m_report;
    int m_reviewYear = 0;
    int m_planYear = 0;
    Scope m_whole;        ///< of the report, where no heading tells
    int m_opener = -1;    ///< a paragraph that starts with the heading of its section
    int m_outermost = -1; ///< the heading, or the opener, that the section stands under
    QList<int> m_headings;
    QList<int> m_above;     ///< headings above the block passed last, outermost first
    int m_passed = 0;       ///< blocks looked at for m_above
    bool m_decided = false; ///< a heading told what the section is
    Scope m_section;        ///< from the headings, and from a paragraph that turns to another year
    std::optional<Scope>
        m_list; ///< of the paragraphs led by dashes below one that tells of five years
    bool m_opensBlock = false; ///< the next sentence is the first of such a paragraph
    Scope m_block;             ///< m_section, or m_list where the block belongs to it
    Scope m_sentence;
    bool m_expected = false; ///< the sentence says 预计
};

} // namespace PlanLens
