// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/structures.h"

#include "figures/agreement.h"
#include "language/lexicon.h"
#include "language/numerals.h"
#include "text/oneof.h"
#include "text/stops.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace PlanLens {

namespace {

int behindBlanks(QStringView text, int at)
{
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    return at;
}

bool isRatioSignAt(QStringView text, int at)
{
    return at < text.size() && isOneOf(text.at(at), u":∶：︰");
}

/// Whether a number begins at a place that is not told in relation to one before it.
bool startsRatioAt(QStringView text, int at)
{
    if (!text.at(at).isDigit())
        return false;
    const bool goesOn = at > 0 && (text.at(at - 1).isDigit() || text.at(at - 1) == u'.');
    int before = at;
    while (before > 0 && text.at(before - 1).isSpace())
        --before;
    return !goesOn && (before == 0 || !isRatioSignAt(text, before - 1));
}

/// The three numbers from a place on, parted by signs of a ratio, with blanks or without.
std::optional<IndustryStructure> structureAt(QStringView text, int start)
{
    IndustryStructure structure;
    structure.start = structure.end = start;
    for (std::size_t i = 0; i < IndustryStructure::industries; ++i) {
        int at = behindBlanks(text, structure.end);
        if (i > 0 && !isRatioSignAt(text, at++))
            return std::nullopt;
        at = behindBlanks(text, at);
        const auto number = scanNumberAt(text, at, NumeralForms::Digits);
        if (!number || number->start != at || number->value <= 0 || number->scaleLength > 0 ||
            !number->unit.isEmpty())
            return std::nullopt;
        structure.shares.at(i) = number->value;
        structure.step = std::max(structure.step, lastDigit(number->value));
        structure.end = number->end();
    }
    const bool goesOn = isRatioSignAt(text, behindBlanks(text, structure.end));
    return goesOn ? std::nullopt : std::optional(structure);
}

} // namespace

double IndustryStructure::sum() const
{
    return std::accumulate(shares.begin(), shares.end(), 0.0);
}

bool IndustryStructure::isWhole() const
{
    return std::abs(sum() - 100) <= slack() + 1e-9;
}

std::vector<IndustryStructure> industryStructures(QStringView text)
{
    static const WordTable names = wordsOf("three-industries");
    std::vector<IndustryStructure> structures;
    WordTable::Hit hit;
    for (qsizetype at = names.find(text, 0, &hit); at >= 0;) {
        const TextPiece name{int(at), int(at) + hit.length};
        at = names.find(text, name.end, &hit);
        const int end = pieceAround(text, name.start, name.end, Stops::clause).end;
        int from = name.end;
        for (int i = from; i < (at < 0 ? end : std::min(end, int(at))); ++i) {
            auto structure = startsRatioAt(text, i) ? structureAt(text, i) : std::nullopt;
            if (!structure)
                continue;
            structure->name = name;
            structure->leadFrom = from;
            structures.push_back(*structure);
            from = i = structure->end;
        }
    }
    return structures;
}

} // namespace PlanLens
