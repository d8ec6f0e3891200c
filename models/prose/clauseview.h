// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "sentences/prosefigure.h"
#include "sentences/prosestretch.h"

#include <QStringView>

#include <algorithm>
#include <vector>

namespace PlanLens {

/// A clause, in the stretch that it is a piece of and with that stretch's figures.
struct ClauseView
{
    const Stretch &stretch;
    const std::vector<Figure> &figures;
    Clause clause;

    QStringView words(int from, int to) const { return stretch.view(from, to); }
    QStringView head(const ClaimPhrase &phrase) const
    {
        return words(phrase.headStart, phrase.headEnd);
    }
    /// The words in front of a figure, behind the one before it in its clause.
    QStringView wordsBefore(std::size_t index) const
    {
        const bool first = index == 0 || figures[index - 1].end <= clause.start;
        return words(first ? clause.start : figures[index - 1].end, figures[index].start);
    }
    /// Where the words after a figure end that may be its own: at the next figure, or the clause's
    /// end.
    int limitOf(std::size_t index) const
    {
        return index + 1 < figures.size() ? std::min(clause.end, figures[index + 1].start)
                                          : clause.end;
    }
    /// The words between a figure and its limit.
    QStringView wordsAfter(std::size_t index) const
    {
        return words(figures[index].end, std::max(figures[index].end, limitOf(index)));
    }
};

} // namespace PlanLens
