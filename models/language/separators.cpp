// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/separators.h"

namespace PlanLens {

bool isClauseSeparator(QChar character)
{
    return QStringView(u"、，,；;：:").contains(character);
}

bool isListSeparator(QChar character)
{
    return QStringView(u"、和与及，,").contains(character);
}

} // namespace PlanLens
