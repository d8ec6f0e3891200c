// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences/proseunits.h"

#include "language/digitrows.h"
#include "language/lexicon.h"
#include "language/unittable.h"
#include "text/oneof.h"

namespace PlanLens {

namespace {

FigureKind kindOf(const UnitWord &word)
{
    switch (word.kind) {
    case UnitKind::Percent:
        return FigureKind::Percent;
    case UnitKind::Point:
        return FigureKind::Point;
    case UnitKind::Times:
        return FigureKind::Times;
    case UnitKind::Money:
        return FigureKind::Money;
    case UnitKind::Count:
        return FigureKind::Count;
    case UnitKind::Time:
        return FigureKind::Time;
    case UnitKind::Physical:
        break;
    }
    return FigureKind::Physical;
}

/// 三成 is a share, 三成立 is none.
bool beginsOtherWord(QStringView text, qsizetype position, const UnitWord &word)
{
    static const WordTable others = wordsOf("no-unit");
    return others.startingAt(text, position).length > word.text.size();
}

bool isPerSign(QChar c)
{
    return isOneOf(c, u"/／·");
}

/// 分 of 5分/千瓦时: a word that is a unit in cells is one in sentences where it is told of
/// another.
const UnitWord *firstOfRate(QStringView text, qsizetype position)
{
    const UnitTable &units = UnitTable::shipped();
    const UnitWord *first = units.startingAt(text, position, false);
    const qsizetype sign = first ? position + first->text.size() : text.size();
    const bool rate = sign < text.size() && isOneOf(text.at(sign), u"/／") &&
                      units.startingAt(text, sign + 1, false);
    return rate ? first : nullptr;
}

} // namespace

UnitHit unitAt(QStringView text, qsizetype position)
{
    const UnitTable &units = UnitTable::shipped();
    const UnitWord *first = units.startingAt(text, position, true);
    if (!first)
        first = firstOfRate(text, position);
    if (!first || beginsOtherWord(text, position, *first))
        return {};
    UnitHit unit{kindOf(*first), int(first->text.size())};
    // 万元/亩, 元/月, 元/人·月
    for (qsizetype sign = position + unit.length; sign < text.size() && isPerSign(text.at(sign));
         sign = position + unit.length) {
        const int scale = scaleAt(text, sign + 1).length;
        const UnitWord *per = units.startingAt(text, sign + 1 + scale, false);
        if (!per)
            break;
        unit.length += 1 + scale + int(per->text.size());
    }
    return unit;
}

} // namespace PlanLens
