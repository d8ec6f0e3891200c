// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/regions.h"
#include "figures/observation.h"
#include "report/report.h"

#include <QString>
#include <QStringView>

namespace PlanLens {

/// Whom and what time the words around a figure of the text restrict it to.
struct ClaimScope
{
    QString regionId;       ///< of whom it is said; empty where that place is not known
    bool ofAnother = false; ///< of another place than the report's own: 全市 in a district's report
    bool namedHere = false;     ///< and the very clause names it
    bool ofPart = false;        ///< of a part of the place: 园区, 高新区
    bool partOfYear = false;    ///< 上半年, 1-11月
    bool behindAnother = false; ///< the sentence names another place in front of it
    bool aspired = false;       ///< 力争, 争取: more than the target
    bool behindAspiration =
        false;               ///< the sentence says so in front of it, perhaps of another clause
    bool amongParts = false; ///< the sentence or its paragraph's heading speaks of a part
    /// Whether the figure is the report's own for the whole place and the whole period.
    bool isPlain() const
    {
        return !ofAnother && !behindAnother && !ofPart && !partOfYear && !aspired;
    }
};

/// What the words around a figure of the text say of the time it is reckoned over. Figures in
/// different frames are different things.
struct ClaimFrame
{
    bool yearly = false;       ///< 年均
    bool twoYears = false;     ///< 两年平均
    bool soFar = false;        ///< 累计
    bool sinceYear = false;    ///< compared with a year that is named: 较2020年
    bool severalYears = false; ///< in a passage about several years: 五年来
    /// In another way than is usual: 以美元计价, 实际增长, 剔除…因素, 同口径.
    bool reckoned = false;

    bool operator==(const ClaimFrame &) const = default;
};
/// From which character on a block speaks of several years: from its start where the paragraphs
/// around do, else from behind its own 五年来; past its end where it does not.
int severalYearsFrom(const Report &report, int block);
/// The frame of an observation; of a table's only the basis is known. The second form is given what
/// severalYearsFrom() says of the observation's block.
ClaimFrame frameOf(const Report &report, const Observation &observation);
ClaimFrame frameOf(const Report &report, const Observation &observation, int severalYearsFrom);

/// The scope of an observation of the text. Of a table's it is always plain.
ClaimScope scopeOf(const Report &report, const Observation &observation, const Regions &regions);

/// The place around its own that words in a report begin with: 全市平均水平 in a district's report.
/// Null where they begin with none, or with the report's own.
const Region *placeAround(QStringView words, const Report &report, const Regions &regions);

/// Whether words speak of a part of a place (园区, 新区) that is not in the name of what is
/// measured.
bool namesPart(QStringView words, const QString &name);

/// The role that the very words of a figure give it: 增速目标为6% is a target, also of a year that
/// has passed.
Role roleSaid(const Observation &observation);

/// The words of the clause in front of an observation of the text.
QString clauseBefore(const Report &report, const Observation &observation);
/// The whole sentence that an observation of the text stands in: [start, end) in its block.
struct SentencePlace
{
    int start = 0;
    int end = 0;
};
SentencePlace sentenceAround(const Report &report, const Observation &observation);
/// Whether two observations of the text stand in one sentence.
bool inOneSentence(const Report &report, const Observation &left, const Observation &right);

} // namespace PlanLens
