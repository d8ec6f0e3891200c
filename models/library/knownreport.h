// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QList>

#include <optional>

namespace PlanLens {

/// A report that was read from a file before, in its newest version.
struct KnownReport
{
    int number = 1;                          ///< in the file, from 1
    ReportIdentity asRead;                   ///< its kind Other and all else empty where not known
    std::optional<ReportIdentity> corrected; ///< what a person said that it is
};

/// Whether nothing that is known of both speaks against their being one: kind, place, years.
bool mayBeOne(const ReportIdentity &a, const ReportIdentity &b);

/// Which of the known reports of a file each of those is that are read from it now, by what they
/// are: their title, kind, place and years. Indices in `known`, -1 for what is new. A file of one
/// report that still holds one holds another version of it, unless a person corrected it and what
/// is read now is something else altogether.
QList<int> matchReports(const QList<KnownReport> &known, const QList<ReportIdentity> &read);

} // namespace PlanLens
