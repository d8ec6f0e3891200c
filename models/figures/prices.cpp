// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/prices.h"

#include "language/lexicon.h"

namespace PlanLens {

NamedPrices pricesNamedIn(QStringView words)
{
    static const WordTable table = wordsOf({{int(Prices::Current), "current-prices"},
                                            {int(Prices::Constant), "constant-prices"},
                                            {int(Prices::Real), "real-growth"}});
    NamedPrices named;
    WordTable::Hit hit;
    for (qsizetype at = table.find(words, 0, &hit); at >= 0;
         at = table.find(words, at + hit.length, &hit))
        named = {Prices(hit.tag), words.mid(at, hit.length).toString()};
    return named;
}

bool differInPrices(const QString &left, const QString &right)
{
    if (left == right || left.isEmpty() || right.isEmpty())
        return false;
    const bool leftCurrent = pricesNamedIn(left).prices == Prices::Current;
    const bool rightCurrent = pricesNamedIn(right).prices == Prices::Current;
    const bool bothSaid = pricesNamedIn(left).prices != Prices::Unsaid &&
                          pricesNamedIn(right).prices != Prices::Unsaid;
    return bothSaid && leftCurrent != rightCurrent;
}

} // namespace PlanLens
