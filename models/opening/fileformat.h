// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace PlanLens {

/// The name of a known document format that has no reader ("RTF", "HTML", …), recognised by the
/// bytes alone; empty where the bytes carry the marks of none.
QString unsupportedFormat(const QByteArray &bytes);

} // namespace PlanLens
