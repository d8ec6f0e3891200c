// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/apposed.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "language/wordtaking.h"
#include "naming/prosecoordination.h"
#include "naming/prosename.h"
#include "phrases/prosewords.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

bool namesRate(const ClauseView &view, std::size_t index)
{
    static const WordTable shares = wordsOf("share-form");
    if (index + 1 >= view.figures.size() || view.figures[index + 1].kind != FigureKind::Percent ||
        view.figures[index + 1].start > view.clause.end)
        return false;
    QStringView name = view.words(view.figures[index].end, view.figures[index + 1].start);
    takeAllFromEnd(name, tails());
    constexpr qsizetype shortest = 4;
    return name.size() >= shortest && view.figures[index].kind == FigureKind::Count &&
           (Particles::rates().ending(name) || shares.ending(name)) &&
           std::none_of(name.begin(), name.end(), isClauseSeparator);
}

QList<Subject> listedBefore(const ClauseView &view, const Figure &figure, const ClaimPhrase &phrase)
{
    constexpr double most = 10;
    if (figure.kind != FigureKind::Count || figure.low < 2 || figure.low > most || figure.isRange())
        return {};
    const QString head = tidyName(view.head(phrase));
    if (!listsQuantities(head))
        return {};
    QList<Subject> subjects;
    for (const QString &member : splitCoordination(head, int(figure.low)))
        subjects.append({{}, member});
    return double(subjects.size()) == figure.low ? subjects : QList<Subject>();
}

} // namespace PlanLens
