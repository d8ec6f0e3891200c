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
    bool namedHere = false;  ///< and the very clause names it
    bool ofPart = false;     ///< of a part of the place: 园区, 高新区
    bool partOfYear = false; ///< 上半年, 1-11月
    bool aspired = false;    ///< 力争, 争取: more than the target
    /// Whether the figure is the report's own for the whole place and the whole period.
    bool isPlain() const { return !ofAnother && !ofPart && !partOfYear && !aspired; }
};

/// The scope of an observation of the text. Of a table's it is always plain.
ClaimScope scopeOf(const Report &report, const Observation &observation, const Regions &regions);

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

} // namespace PlanLens
