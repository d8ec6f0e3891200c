// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"

#include <QString>

namespace PlanLens {

/// How many characters at the start of a heading's text are its title. Many reports go on in the
/// same paragraph: （一）扩大内需。把稳增长放在…; the title is then the first sentence.
int headingTitleLength(const QString &text);
/// The title of a heading, without a closing full stop.
QString headingTitle(const Block &heading);

} // namespace PlanLens
