// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

#include <string_view>

namespace PlanLens {

/// Whether a character is one of a few: asked at every character of a text, so without a call.
constexpr bool isOneOf(QChar c, std::u16string_view few)
{
    for (const char16_t one : few) {
        if (c.unicode() == one)
            return true;
    }
    return false;
}

} // namespace PlanLens
