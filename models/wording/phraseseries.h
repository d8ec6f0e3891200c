// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "series/series.h"

#include <QList>
#include <QString>

namespace PlanLens {

/// How often one report has a phrase.
struct PhraseCount
{
    QString report; ///< key
    QString file;
    ReportIdentity identity;
    int count = 0;
    Anchor first; ///< its first place; invalid where there is none

    bool operator==(const PhraseCount &) const = default;
};

/// The counts of a phrase as a series to chart: over the years that the reports plan (the year
/// after the one reviewed, where they plan none) and over their regions. Reports without a year are
/// left out; a report without the phrase counts 0.
Series phraseSeries(const QString &phrase, const QList<PhraseCount> &counts);

} // namespace PlanLens
