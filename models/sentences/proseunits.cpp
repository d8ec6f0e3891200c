// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences/proseunits.h"

#include "language/digitrows.h"
#include "language/lexicon.h"
#include "language/unittable.h"

namespace PlanLens {

namespace {

FigureKind kindOf(const UnitWord &word)
{
    struct Kind
    {
        FigureKind kind;
        QStringView dimensions;
    };
    constexpr Kind kinds[] = {
        {FigureKind::Percent, u" percent "},
        {FigureKind::Point, u" percentage-point rank "},
        {FigureKind::Times, u" ratio doubling "},
        {FigureKind::Money, u" yuan usd hkd eur jpy gbp "},
        {FigureKind::Count, u" count person person-time person-day times teu "},
        {FigureKind::Time, u" day week workday month year hour lesson "},
    };
    const QString dimension = u' ' + word.dimension + u' ';
    for (const Kind &kind : kinds) {
        if (kind.dimensions.contains(dimension))
            return kind.kind;
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
    return QStringView(u"/／·").contains(c);
}

} // namespace

UnitHit unitAt(QStringView text, qsizetype position)
{
    const UnitTable &units = UnitTable::shipped();
    const UnitWord *first = units.startingAt(text, position, true);
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
