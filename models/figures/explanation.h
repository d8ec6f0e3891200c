// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace PlanLens {

/// A word by which a figure was understood.
struct ExplainedWord
{
    int start = 0; ///< in the cleaned text of the figure's block or cell, in UTF-16 units
    int length = 0;
    const char *wordClass = nullptr; ///< of the lexicon; lives as long as the program
    int row = -1;                    ///< of the cell that holds the word; -1 in a sentence
    int column = -1;
};

/// How a figure was read: by which rule, and by which words. Says nothing of what the figure is, so
/// that any two are equal; a library does not keep it.
struct Explanation
{
    const char *rule = nullptr; ///< its name; lives as long as the program
    QList<ExplainedWord> words; ///< in the order in which they stand

    bool operator==(const Explanation &) const { return true; }
};

} // namespace PlanLens
