// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/separators.h"

#include "text/oneof.h"

namespace PlanLens {

bool isListSeparator(QChar character)
{
    return isOneOf(character, u"、和与及，,");
}

} // namespace PlanLens
