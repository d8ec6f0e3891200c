// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interpreting/understoodreport.h"
#include "library/knownreport.h"
#include "reading/readoutcome.h"
#include "text/cancelling.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>

namespace PlanLens {

class Library;

/// The reports of one file, in its order; one at least.
using UnderstoodReports = QList<UnderstoodReport>;
using UnderstandOutcome = std::variant<UnderstoodReports, ReadError, ReadCancelled>;

/// The whole way from bytes to figures, without a library. `known` are the reports that were read
/// from the file before: where a person corrected what one of them is, it is interpreted as that. A
/// function of its arguments alone.
UnderstandOutcome understand(const QByteArray &bytes, const QString &file,
                             const Cancelled &cancelled = {}, const QList<KnownReport> &known = {});
/// The same for a file on disk.
UnderstandOutcome understandFile(const QString &path, const Cancelled &cancelled = {});
/// The same for several, on all cores; `take` is given what came of each, in their order.
void understandFiles(const QStringList &paths,
                     const std::function<void(const QString &, UnderstandOutcome)> &take,
                     const Cancelled &cancelled = {});
/// What a report says, its years and region being as corrected.
Interpretation interpretAs(Report report, const ReportIdentity &identity);

/// Corrects what a stored report is, or takes the correction back, and interprets it again as that:
/// its years decide what the columns of its tables stand for. False where the library cannot; see
/// Library::lastError().
bool correctAndInterpret(Library &library, const QString &key,
                         const std::optional<ReportIdentity> &identity);

} // namespace PlanLens
