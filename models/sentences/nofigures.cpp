// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences/nofigures.h"

#include "figures/units.h"
#include "language/chinesenumerals.h"
#include "language/digitrows.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/smallnumbers.h"
#include "language/unittable.h"
#include "sentences/figure.h"
#include "sentences/figurewords.h"
#include "sentences/proseunits.h"
#include "text/oneof.h"
#include "text/stops.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

int endOfProportion(QStringView text, const ScannedNumber &number)
{
    int parts = 1;
    int end = number.end();
    bool ofOne = false;
    while (isOneOf(end < text.size() ? text.at(end) : QChar(), u":∶：︰")) {
        const auto next = scanNumberAt(text, end + 1);
        if (!next)
            break;
        end = next->end();
        ofOne = next->value == 1 && next->length == 1;
        ++parts;
    }
    const bool among = parts == 2 && !ofOne && !unitAt(text, end); // 4∶6
    return parts > 2 || among ? end : 0;
}

int endOfMisprint(QStringView text, const ScannedNumber &number)
{
    constexpr int group = 3; // 1,234
    const auto isDigitAt = [text](int i) {
        return i < text.size() && text.at(i).isDigit();
    };
    if (number.chinese || number.decimals > 0 || number.scaleLength > 0 || number.upper)
        return 0;
    int end = number.end();
    while (end < text.size() && isOneOf(text.at(end), u"OoIl"))
        ++end;
    if (end > number.end()) {
        while (isDigitAt(end) || (end < text.size() && text.at(end) == u'.' && isDigitAt(end + 1)))
            ++end;
        const int unit = end + scaleAt(text, end).length;
        return unitAt(text, unit) || unit > end ? end : 0;
    }
    if (end >= text.size() || text.at(end) != u',')
        return 0;
    while (isDigitAt(end + 1))
        ++end;
    const int digits = end - number.end();
    return digits > 0 && digits < group && unitAt(text, end + 1).kind == FigureKind::Percent
               ? end + 1
               : 0;
}

int endOfHalf(QStringView text, const ScannedNumber &number)
{
    static const WordTable halves = wordsOf("half");
    const auto half = halves.startingAt(text, number.end());
    if (!half || !number.chinese || number.length != 1 || number.value != 1)
        return 0;
    const int end = number.end() + half.length;
    const bool ends = end >= text.size() || !text.at(end).isLetter() ||
                      Particles::of().startingAt(text, end) ||
                      FigureWords::suffixes().startingAt(text, end);
    return ends ? end : 0;
}

bool isPlanName(QStringView text)
{
    return text.size() == 3 && text.front() == u'十' && text.back() == u'五';
}

bool beginsNoun(QStringView text, int surplus)
{
    const int next = surplus + 1;
    if (next >= text.size() || !text.at(next).isLetter() || Particles::of().startingAt(text, next))
        return false;
    const UnitWord *unit = UnitTable::shipped().startingAt(text, next, false);
    return !unit || (unit->kind != UnitKind::Time && unit->kind != UnitKind::Point);
}

void takeTimeAfterSurplus(Figure &figure, QStringView text)
{
    constexpr qsizetype longest = 2;
    const QString whole = figure.unit + text.mid(figure.end, longest).toString();
    const UnitHit unit = unitAt(whole, 0);
    const int more = unit.length - int(figure.unit.size());
    if (unit.kind != FigureKind::Time || more <= 0)
        return;
    figure.unit = whole.left(unit.length);
    figure.kind = unit.kind;
    figure.end += more;
}

void takeHalfBehind(Figure &figure, QStringView text)
{
    static const WordTable halves = wordsOf("half");
    const bool parts =
        figure.kind == FigureKind::Times || FigureWords::multiples().isWord(figure.unit);
    const auto half = halves.startingAt(text, figure.end);
    if (!parts || !half)
        return;
    figure.low = figure.high = figure.low + 0.5;
    figure.step = 0.5;
    figure.end += half.length;
}

void takeExchangeRate(Figure &figure, QStringView text)
{
    static const WordTable words = wordsOf("exchanged-for");
    const UnitHit currency = unitAt(text, figure.end - int(figure.unit.size()));
    const bool one = (figure.low == 1 || figure.low == 100) && !figure.isRange() &&
                     figure.kind == FigureKind::Money && currency.length == figure.unit.size();
    const auto word = one ? words.startingAt(text, figure.end) : WordTable::Hit{};
    const auto rate = word ? scanNumberAt(text, figure.end + word.length) : std::nullopt;
    const UnitHit unit = rate ? unitAt(text, rate->end()) : UnitHit{};
    if (unit.kind != FigureKind::Money)
        return;
    const QString of = figure.low == 1 ? QString() : QStringLiteral("/100") + figure.unit;
    figure.low = figure.high = rate->value;
    figure.step = timesPowerOfTen(1, -rate->decimals);
    figure.unit = text.mid(rate->end(), unit.length).toString() + of;
    figure.end = rate->end() + unit.length;
}

bool doubles(Figure &figure)
{
    const bool whole = std::floor(figure.low) == figure.low;
    figure.low = (std::exp2(figure.low) - 1) * 100;
    figure.high = (std::exp2(figure.high) - 1) * 100;
    figure.unit = whole ? QStringLiteral("%") : QString();
    figure.kind = whole ? FigureKind::Percent : FigureKind::None;
    return whole;
}

bool comesTo(QStringView text, const Figure &by, const Figure &level)
{
    constexpr double widest = 5; // a range's upper end, in lower ones
    static const WordTable moving = wordsOf({{0, "rise"}, {0, "fall"}, {0, "added"}});
    const bool amount = by.kind == FigureKind::Money || by.kind == FigureKind::Count ||
                        by.kind == FigureKind::Physical;
    return amount && level.low > widest * by.low && moving.ending(text.left(by.start));
}

bool startsFrom(QStringView text, int start)
{
    for (int i = start - 1; i >= 0 && !isClauseOrLead(text.at(i)); --i) {
        if (Particles::openings().startingAt(text, i))
            return true;
    }
    return false;
}

bool isWrittenNumber(QStringView text)
{
    const auto isFraction = [](QChar c) { // ½, ⅔
        return c.decompositionTag() == QChar::Fraction;
    };
    return holdsDigits(text) || std::any_of(text.begin(), text.end(), isFraction) ||
           FigureWords::vagueDigits().startingAt(text) ||
           (std::any_of(text.begin(), text.end(), isChineseDigit) &&
            std::any_of(text.begin(), text.end(), isChinesePlace));
}

std::vector<Lasting> lastingIn(QStringView text)
{
    static const WordTable words = wordsOf("lasting");
    static const WordTable often = wordsOf("how-often");
    std::vector<Lasting> found;
    WordTable::Hit word;
    for (qsizetype at = words.find(text, 0, &word); at >= 0;
         at = words.find(text, at + word.length, &word)) {
        qsizetype end = at + word.length;
        if (smallNumberAt(text, end) < 1)
            continue;
        const UnitHit unit = unitAt(text, end);
        if (unit.kind == FigureKind::Time || often.isWord(text.mid(end, unit.length)))
            found.push_back({int(at), int(end) + unit.length});
    }
    return found;
}

bool tellsLine(const Figure &figure, QStringView text)
{
    static const WordTable moving =
        wordsOf({{0, "rise"}, {0, "fall"}, {0, "to-level"}, {0, "reach"}});
    const auto unit = figure.kind == FigureKind::Physical ? parseUnit(figure.unit) : std::nullopt;
    return unit && unit->dimension == u"volt" && !figure.bound && figure.end < text.size() &&
           text.at(figure.end).isLetter() && !Particles::of().startingAt(text, figure.end) &&
           !moving.startingAt(text, figure.end);
}

bool isVagueCount(const Figure &figure, const ScannedNumber &number)
{
    if (!figure.chinese || figure.kind == FigureKind::Percent || figure.kind == FigureKind::Point)
        return false;
    if (figure.isRange() && figure.high < 10 && figure.kind == FigureKind::Count)
        return FigureWords::roughCounters().isWord(figure.unit); // 一两个
    if (figure.kind == FigureKind::Times || figure.isRange() || figure.bound)
        return figure.kind == FigureKind::Time;
    if (figure.kind == FigureKind::Money || figure.kind == FigureKind::Physical)
        return number.length == 1 && number.scaleLength == 0;
    return number.total() <= 20 || figure.kind == FigureKind::None ||
           figure.kind == FigureKind::Scale;
}

} // namespace PlanLens
