// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace PlanLens {

/// Whether a text is in traditional script. A few characters of simplified text (乾, 著) could be
/// taken for it too; what counts is how many there are.
bool isTraditional(QStringView text);

/// A text in traditional script, character for character in simplified, by ICU's rules: as long as
/// it was.
QString simplified(const QString &text);

} // namespace PlanLens
