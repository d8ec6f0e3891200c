// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonwriter.h"
#include "figures/observation.h"

#include <QString>

#include <optional>

namespace PlanLens {

/// What is unknown is null in JSON, never an empty text or 0.
inline std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// Numbers that begin with 1, or with 0: what is before them is null.
inline std::optional<int> orNull(int number, int first)
{
    return number < first ? std::nullopt : std::optional(number);
}

/// The word of an enumeration, or null.
template <typename Enum>
std::optional<QString> keyOrNull(const std::optional<Enum> &value)
{
    return value ? std::optional(toKey(*value)) : std::nullopt;
}

/// The word of an enumeration, or an empty text.
template <typename Enum>
QString keyOrEmpty(const std::optional<Enum> &value)
{
    return value ? toKey(*value) : QString();
}

/// The place of a report or of a figure, as the member "region".
inline void writeRegion(JsonWriter &json, const QString &code, const QString &name)
{
    using namespace Qt::StringLiterals;
    json.object("region"_L1, [&] {
        json.member("code"_L1, orNull(code));
        json.member("name"_L1, orNull(name));
    });
}

} // namespace PlanLens
