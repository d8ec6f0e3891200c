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
/// A text without such signs in front.
inline QStringView withoutSeparatorsInFront(QStringView text)
{
    while (!text.isEmpty() && isClauseSeparator(text.front()))
        text = text.mid(1);
    return text;
}
/// 、，和与及: joins the members of a list.
constexpr bool isListSeparator(QChar character)
{
    return isOneOf(character, u"、和与及，,");
}

} // namespace PlanLens
