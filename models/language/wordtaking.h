// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/wordtable.h"

#include <algorithm>
#include <initializer_list>

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

/// Whether a text is words of some tables, one behind the other, and nothing else. An empty text is
/// not.
inline bool consistsOf(QStringView text, std::initializer_list<const WordTable *> tables)
{
    const bool some = !text.isEmpty();
    while (!text.isEmpty()) {
        int longest = 0;
        for (const WordTable *table : tables)
            longest = std::max(longest, table->startingAt(text).length);
        if (longest == 0)
            return false;
        text = text.mid(longest);
    }
    return some;
}

} // namespace PlanLens
