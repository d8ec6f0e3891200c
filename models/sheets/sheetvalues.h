// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheetcontent.h"

#include <QString>

namespace PlanLens {

/// A figure as a sheet sets it. `value` is in the unit of the sheet, which may be another than that
/// of the report.
///
/// As printed it is the report's own words from the bound on, without the unit and words beside the
/// figure (不低于6, 5.5左右, 4.5—5), where these read back as the same figure; else its number with
/// a word for the bound. By signs it is `≥ 6`, `≈ 5.5`.
QString valueText(const Value &value, const Observation &observation, ValueForm form);

/// Where the part of a figure ends that stands left of its decimal point: after the first run of
/// digits. -1 where the text has no digit, or several figures (3 / 1 / 2). Figures are aligned
/// there.
qsizetype pointIn(const QString &text);

} // namespace PlanLens
