// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/indicator.h"

#include <cmath>

namespace PlanLens {

Value inRateForm(const Indicator &indicator, Value value)
{
    const auto figure = value.figure();
    if (indicator.indexBase == 0 || !figure || *figure < indicator.indexBase / 2.0)
        return value;
    // Printed with a digit or two, so that more than six would be the subtraction's own.
    const auto rate = [&](double index) {
        return std::round((index - indicator.indexBase) * 1e6) / 1e6;
    };
    if (value.low)
        value.low = rate(*value.low);
    if (value.high)
        value.high = rate(*value.high);
    return value;
}

} // namespace PlanLens
