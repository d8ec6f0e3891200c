// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/spokenplaces.h"

#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "language/wordtaking.h"
#include "phrases/prosereferences.h"
#include "sentences/prosestretch.h"
#include "text/oneof.h"

#include <QList>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr char16_t openings[] = u"（(";
constexpr char16_t closings[] = u"）)";

/// Whether a clause ends at a sign, and not only a member of a list.
bool endsPlaceClause(QStringView text, qsizetype index)
{
    return endsSentenceAt(text, int(index)) || partsClausesAt(text, int(index));
}

qsizetype clauseStartBefore(QStringView text, qsizetype index)
{
    while (index > 0 && !endsPlaceClause(text, index - 1))
        --index;
    return index;
}

/// Whether a place stands behind 高于, 比 or 占.
bool isCompared(QStringView text, qsizetype place)
{
    static const WordTable comparing = wordsOf({{0, "above"}, {0, "below"}, {0, "takes-share"}});
    return place > 0 && (comparing.endingAt(text, place) || comparesAt(text, place - 1));
}

bool comparesPlace(QStringView text)
{
    for (qsizetype i = text.size() - 1; i > 0; --i) {
        if (spokenPlaces().startingAt(text, i) && isCompared(text, i))
            return true;
    }
    return false;
}

/// 平均水平高, 的: nothing but how far away a place is.
bool onlyCompares(QStringView words)
{
    static const WordTable known = wordsOf({{0, "average"},
                                            {0, "reference"},
                                            {0, "distance"},
                                            {0, "above"},
                                            {0, "below"},
                                            {0, "share-noun"},
                                            {0, "share-end"},
                                            {0, "respectively"},
                                            {0, "reach"}});
    return words.isEmpty() || consistsOf(words, {&known, &Particles::of()});
}

QStringView upToNumber(QStringView text)
{
    const auto end =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c.isPunct(); });
    return text.left(end - text.begin());
}

/// How many numbers a text holds: 5.2 is one.
int numbersIn(QStringView text)
{
    int count = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool number = c.isDigit() || (inside && isOneOf(c, u".,"));
        count += number && !inside ? 1 : 0;
        inside = number;
    }
    return count;
}

/// 全国、全省、全市, from `at` on, which moves behind them.
QList<SpokenLevel> listedPlaces(QStringView clause, qsizetype &at)
{
    QList<SpokenLevel> levels;
    for (qsizetype next = at;;) {
        const auto place = spokenPlaces().startingAt(clause, next);
        if (!place)
            return levels;
        levels.append(SpokenLevel(place.tag));
        at = next + place.length;
        if (at >= clause.size() || !isListSeparator(clause.at(at)))
            return levels;
        next = at + 1;
    }
}

} // namespace

const WordTable &spokenPlaces()
{
    static const WordTable table = wordsOf({{int(SpokenLevel::Country), "country"},
                                            {int(SpokenLevel::Province), "province"},
                                            {int(SpokenLevel::City), "city"},
                                            {int(SpokenLevel::Own), "own-place"}});
    return table;
}

QString withoutClosedBrackets(QStringView text)
{
    const auto isBracket = [](QChar c) {
        return isOneOf(c, openings) || isOneOf(c, closings);
    };
    QString kept;
    kept.reserve(text.size());
    QList<qsizetype> open;
    for (auto at = text.begin(); at != text.end();) {
        const auto bracket = std::find_if(at, text.end(), isBracket);
        kept.append(QStringView(at, bracket));
        at = bracket;
        if (at == text.end())
            break;
        if (isOneOf(*at, openings))
            open.append(kept.size());
        if (isOneOf(*at, closings) && !open.isEmpty())
            kept.truncate(open.takeLast());
        else
            kept.append(*at);
        ++at;
    }
    return kept;
}

bool isComparedToo(QStringView text, qsizetype index, QStringView rest)
{
    if (index == 0 || !isListSeparator(text.at(index - 1)) || endsPlaceClause(text, index - 1))
        return false;
    const qsizetype start = clauseStartBefore(text, index - 1);
    return comparesPlace(text.mid(start, index - 1 - start)) && onlyCompares(upToNumber(rest));
}

bool givesAverage(QStringView rest)
{
    static const WordTable averages = wordsOf("average");
    static const WordTable behind = wordsOf({{0, "level-noun"}, {0, "at-least"}, {0, "at-most"}});
    const auto average = averages.startingAt(rest);
    const auto level = behind.startingAt(rest, average.length);
    if (behind.startingAt(rest, average.length + level.length) ||
        Particles::of().startingAt(rest, average.length + level.length))
        return false; // 全省平均水平以上的乡镇
    return average && std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isPunct(); });
}

std::optional<SpokenLevel> placeWithOwnRate(QStringView before, QStringView after)
{
    static const WordTable levels = wordsOf({{0, "average"}, {0, "level-noun"}});
    const bool bracket = !before.isEmpty() && isOneOf(before.back(), openings);
    if (bracket)
        before.chop(1);
    const auto figureEnd = std::find_if(
        after.begin(), after.end(), [](QChar c) { return !c.isDigit() && c != u'.' && c != u'%'; });
    const qsizetype behind = figureEnd - after.begin();
    const auto of = Particles::of().startingAt(after, behind);
    if (!bracket && !(of && levels.startingAt(after, behind + of.length)))
        return {};
    for (qsizetype i = before.size() - 1;
         i > 0 && !before.at(i).isDigit() && !before.at(i).isPunct(); --i) {
        const auto place = spokenPlaces().startingAt(before, i);
        if (place && (isCompared(before, i) || isComparedToo(before, i, {})))
            return SpokenLevel(place.tag);
    }
    return {};
}

std::optional<SpokenLevel> placeInTurn(QStringView before, QStringView after)
{
    static const WordTable respectively = wordsOf("respectively");
    const QStringView clause = before.mid(clauseStartBefore(before, before.size()));
    qsizetype at = 0;
    while (at < clause.size() && !spokenPlaces().startingAt(clause, at))
        ++at;
    // 列入全市、全县重点项目分别为5个和20个: the places tell which, not whose.
    const bool leads = at == 0 || (at < clause.size() && isOneOf(clause.at(at - 1), u"年月"));
    if (!leads || comparesPlace(clause))
        return {}; // 分别高于全国、全省0.7个和1.3个百分点
    const QList<SpokenLevel> places = listedPlaces(clause, at);
    WordTable::Hit word;
    const qsizetype given = respectively.find(clause, at, &word);
    if (places.size() < 2 || given < 0)
        return {};
    const int index = numbersIn(clause.mid(given + word.length));
    const QString told = withoutClosedBrackets(after);
    qsizetype end = 0;
    while (end < told.size() && !endsPlaceClause(told, end))
        ++end;
    const int rest = numbersIn(QStringView(told).left(end));
    return index + rest == places.size() ? std::optional(places.at(index)) : std::nullopt;
}

} // namespace PlanLens
