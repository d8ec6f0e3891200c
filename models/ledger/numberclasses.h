// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/numbertokens.h"

namespace PlanLens {

/// What a number of a report is.
enum class NumberClass {
    Figure,  ///< part of a figure of an observation
    Date,    ///< a year, month, day or stretch of time
    Ordinal, ///< 第三, （一）, 一是, 十四届, a rank
    Name,    ///< part of a word, a name, a model or a document's number: 三农, G85, 二氧化碳
    Count,   ///< counts what is deliberately no indicator: 三项措施
    Other,   ///< none of these, for a reason that is known: a page number
    Unexplained ///< may be a figure that was not read
};

/// What a number is by the words and signs around it alone. Figure and Other are never told so.
NumberClass classByContext(const FlatText &text, const std::vector<NumberToken> &tokens,
                           std::size_t index);

} // namespace PlanLens
