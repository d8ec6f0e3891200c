// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "times/reportyears.h"

#include <QList>
#include <QStringView>

namespace PlanLens {

/// Under which headings the blocks of a report stand, entered in order: headings, and paragraphs
/// that open a section as a heading does.
class SectionPath
{
public:
    SectionPath(const Report &report, const ReportYears &years);

    /// The headings above a block, the outermost first; `planning`: what stands above it plans.
    QList<int> at(int block, bool planning);
    /// Whether what stands under `headings`, of which none tells, plans: in a speech that looks
    /// back under its first headings and names no plan in any (一、2021年工作回顾, 二、发展农业).
    bool plansUntold(const QList<int> &headings) const;
    /// What such a heading says.
    QStringView textOf(int heading) const;

private:
    /// As Report::headingsOf(), in time that does not grow with the report where blocks are entered
    /// in order.
    QList<int> headingsAbove(int block);
    int endOfReview() const;
    void noteOpener(int block, const QList<int> &headings, bool planning);
    bool opensBelow(const Block &block) const;
    bool opensAnother(QStringView text) const;

    const Report &m_report;
    const ReportYears &m_years;
    int m_opener = -1;      ///< a paragraph that starts with the heading of its section
    int m_openerLevel = -1; ///< of the heading above it, where it leads to a list
    QList<int> m_above;     ///< headings above the block passed last, outermost first
    int m_passed = 0;       ///< blocks looked at for m_above
    int m_reviewEnd = -1;   ///< the last heading that looks back, where none plans
};

} // namespace PlanLens
