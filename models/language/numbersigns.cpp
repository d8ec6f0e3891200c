// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/numbersigns.h"

#include <algorithm>
#include <charconv>

namespace PlanLens {

bool holdsDigits(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return digitValue(c) >= 0; });
}

double timesPowerOfTen(double value, int power)
{
    char buffer[64];
    const auto printed =
        std::to_chars(buffer, buffer + 40, value, std::chars_format::scientific).ptr;
    char *exponent = buffer;
    while (exponent < printed && *exponent != 'e')
        ++exponent;
    if (exponent == printed)
        return value; // infinite or no number
    int old = 0;
    const char *digits = exponent[1] == '+' ? exponent + 2 : exponent + 1;
    std::from_chars(digits, printed, old);
    const auto end = std::to_chars(exponent + 1, buffer + sizeof buffer, old + power).ptr;
    double result = value;
    std::from_chars(buffer, end, result);
    return result;
}

} // namespace PlanLens
