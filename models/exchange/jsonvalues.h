// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace PlanLens {

/// What is unknown is null in JSON, never an empty text or 0.
inline QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

inline QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

inline QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

/// The word of an enumeration, or null.
template <typename Enum>
QJsonValue keyOrNull(const std::optional<Enum> &value)
{
    return value ? QJsonValue(toKey(*value)) : QJsonValue();
}

/// The word of an enumeration, or an empty text.
template <typename Enum>
QString keyOrEmpty(const std::optional<Enum> &value)
{
    return value ? toKey(*value) : QString();
}

} // namespace PlanLens
