// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace PlanLens {

/// Whether every part of a workbook can be unpacked and is XML up to its end.
bool isWholeWorkbook(const QByteArray &xlsx);

/// A whole workbook with each number of its sheets in as few digits as tell it: the library writes
/// sixteen, 9.800000000000001 for 9.8. Empty with one sentence in `error` where it cannot be made.
QByteArray withShortNumbers(const QByteArray &xlsx, QString *error);

} // namespace PlanLens
