// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/figuredraft.h"

#include "figures/figureunits.h"
#include "figures/valuegrammar.h"
#include "language/lexicon.h"
#include "language/numerals.h"

#include <algorithm>
#include <cstdlib>

namespace PlanLens {

namespace {

/// The number with its scale and the unit behind it.
void takeUnit(Observation &draft, const QString &text)
{
    const auto number = scanNumberAt(text, draft.anchor.start);
    if (!number)
        return;
    const FigureUnit unit = figureUnitAt(number->value, number->scale,
                                         QStringView(text).mid(number->unitStart()), draft.unit);
    draft.anchor.length = number->unitStart() + int(unit.length) - draft.anchor.start;
    if (!number->unit.isEmpty())
        draft.unit = number->unit;
    else if (!unit.text.isEmpty())
        draft.unit = unit.text;
}

/// By the words in front of the number.
Measure measureBefore(const QString &text, const Observation &draft)
{
    enum Tag { Moves, Share };
    static const WordTable words =
        wordsOf({{Moves, "rise"}, {Moves, "fall"}, {Share, "takes-share"}});
    const bool rate = rateUnit(draft.unit, {}) == RateUnit::Percent;
    if (rateUnit(draft.unit, {}) == RateUnit::PercentagePoint)
        return Measure::Change;
    const WordTable::Hit hit = words.endingAt(text, draft.anchor.start);
    if (!hit)
        return Measure::Level;
    if (hit.tag == Share)
        return rate ? Measure::Share : Measure::Level;
    return rate ? Measure::Growth : Measure::Change;
}

/// A number that falls is read with its sign, as it is in figures of sentences.
Value valueOf(const QString &text, const Observation &draft)
{
    static const WordTable falls = wordsOf("fall");
    const bool moves = draft.measure == Measure::Growth || draft.measure == Measure::Change;
    const bool isFall = moves && falls.endingAt(text, draft.anchor.start);
    return parseValue(isFall ? u'-' + draft.printed : draft.printed, {}, draft.unit);
}

void takeCell(Observation &draft, const QList<Observation> &observations)
{
    for (const Observation &other : observations) {
        if (other.anchor.block != draft.anchor.block || !other.anchor.isCell())
            continue;
        if (other.column == draft.column) {
            draft.role = other.role;
            draft.period = other.period;
        }
        if (other.row == draft.row) {
            draft.name = other.name;
            draft.unit = other.unit;
            draft.indicator = other.indicator;
            draft.measure = other.measure;
        }
    }
}

/// The figure whose role and period most likely hold for a place too: the nearest of its block,
/// else the last one before it.
const Observation *nearest(const QList<Observation> &observations, const Anchor &place)
{
    const Observation *found = nullptr;
    for (const Observation &other : observations) {
        if (other.anchor.isCell() || other.anchor.block > place.block)
            continue;
        const auto distance = [&](const Observation &o) {
            return std::abs(o.anchor.start - place.start);
        };
        const bool closer = !found || other.anchor.block > found->anchor.block ||
                            distance(other) < distance(*found);
        if (other.anchor.block == place.block ? closer
                                              : !found || found->anchor.block < place.block)
            found = &other;
    }
    return found;
}

void takeSurroundings(Observation &draft, const Report &report,
                      const QList<Observation> &observations)
{
    const Observation *near = nearest(observations, draft.anchor);
    draft.role = near ? near->role : Role::Actual;
    const auto &year =
        draft.role == Role::Target ? report.identity.planYear : report.identity.reviewYear;
    const bool close = near && near->anchor.block == draft.anchor.block;
    if (close || (near && near->period.isYear()))
        draft.period = near->period;
    else if (year)
        draft.period = Period::year(*year);
    draft.regionId = close ? near->regionId : report.identity.regionId;
}

} // namespace

Observation draftFigure(const Report &report, const QList<Observation> &observations,
                        const Anchor &number)
{
    Observation draft;
    draft.anchor = number;
    draft.origin = number.isCell() ? Origin::Table : Origin::Prose;
    draft.row = number.row;
    draft.column = number.column;
    draft.regionId = report.identity.regionId;
    const MappedText *text = report.textAt(number);
    if (!text)
        return draft;
    if (number.isCell())
        takeCell(draft, observations);
    else
        takeSurroundings(draft, report, observations);
    takeUnit(draft, text->text());
    if (draft.measure == Measure::Level)
        draft.measure = measureBefore(text->text(), draft);
    draft.printed = text->text().mid(draft.anchor.start, draft.anchor.length);
    draft.line = report.line(draft.anchor);
    draft.value = valueOf(text->text(), draft);
    return draft;
}

} // namespace PlanLens
