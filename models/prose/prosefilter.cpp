// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prosefilter.h"
#include "figures/measures.h"
#include "language/chinesenumerals.h"
#include "language/digitrows.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "naming/prosename.h"
#include "phrases/prosereferences.h"
#include "phrases/prosewords.h"
#include "sentences/proseunits.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

constexpr qsizetype shortestName = 2;

/// Nouns that are measured by a number without a unit.
const WordTable &pureNumbers()
{
    static const WordTable table = wordsOf("pure-number");
    return table;
}

/// 人口, whose unit need not be printed.
const WordTable &countedPeople()
{
    static const WordTable table = wordsOf("counted-people");
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
    return words.isWord(unit);
}

/// The length of a word that names nothing and starts at `at`; 0 where a name does.
qsizetype emptyWordAt(QStringView name, qsizetype at)
{
    static const WordTable nameless = wordsOf("nameless");
    const auto tail = tails().startingAt(name, at);
    const auto lead = leads().startingAt(name, at);
    const auto verb = verbs().startingAt(name, at);
    if (tail.length > 0 && tail.tag == Stop)
        return 0;
    if (lead.length > 0 && lead.tag == LeadKeep)
        return 0;
    const bool action = verb && verb.tag == Plain;
    const int longest = std::max({tail.length, lead.length, nameless.startingAt(name, at).length,
                                  timeReferences().startingAt(name, at).length});
    if (action && verb.length > longest)
        return 0;
    return std::max(longest, verb.length);
}

/// 三年, 五天: how long, in numerals. 0 where no time starts at `at`.
qsizetype durationAt(QStringView name, qsizetype at)
{
    qsizetype unit = at;
    while (unit < name.size() && chineseDigit(name.at(unit)) >= 0)
        ++unit;
    const UnitHit time = unit > at ? unitAt(name, unit) : UnitHit{};
    return time.kind == FigureKind::Time ? unit + time.length - at : 0;
}

/// 超千亿、纺织: an amount that tells apart what was counted before, and the next of a list.
bool listsAmounts(QStringView name)
{
    const auto bound = tails().startingAt(name);
    qsizetype at = bound.length;
    while (at < name.size() && (isChinesePlace(name.at(at)) || chineseDigit(name.at(at)) >= 0))
        ++at;
    return (bound.tag == MoreOf || bound.tag == LessOf) && at > bound.length && at < name.size() &&
           isListSeparator(name.at(at));
}

} // namespace

bool isMeasured(const Figure &figure, const ClaimPhrase &phrase, const QString &name, bool counted)
{
    const bool rate = figure.kind == FigureKind::Percent || figure.kind == FigureKind::Point;
    const bool moves = phrase.predicate == Predicate::Rise || phrase.predicate == Predicate::Fall;
    if (name.size() < shortestName)
        return rate && moves && !name.isEmpty(); // of something that namesSomething() does not take
    static const WordTable documents = wordsOf("issuing-verb");
    static const WordTable days = wordsOf("day-unit");
    if (!moves && countsThings(figure.unit) &&
        (uncounted().ending(name) || documents.startingAt(name)))
        return false;
    static const WordTable sums =
        wordsOf({{0, "whole-economy"}, {0, "revenue"}, {0, "budget-side"}});
    switch (figure.kind) {
    case FigureKind::None:
        return (phrase.predicate != Predicate::None || Particles::indices().ending(name)) &&
               phrase.predicate != Predicate::Added && pureNumbers().ending(name);
    case FigureKind::Scale:
        return counted || phrase.predicate != Predicate::None ||
               countedPeople().ending(name) || // 参保人口8.14亿
               sums.ending(name);              // 完成生产总值56.7亿
    case FigureKind::Time:
        if (phrase.lasting)
            return false;
        return days.ending(figure.unit) && phrase.predicate != Predicate::None
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

bool namesSomething(QStringView name)
{
    static const WordTable none = wordsOf("no-name");
    static const WordTable years = wordsOf("other-year"); // 明年达到700亿元
    static const WordTable gaps = wordsOf("gap-verb");    // 与7%的目标相差2个百分点
    if (name.size() < shortestName || none.isWord(name) || years.startingAt(name) ||
        gaps.ending(name) || tails().startingAt(name).tag == To)
        return false; // 提高到年主营业务收入
    if (listsAmounts(name))
        return false;
    // 比上年…: only what something is compared with.
    static const WordTable wholes = wordsOf("all-of");
    if (comparesAt(name, 0) &&
        (ProseWords::timeReferences().startingAt(name, 1) || wholes.startingAt(name, 1)))
        return false;
    for (qsizetype at = 0; at < name.size();) {
        const QChar c = name.at(at);
        if (c.isDigit()) {
            while (at < name.size() && (name.at(at).isDigit() || name.at(at) == u'.'))
                ++at;
            at += scaleAt(name, at).length;
            at += unitAt(name, at).length;
            continue;
        }
        const qsizetype length =
            c.isLetter() ? std::max(emptyWordAt(name, at), durationAt(name, at)) : 1;
        if (length == 0)
            return true;
        at += length;
    }
    return false;
}

bool namesMeasured(const QString &name, const Figure &figure)
{
    const bool amount = figure.kind == FigureKind::Money || figure.kind == FigureKind::Physical;
    return namesSomething(name) && !(amount && isShareName(name));
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
