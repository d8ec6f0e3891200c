// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/wordtable.h"

namespace PlanLens {

/// The longest word of a table that a text ends with, taken off it. The text stays as it is where
/// it ends with none.
inline WordTable::Hit takeFromEnd(QStringView &text, const WordTable &words)
{
    const WordTable::Hit hit = words.ending(text);
    text.chop(hit.length);
    return hit;
}

/// The longest word of a table that a text begins with, taken off it.
inline WordTable::Hit takeFromFront(QStringView &text, const WordTable &words)
{
    const WordTable::Hit hit = words.startingAt(text);
    text = text.mid(hit.length);
    return hit;
}

/// Takes words off the end of a text as long as it ends with one.
inline void takeAllFromEnd(QStringView &text, const WordTable &words)
{
    while (takeFromEnd(text, words)) {
    }
}

/// Takes words off the front of a text as long as it begins with one.
inline void takeAllFromFront(QStringView &text, const WordTable &words)
{
    while (takeFromFront(text, words)) {
    }
}

} // namespace PlanLens
