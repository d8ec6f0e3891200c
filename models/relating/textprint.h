// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace PlanLens {

/// What of a report's text is compared to tell its formats. Sorted, each of them.
struct TextPrint
{
    std::vector<std::size_t> prose; ///< its overlapping pieces, without tables: formats part these
    std::vector<std::size_t> whole; ///< the same with tables
    std::vector<QString> figures;
    bool isRecognised = false;
};

TextPrint printOf(const Report &report);
/// Whether two texts are one report in two formats: most of the shorter one stands in the other,
/// wherever lines end and pages turn, and they print the same figures.
bool areAlike(const TextPrint &one, const TextPrint &other);

} // namespace PlanLens
