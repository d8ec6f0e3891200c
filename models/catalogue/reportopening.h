// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/regions.h"
#include "report/report.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// A line at the head of a report, without blanks that only set it, and where it stands.
struct OpeningLine
{
    QString text;
    int block = -1;
};

/// What stands in front of a report's text, and what its parts are called.
struct Opening
{
    OpeningLine titleLine;         ///< as printed
    QString title;                 ///< the title itself; empty where there is none
    QString subject;               ///< what it is the title of: of a notice, what that gives
    QString yearLine;              ///< （2021年）, alone on a line below the title
    QString notice;                ///< the notice that puts it into force; empty where none does
    QList<OpeningLine> session;    ///< where and when it was given
    QString days;                  ///< lines that are a day alone, in digits
    QList<OpeningLine> givers;     ///< who gives or issues it: 市长, a statistical office
    QList<OpeningLine> paragraphs; ///< the first ones
    QStringList headings;          ///< all of them
};

Opening openingOf(const Report &report);

/// Whether a title without blanks is that of a place's own work report, 乐土驿镇2023年工作报告:
/// nothing but the place and the year, and the lines of the session name a people's congress, to
/// which only the government reports so. But 乐土驿镇妇联2023年工作报告.
bool isOwnWorkReport(const QString &title, const QString &session, const Regions &regions);

/// The block with which a second report seems to begin that was not parted from the first: a title
/// like the first one's, and at once the session or the salutation, or a communique of another year
/// or place; -1 where there is none. `first` is the opening of the report.
int secondReportIn(const Report &report, const Opening &first);

} // namespace PlanLens
