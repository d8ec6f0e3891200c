// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claimtext.h"

#include <QStringView>

#include <array>
#include <vector>

namespace PlanLens {

/// 三次产业结构调整为15 : 54 : 31: three numbers in a clause that names the three industries.
struct IndustryStructure
{
    static constexpr std::size_t industries = 3;

    TextPiece name;   ///< of the industries, the last one in front of it
    int leadFrom = 0; ///< behind the name, or the structure before it in its clause
    int start = 0;
    int end = 0;
    std::array<double, industries> shares{};
    double step = 0; ///< the value of the last digit of the least exact

    double sum() const;
    /// How far the sum may be off a hundred by rounding.
    double slack() const { return step * double(industries) / 2; }
    /// Whether the shares come to a hundred.
    bool isWhole() const;
};

/// The structures of the industries in a text, in reading order, whatever they come to.
std::vector<IndustryStructure> industryStructures(QStringView text);

} // namespace PlanLens
