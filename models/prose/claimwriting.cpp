// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/claimwriting.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "naming/proseellipsis.h"
#include "naming/prosename.h"
#include "prose/claimrules.h"
#include "prose/prosefilter.h"
#include "prose/prosemeasure.h"
#include "prose/proseprices.h"

#include <algorithm>

namespace PlanLens {

namespace {

ClaimForm formOf(const Claim &claim)
{
    const ClaimPhrase &phrase = claim.phrase;
    return {.predicate = phrase.predicate,
            .kind = claim.figure.kind,
            .counted = claim.counted,
            .named = phrase.hasHead(),
            .acts = !claim.subject.verb.isEmpty(),
            .listed = claim.listed,
            .shared = claim.shared,
            .follows = claim.follows,
            .bounded = phrase.boundAlone,
            .origin = claim.origin};
}

/// The subject of a share: 绿电发电量占全市用电量比重, of the whole that was told before where the
/// claim has none. Other names as they are.
QString shareName(const Stretch &stretch, const Claim &claim, const QString &of)
{
    static const WordTable parts = wordsOf("of-which");
    const ClaimPhrase &phrase = claim.phrase;
    if (phrase.predicate != Predicate::Share)
        return of;
    QString whole = tidyName(stretch.view(phrase.referenceStart, phrase.referenceEnd));
    if (whole.isEmpty()) {
        const bool part = parts.occursIn(stretch.view(phrase.start, phrase.headEnd));
        return part || claim.shareOf.isEmpty() ? of : withShare(of, claim.shareOf);
    }
    return of + u'占' + whole + QStringLiteral("比重");
}

/// The first word of a phrase that a table has; empty where it has none.
QString wordAmong(const Stretch &stretch, const ClaimPhrase &phrase, const WordTable &table)
{
    for (const PhraseWord &word : phrase.words) {
        const QStringView text = stretch.view(word.start, word.start + word.length);
        if (table.isWord(text))
            return text.toString();
    }
    return {};
}

/// 环比 of 环比下降0.2%: a growth, but not that of the year.
QString otherPace(const Stretch &stretch, const ClaimPhrase &phrase)
{
    static const WordTable paces = wordsOf("on-part-before");
    return wordAmong(stretch, phrase, paces);
}

Explanation explanationOf(const Claim &claim, const Stretch &stretch)
{
    Explanation explanation;
    explanation.rule = ruleOf(formOf(claim)).name;
    explanation.words.reserve(qsizetype(claim.phrase.words.size()));
    for (const PhraseWord &word : claim.phrase.words) {
        const int start = stretch.places[std::size_t(word.start)];
        const int last = stretch.places[std::size_t(word.start + word.length - 1)];
        explanation.words.append(
            {.start = start, .length = last + 1 - start, .wordClass = word.wordClass});
    }
    std::sort(explanation.words.begin(), explanation.words.end(),
              [](const auto &a, const auto &b) { return a.start < b.start; });
    return explanation;
}

/// 年均 of 年均新增就业8000人: an amount of one year of several, and no sum of them. A growth or a
/// change by points has a rate of its own, which is told by its years.
QString yearlyPace(const Stretch &stretch, const Claim &claim)
{
    static const WordTable yearly = wordsOf({{0, "yearly"}, {0, "front-yearly"}});
    const ClaimPhrase &phrase = claim.phrase;
    const FigureKind kind = claim.figure.kind;
    const bool amount = kind == FigureKind::Money || kind == FigureKind::Count ||
                        kind == FigureKind::Physical || kind == FigureKind::Scale;
    return phrase.yearly && amount && !phrase.moves() ? wordAmong(stretch, phrase, yearly)
                                                      : QString();
}

/// 占总支出的七成: the subject is what stands before.
bool sharesBefore(const ClaimPhrase &phrase, const Stretch &stretch)
{
    return phrase.hasHead() ? bool(Particles::takesShare().startingAt(
                                  stretch.view(phrase.headStart, phrase.headEnd)))
                            : phrase.predicate == Predicate::Share;
}

bool countsPeople(const Claim &claim)
{
    static const WordTable persons = wordsOf("person-unit");
    return claim.phrase.predicate == Predicate::None &&
           (persons.ending(claim.figure.unit) || claim.figure.kind == FigureKind::Scale);
}

/// 累计减贫9户|34人: households with the people in them.
bool countsHouseholds(const Claim &claim, const Stretch &stretch)
{
    const int end = claim.figure.end;
    return claim.phrase.soFar && claim.figure.kind == FigureKind::Count && end < stretch.size() &&
           stretch.text.at(end).isDigit();
}

/// 建成服务中心9家，|惠及63人: whom what was told before has reached. But 公租房惠及63人 tells of
/// all that there are.
bool reachesPeople(const Claim &claim, const Stretch &stretch)
{
    static const WordTable passing = wordsOf("passing-act");
    const ClaimPhrase &phrase = claim.phrase;
    return countsPeople(claim) &&
           passing.startingAt(stretch.view(phrase.headStart, phrase.headEnd));
}

/// 63人住上了新房: what happened to people.
bool tellsWhatHappened(const Claim &claim)
{
    static const WordTable aspect = wordsOf("completed-aspect");
    return countsPeople(claim) && aspect.occursIn(claim.subject.noun);
}

} // namespace

Anchor anchorOf(const Stretch &stretch, int from, int to)
{
    Anchor anchor;
    anchor.start = stretch.places[std::size_t(from)];
    anchor.length = stretch.places[std::size_t(to - 1)] + 1 - anchor.start;
    return anchor;
}

std::optional<Observation> observationOf(const Claim &claim, const Stretch &stretch,
                                         ProseContext &context)
{
    const Figure &figure = claim.figure;
    const ClaimPhrase &phrase = claim.phrase;
    const Subject &subject = claim.subject;
    QString name = subject.name();
    const QString pace = phrase.pace.isEmpty() ? yearlyPace(stretch, claim) : phrase.pace;
    if (!name.contains(pace))
        name.prepend(pace);
    if (!isMeasured(figure, phrase, name, claim.counted))
        return {};
    Observation observation;
    observation.origin = Origin::Prose;
    observation.name = withBrackets(shareName(stretch, claim, name), stretch, figure.start);
    observation.unit = phrase.per.isEmpty() ? figure.unit : figure.unit + u'/' + phrase.per;
    observation.measure = measureOf(figure, phrase, subject);
    observation.value = valueOf(figure, phrase, subject, observation.measure);
    if (observation.value.basis.isEmpty() && hasBasisBracket(stretch, phrase.start, figure.start))
        observation.value.basis = sameBasis();
    const bool priced = observation.measure == Measure::Growth || figure.kind == FigureKind::Money;
    if (const QString prices = priced ? pricesOf(stretch, figure.start) : QString();
        !prices.isEmpty())
        observation.value.basis += observation.value.basis.isEmpty() ? prices : u'、' + prices;
    if (const QString other = otherPace(stretch, phrase); !other.isEmpty())
        observation.value.basis += observation.value.basis.isEmpty() ? other : u'、' + other;
    static const WordTable stocks = wordsOf("stock-noun");
    static const WordTable owning = wordsOf("owned-by-place");
    static const WordTable doing = wordsOf("achieving");
    static const WordTable persons = wordsOf("person-unit");
    const auto placed = context.place(
        phrase, {.measure = observation.measure,
                 .kind = figure.kind,
                 .flow = isFlow(figure, phrase, subject, observation.measure) ||
                         tellsWhatHappened(claim) || countsHouseholds(claim, stretch),
                 .reaches = reachesPeople(claim, stretch),
                 .acts = !subject.verb.isEmpty() || !wordAmong(stretch, phrase, doing).isEmpty(),
                 .people = bool(persons.ending(figure.unit)),
                 .stock = observation.measure == Measure::Level && stocks.ending(subject.noun),
                 .owned = observation.measure == Measure::Level &&
                          owning.startingAt(stretch.view(phrase.headStart, phrase.headEnd)),
                 .shares = observation.measure == Measure::Share && sharesBefore(phrase, stretch)});
    observation.role = placed.role;
    observation.estimated = placed.estimated;
    observation.period = placed.period;
    observation.anchor = anchorOf(stretch, claim.quoteStart, figure.end);
    observation.explanation = explanationOf(claim, stretch);
    return observation;
}

void takeAsOfYear(QList<Observation> &claims, const Claim &claim, const Observation &compared,
                  bool sums)
{
    if (sums || claims.isEmpty() || !claim.comparesSpokenOf())
        return;
    Observation &value = claims.last();
    if (value.measure == Measure::Level && value.name == compared.name && value.period.isSpan())
        value.period = Period::year(value.period.to);
}

} // namespace PlanLens
