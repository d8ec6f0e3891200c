// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// Where a passage or a figure stands, in words that outlive another reading of the file.
struct NotedPlace
{
    int line = 0;     ///< 1-based source line on which it begins
    int inLine = 0;   ///< which of the places of the line that print the same, from 0
    int inAround = 0; ///< which of those with the same words around them, from 0
    QString quote;    ///< exact source text
    /// The sentence around it, or the row of its table, as read. The quote alone says little: 6.0.
    QString around;
    /// Whether the report had these surroundings once. Only then they tell where the passage went.
    bool isOnlyOne = false;

    bool isValid() const { return line > 0 && !quote.isEmpty(); }
    bool operator==(const NotedPlace &) const = default;
};

/// Not valid where the anchor points at no text.
NotedPlace notedPlace(const Report &report, const Anchor &anchor);

/// Where the passage stands in a report. In the bytes that it was noted in (`sameBytes`) the line
/// and the words decide. In others the words around it do, which must stand there once and have
/// stood once where it was noted. Nothing in all other cases: a place that changed is never taken
/// for another one.
std::optional<Anchor> findNotedPlace(const Report &report, const NotedPlace &place, bool sameBytes);

} // namespace PlanLens
