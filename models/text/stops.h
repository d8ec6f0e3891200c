// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/oneof.h"

#include <string_view>

namespace PlanLens {

/// Where a text stops, each of the first four sets within the next. Signs in their half-width forms
/// stop it as well.
namespace Stops {
/// A sentence ends.
inline constexpr std::u16string_view full = u"。！？!?";
/// A sentence ends, or one of its parts between semicolons, which could stand as a sentence.
inline constexpr std::u16string_view sentence = u"。！？!?；;";
/// A clause ends.
inline constexpr std::u16string_view clause = u"。！？!?；;，,";
/// Words end that stand together: a member of a list, what a colon announces, what is in brackets.
inline constexpr std::u16string_view words = u"。！？!?；;，,、：:（）()";
/// The same as `sentence`, or the end of a line.
inline constexpr std::u16string_view sentenceOrLine = u"。！？!?；;\n";
} // namespace Stops

constexpr bool isColon(QChar c)
{
    return isOneOf(c, u"：:");
}

/// Whether a clause ends here, or the words that lead one in do.
constexpr bool isClauseOrLead(QChar c)
{
    return isColon(c) || isOneOf(c, Stops::clause);
}

/// Whether a sentence, one of its parts or its line ends here.
constexpr bool isSentenceOrLineEnd(QChar c)
{
    return isOneOf(c, Stops::sentenceOrLine);
}

} // namespace PlanLens
