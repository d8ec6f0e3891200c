// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// A title taken apart.
struct TitleText
{
    QString whole;
    QString words; ///< without the bracket at its end and without ±, %
    QString unit;  ///< in that bracket; % where the title ends with it
    bool percent = false;
};

/// Takes the title of a column apart.
TitleText takenApart(const QString &title);

/// The words without what a growth or change is measured against, which names a year that is not
/// the column's: 比2019年增长, 较上年.
QString withoutCompared(QString words);

/// Whether the figures are compared with another year than the one before theirs.
bool comparesWithFarYear(const QString &words);

} // namespace PlanLens
