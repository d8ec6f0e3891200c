// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/brackets.h"

namespace PlanLens {

namespace {

constexpr QStringView openers = u"（(［[【〔〖｛{〈﹙";
constexpr QStringView squareOpeners = u"［[【〔〖";
constexpr QStringView closers = u"）)］]】〕〗｝}〉﹚";

} // namespace

qsizetype bracketLengthAt(QStringView text)
{
    if (text.isEmpty() || !openers.contains(text.front()))
        return 0;
    qsizetype depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (openers.contains(text.at(i)))
            ++depth;
        else if (closers.contains(text.at(i)) && --depth == 0)
            return i + 1;
    }
    return text.size();
}

QStringView insideOf(QStringView bracket)
{
    QStringView inner = bracket.mid(1);
    if (!inner.isEmpty() && closers.contains(inner.back()))
        inner.chop(1);
    return inner;
}

bool isSquare(QStringView bracket)
{
    return !bracket.isEmpty() && squareOpeners.contains(bracket.front());
}

} // namespace PlanLens
