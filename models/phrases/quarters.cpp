// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/quarters.h"

#include "language/numbersigns.h"
#include "language/separators.h"

#include <algorithm>

namespace PlanLens {

void giveOutQuarters(const Stretch &stretch, ClaimPhrase &phrase)
{
    constexpr int months = 3;
    if (phrase.parts.size() != 1 || !phrase.respective)
        return;
    const YearPart whole = phrase.parts.front();
    const QStringView written = stretch.view(int(whole.start), int(whole.end));
    const QStringView head = stretch.view(phrase.headStart, phrase.headEnd);
    const bool range = std::any_of(written.begin(), written.end(), isRangeSign);
    const bool one = std::none_of(head.begin(), head.end(), isListSeparator);
    if (!range || !one || (whole.lastMonth - whole.firstMonth + 1) % months != 0)
        return;
    phrase.parts.clear();
    for (int month = whole.firstMonth; month < whole.lastMonth; month += months)
        phrase.parts.push_back({month, month + months - 1, whole.start, whole.end});
}

} // namespace PlanLens
