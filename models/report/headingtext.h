// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"

#include <QString>

namespace PlanLens {

/// How many characters at the start of a heading's text are its title. Many reports go on in the
/// same paragraph: （一）扩大内需。把稳增长放在…; the title is then the first sentence.
int headingTitleLength(const QString &text);
/// The length of the heading at the start of a numbered paragraph: up to and with the first full
/// stop. The whole length where there is none. 0 where it would be longer than a heading is.
int runInHeadingLength(QStringView text);
/// The title of a heading, without a closing full stop.
QString headingTitle(const Block &heading);

} // namespace PlanLens
