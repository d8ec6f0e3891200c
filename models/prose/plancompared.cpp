// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/plancompared.h"

#include "figures/fiveyearplans.h"
#include "language/lexicon.h"
#include "phrases/prosereferences.h"
#include "phrases/prosewords.h"

namespace PlanLens {

using namespace ProseWords;

namespace {

enum Distance { More, Less };

const WordTable &distances()
{
    static const WordTable table =
        wordsOf({{More, "above"}, {Less, "below"}, {More, "rise"}, {Less, "fall"}});
    return table;
}

/// The words in front of a figure in its clause, behind the figure before it.
QStringView wordsBefore(const ClauseView &view, std::size_t index)
{
    const bool first = index == 0 || view.figures[index - 1].end <= view.clause.start;
    const int from = first ? view.clause.start : view.figures[index - 1].end;
    return view.words(from, view.figures[index].start);
}

/// Of such words, what stands behind 比; empty where none does.
QStringView comparedIn(QStringView words)
{
    for (qsizetype i = words.size() - 1; i >= 0; --i) {
        if (comparesAt(words, i))
            return words.mid(i + 1);
    }
    return {};
}

} // namespace

bool isPlanCompared(const ClauseView &view, std::size_t index)
{
    const auto moves = distances().startingAt(view.wordsAfter(index));
    const bool figureFollows = index + 1 < view.figures.size() &&
                               view.figures[index + 1].start == view.figures[index].end + moves.length;
    return moves && figureFollows && planWords().ending(comparedIn(wordsBefore(view, index)));
}

void takePlanCompared(const ClauseView &view, std::size_t index, ClaimPhrase &phrase)
{
    const int start = view.figures[index].start;
    if (isPlanCompared(view, index)) {
        phrase.planned = true;
        phrase.predicate = Predicate::Level;
        if (const auto plan = namedPlan(comparedIn(wordsBefore(view, index))))
            phrase.year = YearMention{start, start, plan->to, plan->to};
    } else if (index > 0 && isPlanCompared(view, index - 1)) {
        const QStringView words = view.wordsAfter(index - 1);
        phrase.predicate = Predicate::Difference;
        phrase.lower = distances().startingAt(words).tag == Less;
        phrase.bound.reset();
        phrase.boundAlone = false;
        phrase.quoteStart = view.figures[index - 1].end;
        phrase.headStart = phrase.headEnd = start;
    }
}

} // namespace PlanLens
