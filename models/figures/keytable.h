// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/keys.h"

#include <QLatin1String>

#include <array>
#include <utility>

namespace PlanLens {

template <typename Enum>
using KeyWord = std::pair<Enum, QLatin1String>;

/// The words of an enumeration in JSON. The source that defines its toKey() specialises this with a
/// `list` of KeyWord and instantiates fromKey().
template <typename Enum>
struct KeyTable;

template <typename Enum>
QString keyOf(Enum value)
{
    for (const auto &[candidate, word] : KeyTable<Enum>::list) {
        if (candidate == value)
            return word;
    }
    return {};
}

template <typename Enum>
std::optional<Enum> fromKey(const QString &key)
{
    for (const auto &[candidate, word] : KeyTable<Enum>::list) {
        if (key == word)
            return candidate;
    }
    return {};
}

} // namespace PlanLens
