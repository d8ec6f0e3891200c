// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/oneof.h"

#include <QStringView>

namespace PlanLens {

/// 、，；：: parts clauses or the members of a list.
constexpr bool isClauseSeparator(QChar character)
{
    return isOneOf(character, u"、，,；;：:");
}
/// 、，和与及: joins the members of a list.
constexpr bool isListSeparator(QChar character)
{
    return isOneOf(character, u"、和与及，,");
}

} // namespace PlanLens
