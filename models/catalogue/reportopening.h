// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QString notice;                ///< the notice that puts it into force; empty where none does
    QList<OpeningLine> session;    ///< where and when it was given
    QString days;                  ///< lines that are a day alone, in digits
    QList<OpeningLine> givers;     ///< who gives or issues it: 市长, a statistical office
    QList<OpeningLine> paragraphs; ///< the first ones
    QStringList headings;          ///< all of them
};

Opening openingOf(const Report &report);

/// The block with which a second report seems to begin that was not parted from the first: a title
/// like the first one's, and at once the session or the salutation, or a communique of another year
/// or place; -1 where there is none. `first` is the opening of the report.
int secondReportIn(const Report &report, const Opening &first);

} // namespace PlanLens
