// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace PlanLens {

/// A year, the years from..to, or a part of a year: months of one.
///
/// In order a year comes before its parts and before the spans that start with it.
struct Period
{
    int from = 0;
    int to = 0;
    /// Of a part of a year its first and last month, 1 to 12; else 0.
    int firstMonth = 0;
    int lastMonth = 0;

    static Period year(int y) { return {y, y}; }
    /// The months first..last of a year, each 1 to 12; all twelve are the year.
    static Period months(int y, int first, int last)
    {
        return first == 1 && last == 12 ? year(y) : Period{y, y, first, last};
    }
    bool isValid() const;
    /// One whole year. A part of it is none, and is never drawn or judged as one.
    bool isYear() const { return from == to && !isPart(); }
    bool isPart() const { return firstMonth > 0; }
    /// Several whole years.
    bool isSpan() const { return to > from && !isPart(); }
    /// "2022", "2016-2020", "2022-01/2022-09" or one month, "2022-12"; empty where not valid.
    QString toString() const;
    static std::optional<Period> fromString(const QString &text);

    auto operator<=>(const Period &) const = default;
};

} // namespace PlanLens
