// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claimscope.h"

#include "claims/claimtext.h"
#include "figures/fiveyearplans.h"
#include "figures/prices.h"
#include "figures/yearparts.h"
#include "language/lexicon.h"
#include "language/numerals.h"
#include "language/wordtaking.h"
#include "sentences/prosestretch.h"
#include "text/oneof.h"

#include <algorithm>
#include <limits>

namespace PlanLens {

namespace {

constexpr int openingLength = 60; ///< of a paragraph: where it says what it is about

enum class Level { Country, Province, ByName };

/// 全国, 我省, 全市, 全区: the whole of a place. But for the first two the last character says what
/// kind of place it is.
const WordTable &wholePlaces()
{
    static const WordTable table = wordsOf({{int(Level::Country), "country"},
                                            {int(Level::Province), "province"},
                                            {int(Level::ByName), "city"},
                                            {int(Level::ByName), "own-place"}});
    return table;
}

bool isCountry(const Region &region)
{
    return region.parent.isEmpty();
}

/// Whether a place is of a level, of one by name where its name ends as the word does.
bool fits(Level level, QChar ending, const Region &region, const Regions &regions)
{
    if (level == Level::Country || isCountry(region))
        return level == Level::Country && isCountry(region);
    if (level == Level::ByName)
        return region.name.endsWith(ending);
    const Region *around = regions.find(region.parent);
    return around && isCountry(*around);
}

/// The place that is meant: the report's own, or the nearest around it that the word fits.
const Region *placeMeant(Level level, QChar ending, const Region *own, const Regions &regions)
{
    for (const Region *region = own; region; region = regions.find(region->parent)) {
        if (fits(level, ending, *region, regions))
            return region;
        if (region->parent.isEmpty())
            break;
    }
    return nullptr;
}

/// The length of a year, month, plan or ordinal that starts a text, or of what stands in brackets.
qsizetype timeAtFront(QStringView text)
{
    constexpr qsizetype mostDigits = 4;
    const QChar first = text.front();
    if (const auto part = yearPartAt(text, 0))
        return part->end;
    if (const auto plan = planNameAt(text))
        return plan->length;
    if (first == u'（' || first == u'(') {
        const auto end =
            std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'）' || c == u')'; });
        return end == text.end() ? 0 : end - text.begin() + 1;
    }
    qsizetype digits = 0;
    while (digits < text.size() && digits < mostDigits && digitValue(text.at(digits)) >= 0)
        ++digits;
    return digits;
}

/// Whether nothing but times and connectives stands in front of the word: 2022年|全市. After 高于
/// or 占 it is what is compared with.
bool leadsTheClause(QStringView before)
{
    constexpr qsizetype longestLead = 24;
    static const WordTable leads =
        wordsOf({{0, "filler"}, {0, "expecting"}, {0, "whole-year"}, {0, "place-lead"}});
    if (before.size() > longestLead)
        return false;
    while (!before.isEmpty()) {
        if (takeFromFront(before, leads))
            continue;
        const QChar next = before.front();
        const bool sign = isDash(next) || next.isSpace() || isOneOf(next, u"~、");
        const qsizetype length = sign ? 1 : timeAtFront(before);
        if (length == 0)
            return false;
        before = before.mid(length);
    }
    return true;
}

void readPlace(const Report &report, QStringView clause, const Regions &regions, ClaimScope &scope)
{
    const Region *own = regions.find(report.identity.regionId);
    WordTable::Hit place;
    for (qsizetype at = wholePlaces().find(clause, 0, &place); at >= 0;
         at = wholePlaces().find(clause, at + place.length, &place)) {
        if (!leadsTheClause(clause.left(at)))
            continue;
        const auto level = Level(place.tag);
        const Region *meant = placeMeant(level, clause.at(at + place.length - 1), own, regions);
        // A word that fits nothing around (全区 in a city's report) says no more than the name.
        if (own && (meant ? meant->id == own->id : level != Level::Country))
            return;
        scope.ofAnother = true;
        scope.regionId = meant ? meant->id : QString();
        return;
    }
}

/// Whether words speak of what had been reached in a part of a year, or up to now.
bool speaksOfPart(QStringView words)
{
    static const WordTable soFar = wordsOf({{0, "reached-by"}, {0, "at-present"}});
    static const WordTable months = wordsOf("month");
    if (soFar.occursIn(words))
        return true;
    // No part of a year is named without one of these characters.
    if (std::none_of(words.begin(), words.end(), [](QChar c) { return isOneOf(c, u"月季半"); }))
        return false;
    for (qsizetype at = months.find(words); at >= 0; at = months.find(words, at + 1)) {
        if (at > 0 && digitValue(words.at(at - 1)) >= 0)
            return true;
    }
    return yearPartIn(words).has_value();
}

/// Whether the clauses of a sentence that open with a place last name another than the report's own
/// and those around it: 卫辉市竹园开园，…; but 卫辉市竹园开园，全市….
bool opensWithAnother(QStringView sentence, const QString &own, const Regions &regions)
{
    if (own.isEmpty())
        return false;
    static const WordTable ownWords = wordsOf({{0, "own-place"}, {0, "city"}});
    bool another = false;
    for (int at = 0; at < sentence.size(); ++at) {
        if (at > 0 && !partsClausesAt(sentence, at - 1))
            continue;
        const PlaceName name = regions.nameAt(sentence, at);
        const bool around =
            std::any_of(name.places.begin(), name.places.end(),
                        [&](const Region *place) { return regions.isWithin(own, place->id); });
        if (name.formal)
            another = !around;
        else if (ownWords.startingAt(sentence, at))
            another = false;
    }
    return another;
}

/// Whether words say that what follows is striven for; 着力争创示范 does not.
bool aspires(QStringView words)
{
    enum Words { Aspired, NotAspired };
    static const WordTable table = wordsOf({{Aspired, "aspired"}, {NotAspired, "no-aspired"}});
    WordTable::Hit hit;
    qsizetype at = table.find(words, 0, &hit);
    while (at >= 0 && hit.tag == NotAspired)
        at = table.find(words, at + hit.length, &hit);
    return at >= 0;
}

} // namespace

const Region *placeAround(QStringView words, const Report &report, const Regions &regions)
{
    const Region *own = regions.find(report.identity.regionId);
    const auto place = wholePlaces().startingAt(words);
    const Region *meant =
        place ? placeMeant(Level(place.tag), words.at(place.length - 1), own, regions) : nullptr;
    return meant == own ? nullptr : meant;
}

bool namesPart(QStringView words, const QString &name)
{
    // 城镇 is how people live, no town.
    enum Words { Part, NoPart };
    static const WordTable table = wordsOf({{Part, "part-place"}, {NoPart, "no-part-place"}});
    WordTable::Hit hit;
    for (qsizetype at = table.find(words, 0, &hit); at >= 0;
         at = table.find(words, at + hit.length, &hit)) {
        if (hit.tag == Part && !name.contains(words.mid(at, hit.length)))
            return true;
    }
    return false;
}

Role roleSaid(const Observation &observation)
{
    static const WordTable aims = wordsOf("aim-noun");
    const bool target = observation.origin == Origin::Prose &&
                        observation.measure != Measure::Comparison &&
                        aims.occursIn(observation.printed);
    return target ? Role::Target : observation.role;
}

SentencePlace sentenceAround(const Report &report, const Observation &observation)
{
    const QString &text = report.blocks.at(observation.anchor.block).text.text();
    const int size = int(text.size());
    SentencePlace place{std::clamp(observation.anchor.start, 0, size),
                        std::clamp(observation.anchor.start + observation.anchor.length, 0, size)};
    while (place.start > 0 && !endsSentenceAt(text, place.start - 1))
        --place.start;
    while (place.end < size && !endsSentenceAt(text, place.end))
        ++place.end;
    return place;
}

bool inOneSentence(const Report &report, const Observation &left, const Observation &right)
{
    return left.origin == Origin::Prose && right.origin == Origin::Prose &&
           left.anchor.block == right.anchor.block &&
           sentenceAround(report, left).start == sentenceAround(report, right).start;
}

QString clauseBefore(const Report &report, const Observation &observation)
{
    const QString &text = report.blocks.at(observation.anchor.block).text.text();
    const int end = std::clamp(observation.anchor.start, 0, int(text.size()));
    int start = end;
    while (start > 0 && !endsSentenceAt(text, start - 1) && !partsClausesAt(text, start - 1))
        --start;
    return text.mid(start, end - start);
}

namespace {

bool isInText(const Report &report, const Observation &observation)
{
    return observation.origin == Origin::Prose && observation.anchor.block >= 0 &&
           observation.anchor.block < report.blocks.size();
}

const WordTable &fiveYears()
{
    static const WordTable table = wordsOf("five-years");
    return table;
}

/// Whether the paragraphs around speak of several years: 五年来 opens this one, or one before it
/// under the same heading.
bool speaksOfYears(const Report &report, int block)
{
    // No section has as many paragraphs; asked for each of them, the whole way up would take
    // forever.
    constexpr int farthest = 500;
    for (int i = block; i >= 0 && i > block - farthest; --i) {
        const Block &around = report.blocks.at(i);
        if (around.kind == BlockKind::Table)
            continue;
        if (fiveYears().occursIn(QStringView(around.text.text()).left(openingLength)))
            return true;
        if (around.kind == BlockKind::Heading)
            return false;
    }
    return false;
}

bool comparesWithYear(const QString &printed)
{
    if (!printed.contains(u'年'))
        return false;
    const auto numbers = claimNumbers(printed);
    return std::any_of(numbers.begin(), numbers.end(),
                       [](const ClaimNumber &number) { return number.year; });
}

/// 生产总值增加到5.6万亿元: what an indicator came to in the end, over however many years.
bool isReached(const Observation &observation)
{
    static const WordTable reached = wordsOf({{0, "reach"}, {0, "up-to"}});
    const bool level =
        observation.measure == Measure::Level || observation.measure == Measure::Share;
    const bool bounded = observation.value.relation.value_or(Relation::Equal) != Relation::Equal;
    const QString &printed = observation.printed;
    const auto number =
        std::find_if(printed.begin(), printed.end(), [](QChar c) { return digitValue(c) >= 0; });
    return level && !bounded && !observation.indicator.isEmpty() &&
           reached.ending(QStringView(printed).left(number - printed.begin()));
}

/// What the words of a claim say of how it is reckoned. `priced`: 按…计算 only names its prices.
void readReckoning(QStringView words, ClaimFrame &frame, bool priced)
{
    // 全年平均 is the mean of one year, no 年平均.
    enum Words { Yearly, TwoYears, By, Reckoned, WholeYear };
    static const WordTable table = wordsOf({{Yearly, "yearly"},
                                            {TwoYears, "two-years"},
                                            {By, "reckoned"},
                                            {Reckoned, "cleared-of"},
                                            {Reckoned, "other-reckoning"},
                                            {WholeYear, "whole-year"}});
    WordTable::Hit hit;
    for (qsizetype at = table.find(words, 0, &hit); at >= 0;
         at = table.find(words, at + hit.length, &hit)) {
        frame.yearly = frame.yearly || hit.tag == Yearly;
        frame.twoYears = frame.twoYears || hit.tag == TwoYears;
        frame.reckoned = frame.reckoned || hit.tag == Reckoned || (hit.tag == By && !priced);
    }
}

} // namespace

int severalYearsFrom(const Report &report, int block)
{
    if (speaksOfYears(report, block))
        return 0;
    WordTable::Hit hit;
    const qsizetype at = fiveYears().find(report.blocks.at(block).text.text(), 0, &hit);
    return at < 0 ? std::numeric_limits<int>::max() : int(at + hit.length);
}

ClaimFrame frameOf(const Report &report, const Observation &observation)
{
    const int years =
        isInText(report, observation) ? severalYearsFrom(report, observation.anchor.block) : 0;
    return frameOf(report, observation, years);
}

ClaimFrame frameOf(const Report &report, const Observation &observation, int severalYearsFrom)
{
    ClaimFrame frame;
    const bool priced = pricesNamedIn(observation.value.basis).prices != Prices::Unsaid;
    frame.reckoned = priced ? isAtUnusualPrices(observation) : !observation.value.basis.isEmpty();
    if (!isInText(report, observation))
        return frame;
    static const WordTable sums = wordsOf("so-far");
    readReckoning(clauseBefore(report, observation) + observation.printed, frame, priced);
    frame.soFar = bool(sums.startingAt(observation.printed));
    frame.sinceYear = comparesWithYear(observation.printed);
    frame.severalYears = observation.period.isYear() && !isReached(observation) &&
                         severalYearsFrom <= observation.anchor.start;
    return frame;
}

ClaimScope scopeOf(const Report &report, const Observation &observation, const Regions &regions)
{
    ClaimScope scope;
    scope.regionId = observation.regionId;
    if (!isInText(report, observation))
        return scope;
    const QString clause = clauseBefore(report, observation) + observation.printed;
    const SentencePlace place = sentenceAround(report, observation);
    const QString &text = report.blocks.at(observation.anchor.block).text.text();
    const QStringView sentence =
        QStringView(text).mid(place.start, std::max(0, observation.anchor.start - place.start));
    readPlace(report, clause, regions, scope);
    scope.namedHere = scope.ofAnother;
    scope.ofAnother = scope.ofAnother || observation.regionId != report.identity.regionId;
    scope.partOfYear = !observation.period.isPart() && speaksOfPart(sentence);
    scope.ofPart = namesPart(clause, observation.name);
    scope.amongParts =
        scope.ofPart || namesPart(sentence, observation.name) ||
        namesPart(report.blocks.at(observation.anchor.block).headingText().left(openingLength),
                  observation.name);
    scope.behindAnother = opensWithAnother(sentence, report.identity.regionId, regions);
    scope.aspired = aspires(clause);
    scope.behindAspiration = aspires(sentence);
    return scope;
}

} // namespace PlanLens
