// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace PlanLens {

/// Whether every part of a workbook can be unpacked and is XML up to its end.
bool isWholeWorkbook(const QByteArray &xlsx);

} // namespace PlanLens
