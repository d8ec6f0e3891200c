// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/figurecells.h"

#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

bool isBareYear(QStringView text)
{
    return text.size() == 4 && (text.startsWith(u"19") || text.startsWith(u"20")) &&
           std::all_of(text.begin(), text.end(), isDigit);
}

bool isFigureCell(QStringView text)
{
    constexpr QStringView signs = u".．,，-—－–−+＋±%％‰〔〕[]()（）▲▼△▽↑↓";
    return std::any_of(text.begin(), text.end(), isDigit) && !isBareYear(text) &&
           std::all_of(text.begin(), text.end(),
                       [&](QChar c) { return isDigit(c) || isBlank(c) || signs.contains(c); });
}

} // namespace PlanLens
