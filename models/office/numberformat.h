// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// A number as a cell of a spreadsheet shows it, by the code of its format (`0.0%`, `#,##0.00`,
/// `yyyy"/"m`). Digits that do not fit are rounded as spreadsheets do, half away from zero on
/// fifteen digits. Codes of fractions and exponents, and what is no code, give the number itself.
/// `from1904`: days count from 1904-01-01, else from 1899-12-30.
QString formattedNumber(double number, const QString &code, bool from1904 = false);

/// The code of a format that OOXML knows by its number alone; "General" where it has none.
QString builtInFormat(int id);

} // namespace PlanLens
