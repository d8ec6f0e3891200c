// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interpreting/understoodreport.h"
#include "reading/readoutcome.h"
#include "text/cancelling.h"

#include <optional>
#include <variant>

namespace PlanLens {

class Library;

using UnderstandOutcome = std::variant<UnderstoodReport, ReadError, ReadCancelled>;

/// The whole way from bytes to figures, without a library. `correction` is what a person said the
/// report is; it is interpreted as that. A function of its arguments alone.
UnderstandOutcome understand(const QByteArray &bytes, const QString &file,
                             const Cancelled &cancelled = {},
                             const std::optional<ReportIdentity> &correction = {});
/// The same for a file on disk.
UnderstandOutcome understandFile(const QString &path, const Cancelled &cancelled = {});
/// What a report says, its years and region being as corrected.
Interpretation interpretAs(Report report, const ReportIdentity &identity);

/// Corrects what a stored report is, or takes the correction back, and interprets it again as that:
/// its years decide what the columns of its tables stand for. False where the library cannot; see
/// Library::lastError().
bool correctAndInterpret(Library &library, const QString &key,
                         const std::optional<ReportIdentity> &identity);

} // namespace PlanLens
