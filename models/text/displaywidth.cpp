// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/displaywidth.h"

#include "text/characters.h"

#include <numeric>

namespace PlanLens {

namespace {

/// The halves of a rare ideograph take one column each.
bool isWide(QChar c)
{
    const ushort code = c.unicode();
    return (code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfaff) ||
           (code >= 0xfe30 && code <= 0xfe4f) || (code >= 0xff00 && code <= 0xff60);
}

} // namespace

int displayWidth(QStringView text, SharedSigns signs)
{
    return std::accumulate(text.begin(), text.end(), 0, [signs](int width, QChar c) {
        const bool shared = c.unicode() >= 0x80 && !c.isSurrogate();
        const bool wide = isWide(c) || (shared && signs == SharedSigns::Wide);
        return width + (isInvisible(c) ? 0 : wide ? 2 : 1);
    });
}

} // namespace PlanLens
