// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"

#include <QList>

#include <vector>

namespace PlanLens {

/// The places of one report that state one figure: the same subject, measure, role, period, scope
/// and frame, in tables and in the text.
struct StatementGroup
{
    QList<int> cells;   ///< observations of tables, in reading order
    QList<int> claims;  ///< observations of the text, in reading order
    bool known = false; ///< the catalogue knows the subject
    bool named = false; ///< the name alone says what it is: no bare 计划投资 or 项目
};

/// 批发和零售业: of what it adds to the product, of what it sells, or of its investment; what one
/// sentence says of it need not be what another does.
bool isIndustryAlone(const QString &name);

/// 产量 of 主要产品产量 over a row 水泥: what a cell's caption says is measured, where the row's
/// name says nothing of it; of several all, for it is not known which. A sentence that names the
/// same thing may mean how many there are.
QString quantityOfTable(const CheckedText &text, const Observation &cell, const QString &name);

/// What one report says of one thing, wherever it says it.
///
/// Claims about another place, a part of the place or of the year, or an aspiration are left out.
/// Completions of plans are among them in one form: 超年度计划14个百分点 is 114.
std::vector<StatementGroup> statementGroups(const CheckContext &context, const CheckedText &text);

/// Whether a target is one that is striven for, and more than another figure is:
/// 力争地区生产总值增长7%，投资增长8%, where it is planned to grow by 6%.
bool isAspiredMore(const CheckContext &context, const CheckedText &text, int aspired, int other);

/// The figure of an observation as groups compare it.
Observation stated(const Observation &observation);

/// Which chapter each block of a report belongs to: what only its name tells is surely one thing in
/// one chapter, or in the text and an annex.
class Chapters
{
public:
    explicit Chapters(const Report &report);
    bool tellAlike(int leftBlock, int rightBlock) const;

private:
    struct Place
    {
        int run = 0;     ///< of numbered chapters: 一、 starts another
        int chapter = 0; ///< within all of the report
    };
    std::vector<Place> m_places;
};

} // namespace PlanLens
