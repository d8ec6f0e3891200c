// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureunits.h"

#include "figures/units.h"
#include "language/chinesenumerals.h"
#include "language/lexicon.h"
#include "text/oneof.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

constexpr qsizetype longestUnit = 14;

bool isUnitCharacter(QChar c)
{
    return c.isLetter() || isOneOf(c, u"%％﹪‰‱/／·²³℃㎡");
}

bool isKnownUnit(const QString &text, const QString &rowUnit)
{
    return (!rowUnit.isEmpty() && normalUnit(text) == normalUnit(rowUnit)) || parseUnit(text);
}

qsizetype scaleLength(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && isChinesePlace(text.at(length)))
        ++length;
    return length;
}

/// The longest known unit at the start of `scale` + `text`, in characters of `text`; -1 for none.
qsizetype longestUnitAt(const QString &scale, QStringView text, const QString &rowUnit)
{
    qsizetype stretch = 0;
    while (stretch < text.size() && stretch < longestUnit && isUnitCharacter(text.at(stretch)))
        ++stretch;
    for (; stretch > 0; --stretch) {
        if (isKnownUnit(scale + text.left(stretch).toString(), rowUnit))
            return stretch;
    }
    return -1;
}

/// 60万 under 万人 and under 人 are 60万人. Under 亿元 万 is 万亿元 where 万元 would be less than a
/// thousandth of what is counted there (3.2万), and 万元 where 万亿元 would be a thousand times and
/// more (5000万). Between them nothing tells.
FigureUnit completedScale(double number, const QString &scale, const QString &rowUnit)
{
    constexpr double farOff = 1000;
    constexpr double myriad = 1e4;
    const QString unit = normalUnit(rowUnit);
    const QString base = unit.mid(scaleLength(unit));
    const double size = std::abs(number);
    if (scale == ChineseNumerals::myriadSign &&
        unit.startsWith(ChineseNumerals::hundredMillionSign) && parseUnit(scale + unit)) {
        if (size * farOff < myriad)
            return {.text = scale + unit};
        if (size < farOff)
            return {.text = scale + base, .doubtful = true};
    }
    if (base.isEmpty() || !parseUnit(scale + base) || base == u"%")
        return {.text = scale};
    return {.text = scale + base};
}

} // namespace

FigureUnit figureUnitAt(double number, const QString &scale, QStringView text,
                        const QString &rowUnit)
{
    const qsizetype length = longestUnitAt(scale, text, rowUnit);
    if (length > 0)
        return {.text = scale + text.left(length).toString(), .length = length};
    return scale.isEmpty() ? FigureUnit() : completedScale(number, scale, rowUnit);
}

bool isWholeUnit(QStringView text, const QString &rowUnit)
{
    if (text.size() > longestUnit || !std::all_of(text.begin(), text.end(), isUnitCharacter))
        return false;
    return isKnownUnit(text.toString(), rowUnit);
}

bool isDate(const ScannedNumber &number, const QString &unit, const QString &rowUnit)
{
    constexpr QStringView year = u"年";
    if (unit == normalUnit(rowUnit) && unit != year)
        return false;
    static const WordTable dates = wordsOf("date-unit");
    if (dates.isWord(unit))
        return true;
    return unit == year && number.decimals == 0 && number.value >= 1900 && number.value <= 2100;
}

RateUnit rateUnit(const QString &unit, const QString &rowUnit)
{
    const QString effective = normalUnit(unit.isEmpty() ? rowUnit : unit);
    if (effective == u"%" || effective == u"‰" || effective == u"‱" || effective == u"成")
        return RateUnit::Percent;
    return effective.endsWith(u"百分点") ? RateUnit::PercentagePoint : RateUnit::None;
}

} // namespace PlanLens
