// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"
#include "claims/tallyclaims.h"

#include <optional>
#include <vector>

namespace PlanLens {

/// From how many there are for certain to how many there could be.
struct TallyBounds
{
    int certain = 0;
    int possible = 0;

    bool contains(double number) const { return certain <= number && number <= possible; }
};

/// The indicators of one table and one year, counted.
struct TableTally
{
    int table = -1;
    int year = 0;
    bool judged = false;      ///< the table has actuals beside targets
    int numbered = 0;         ///< rows with a number of their own
    int rows = 0;             ///< all rows
    std::vector<int> counted; ///< rows (see CheckedText::rows) that are numbered

    /// How many there are with the attribute.
    TallyBounds withAttribute(const CheckedText &text, Attribute attribute) const;
    /// How many are met or missed, among those with the attribute where one is given.
    TallyBounds outcome(const CheckedText &text, TallyKind kind,
                        std::optional<Attribute> scope) const;
    /// Rows (see CheckedText::rows) among those with the attribute that may be taken for met or for
    /// missed: the figures leave them open, or come as near to the target as 左右 says.
    std::vector<int> unsettled(const CheckedText &text, std::optional<Attribute> scope) const;
};

/// One entry for each table of indicators and each year that it has targets for.
std::vector<TableTally> tableTallies(const CheckedText &text);

enum class TallyFit { Yes, No, Unknown };

/// A claim set beside a table.
struct TallyComparison
{
    TallyFit fit = TallyFit::Unknown;
    TallyBounds bounds;
    std::optional<Attribute> scope; ///< among which indicators it was taken to count
};

TallyComparison compareTally(const CheckedText &text, const TableTally &tally,
                             const TallyClaim &claim);
/// The table that a sentence counts: the one that most of its counts agree with. Null where none
/// agrees: then it speaks of other indicators.
const TableTally *tableCounted(const CheckedText &text, const std::vector<TableTally> &tallies,
                               const std::vector<TallyClaim> &claims);

} // namespace PlanLens
