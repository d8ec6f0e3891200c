// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// The number format of a workbook by which a cell that holds `number` shows `text`, the words
/// around its digits and the zeros behind its point too, but no plus sign and no commas, with
/// `beside` after it. Its digits are “General” where they show so anyway, or where `number` is not
/// what they say.
QString numberCode(const QString &text, double number, const QString &beside = {});

/// Whether a workbook holds that format: libxlsxwriter cuts off longer ones.
bool isNumberCodeHeld(const QString &code);

} // namespace PlanLens
