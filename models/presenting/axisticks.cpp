// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/axisticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace PlanLens {

static QList<double> ticksAt(double step, const ChartRange &range)
{
    // A hair of slack: 0.3 / 0.1 is not quite 3.
    constexpr double slack = 1e-9;
    const auto first = std::llround(std::floor(range.low / step + slack));
    const auto last = std::llround(std::ceil(range.high / step - slack));
    QList<double> ticks;
    for (auto i = first; i <= last; ++i)
        ticks.append(withoutDust(double(i) * step)); // 3 × 0.1 is 0.3
    return ticks;
}

QList<double> niceTicks(const ChartRange &range, int most)
{
    ChartRange used = range;
    if (!(used.high > used.low))
        used.high = used.low + 1;
    most = std::max(most, 2);
    constexpr std::array<double, 5> factors = {1, 2, 2.5, 3, 5};
    double decade = std::pow(10, std::floor(std::log10((used.high - used.low) / most)));
    for (;; decade *= 10) {
        for (const double factor : factors) {
            const double step = factor * decade;
            // Counted before they are made: far too small a step would make a great many.
            if ((used.high - used.low) / step > most + 1)
                continue;
            const QList<double> ticks = ticksAt(step, used);
            if (ticks.size() <= std::max(most, used.low < 0 && used.high > 0 ? 3 : 2))
                return ticks;
        }
    }
}

} // namespace PlanLens
