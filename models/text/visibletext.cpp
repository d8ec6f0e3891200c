// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/visibletext.h"

#include <algorithm>

namespace PlanLens {

namespace {

bool isControl(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit <= 0x9f);
}

/// Changes the direction of writing or ends a line, and shows nothing.
bool isSteering(char16_t unit)
{
    return unit == 0x061c || unit == 0x200e || unit == 0x200f ||
           (unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
}

bool isHidden(QChar c)
{
    return isControl(c.unicode()) || isSteering(c.unicode());
}

QString named(char16_t unit)
{
    return unit < 0x100 ? QStringLiteral("\\x%1").arg(int(unit), 2, 16, QLatin1Char('0'))
                        : QStringLiteral("\\u{%1}").arg(
                              QString::number(unit, 16).toUpper().rightJustified(4, u'0'));
}

} // namespace

QString visibleText(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isHidden))
        return text;
    QString visible;
    visible.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (isHidden(c))
            visible += named(c.unicode());
        else
            visible += c;
    }
    return visible;
}

} // namespace PlanLens
