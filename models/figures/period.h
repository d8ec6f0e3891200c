// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace PlanLens {

/// A year, or the years from..to.
struct Period
{
    int from = 0;
    int to = 0;

    static Period year(int y) { return {y, y}; }
    bool isValid() const { return from > 0 && to >= from; }
    bool isYear() const { return from == to; }
    /// "2022" or "2016-2020"; empty where not valid.
    QString toString() const;
    static std::optional<Period> fromString(const QString &text);

    auto operator<=>(const Period &) const = default;
};

} // namespace PlanLens
