// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace PlanLens::Testing {

/// A ZIP archive of these parts, in order: name and content. Empty where it could not be made.
QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &parts);

} // namespace PlanLens::Testing
