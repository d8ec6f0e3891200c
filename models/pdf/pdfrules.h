// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdfpage.h"

#include <vector>

namespace PlanLens {

/// Rulings no further apart than this are one.
inline constexpr float ruleWidth = 3;

/// A line of a table, across or down.
struct PdfRule
{
    float at = 0; ///< y of a line across, x of one down
    float from = 0;
    float to = 0;

    float length() const { return to - from; }
    bool covers(float start, float end) const;
};

/// Lines that touch each other, or stand above each other alike.
struct PdfRegion
{
    std::vector<PdfRule> across; ///< from the top to the bottom
    std::vector<PdfRule> down;   ///< from left to right
    PdfBox box;
};

/// Puts pieces of lines together. In `down` are the lines that run down.
struct PdfRules
{
    std::vector<PdfRule> across;
    std::vector<PdfRule> down;
};
PdfRules rulesOf(const std::vector<PdfBox> &rulings);

/// The rulings that touch, as one region each.
std::vector<PdfRegion> regionsOf(const PdfRules &rules);

} // namespace PlanLens
