// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// A number as a list prints it, by the name of the format (`chineseCounting`, `upperRoman`).
QString listNumber(qint64 number, const QString &format);

} // namespace PlanLens
