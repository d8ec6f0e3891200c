// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/placewords.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/wordtaking.h"
#include "naming/prosecarried.h"

#include <algorithm>

namespace PlanLens {

namespace {

const WordTable &placesOfClaims()
{
    static const WordTable table =
        wordsOf({{0, "country"}, {0, "province"}, {0, "city"}, {0, "own-place"}});
    return table;
}

/// Whether a place, with nothing but 平均, 为 or 安排 behind it, stands right before a number.
bool endsAtPlace(QStringView words)
{
    static const WordTable between =
        wordsOf({{0, "average"}, {0, "level-noun"}, {0, "allots"}, {0, "equalling-verb"}});
    takeAllFromEnd(words, between);
    return bool(placesOfClaims().ending(words));
}

/// 全省5%, 我市安排7%, 上年6%, beside a growth.
bool isRateOfPlace(const Stretch &stretch, const Figure &figure, const ClaimPhrase &phrase,
                   const Discourse &discourse)
{
    const bool bare = phrase.predicate == Predicate::None || phrase.predicate == Predicate::Level ||
                      phrase.moves();
    const bool rate =
        !discourse.subjects.isEmpty() && Particles::rates().ending(discourse.subjects.first().noun);
    return figure.kind == FigureKind::Percent && bare && !phrase.hasHead() && discourse.grows &&
           !rate && standsAlone(stretch, figure) &&
           (discourse.atPlace || phrase.formerYear ||
            endsAtPlace(stretch.view(phrase.start, figure.start)));
}

} // namespace

bool standsAlone(const Stretch &stretch, const Figure &figure)
{
    return figure.end >= int(stretch.text.size()) || !stretch.text.at(figure.end).isLetter();
}

bool namesPlace(const Stretch &stretch, const ClaimPhrase &phrase)
{
    return placesOfClaims().occursIn(stretch.view(phrase.start, phrase.headStart));
}

bool listsPlaces(QStringView words)
{
    WordTable::Hit place;
    const qsizetype first = placesOfClaims().find(words, 0, &place);
    return first >= 0 && placesOfClaims().find(words, first + place.length) >= 0;
}

bool endsInPlace(QStringView words)
{
    static const WordTable averages = wordsOf("average");
    takeAllFromEnd(words, averages);
    return bool(placesOfClaims().ending(words));
}

QList<Subject> ofWholePlace(QList<Subject> subjects)
{
    constexpr qsizetype shortest = 2;
    for (Subject &subject : subjects) {
        const QString zone = subject.verb.isEmpty() ? zoneAtFront(subject.noun) : QString();
        if (!zone.isEmpty() && subject.noun.startsWith(zone) &&
            subject.noun.size() >= zone.size() + shortest)
            subject.noun.remove(0, zone.size());
    }
    return subjects;
}

bool isGrowthOfPlace(const Stretch &stretch, const Figure &figure, const ClaimPhrase &phrase,
                     const Discourse &discourse)
{
    return isRateOfPlace(stretch, figure, phrase, discourse) && !discourse.shrank;
}

bool isUnsignedThere(const Stretch &stretch, const Figure &figure, const ClaimPhrase &phrase,
                     const Discourse &discourse)
{
    const bool moves = phrase.moves() || figure.hasSign;
    return isRateOfPlace(stretch, figure, phrase, discourse) && discourse.shrank && !moves;
}

void takeRateCompared(const ClauseView &view, std::size_t index, const Discourse &discourse,
                      ClaimPhrase &phrase)
{
    static const WordTable levels = wordsOf({{0, "average"}, {0, "level-noun"}});
    const Figure &figure = view.figures[index];
    const QStringView rest = view.wordsAfter(index);
    const auto of = Particles::of().startingAt(rest);
    if (phrase.predicate != Predicate::Difference || phrase.againstTime ||
        figure.kind != FigureKind::Percent || !of || !levels.startingAt(rest, of.length))
        return;
    phrase.predicate = discourse.grows ? Predicate::Rise : Predicate::Level;
    phrase.lower = false;
    phrase.quoteStart = figure.start;
}

} // namespace PlanLens
