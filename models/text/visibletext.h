// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace PlanLens {

/// The text for one line of a terminal: what would steer it (control characters, line ends, marks
/// and embeddings of the direction of writing) stands as `\x1b` or `\u{202E}`. All else is as it
/// was.
QString visibleText(const QString &text);

} // namespace PlanLens
