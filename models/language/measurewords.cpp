// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/measurewords.h"

#include "language/lexicon.h"
#include "language/unittable.h"

#include <algorithm>

namespace PlanLens {

int measureWordLength(QStringView text, int position)
{
    // Words that number or part something and measure nothing.
    static const WordTable ordering = wordsOf("ordering");
    const UnitWord *unit = UnitTable::shipped().startingAt(text, position, false);
    return std::max(unit ? int(unit->text.size()) : 0, ordering.startingAt(text, position).length);
}

} // namespace PlanLens
