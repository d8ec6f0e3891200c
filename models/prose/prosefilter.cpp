// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prosefilter.h"
#include "language/lexicon.h"

#include "prose/prosewords.h"

namespace PlanLens {

using namespace ProseWords;

namespace {

/// Nouns that are measured by a number without a unit.
const WordTable &pureNumbers()
{
    static const WordTable table = wordsOf("pure-number");
    return table;
}

/// Nouns that are measured in years, days and hours.
const WordTable &durations()
{
    static const WordTable table = wordsOf("duration");
    return table;
}

/// Measure words of measures, meetings and papers; 人 and 家 never count such.
bool countsThings(const QString &unit)
{
    static const WordTable words = wordsOf("document-counter");
    return words.startingAt(unit).length == unit.size();
}

} // namespace

bool isMeasured(const Figure &figure, const ClaimPhrase &phrase, const QString &name, bool counted)
{
    if (name.size() < 2)
        return false;
    static const WordTable documents = wordsOf("issuing-verb");
    if (countsThings(figure.unit) && (uncounted().ending(name) || documents.startingAt(name)))
        return false;
    switch (figure.kind) {
    case FigureKind::None:
        return (phrase.predicate != Predicate::None || name.endsWith(u"指数")) &&
               phrase.predicate != Predicate::Added && pureNumbers().ending(name);
    case FigureKind::Scale:
        return counted || phrase.predicate != Predicate::None;
    case FigureKind::Time:
        return figure.unit.endsWith(u'天') && phrase.predicate != Predicate::None
                   ? true
                   : durations().occursIn(name);
    case FigureKind::Percent:
    case FigureKind::Point:
    case FigureKind::Times:
    case FigureKind::Ratio:
    case FigureKind::Money:
    case FigureKind::Count:
    case FigureKind::Physical:
        return true;
    }
    return true;
}

bool mayPrecedeNoun(const Figure &figure, bool afterVerb)
{
    switch (figure.kind) {
    case FigureKind::Count:
    case FigureKind::Scale:
        return true;
    case FigureKind::Physical:
    case FigureKind::Money:
        return afterVerb;
    case FigureKind::None:
    case FigureKind::Percent:
    case FigureKind::Point:
    case FigureKind::Times:
    case FigureKind::Ratio:
    case FigureKind::Time:
        return false;
    }
    return false;
}

} // namespace PlanLens
