// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tableunits.h"

#include "figures/units.h"
#include "heads/headwords.h"
#include "heads/titletext.h"
#include "language/lexicon.h"
#include "language/numbersigns.h"
#include "language/particles.h"
#include "text/characters.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

const WordTable &unitLabels()
{
    static const WordTable table = wordsOf("unit-label");
    return table;
}

QString unitAsPrinted(const QString &printed)
{
    QString unit = printed;
    unit.remove(0, unitLabels().startingAt(unit).length);
    // 万头（只）: the bracket gives another unit of the same, and stays.
    const auto opens =
        std::find_if(unit.cbegin(), unit.cend(), [](QChar c) { return isOneOf(c, u"（("); });
    const qsizetype bracket = opens - unit.cbegin();
    if (bracket > 0 && bracket + 2 < unit.size() && isOneOf(unit.back(), u"）)") &&
        parseUnit(unit.left(bracket)) && parseUnit(unit.mid(bracket + 1).chopped(1)))
        return unit;
    unit.removeIf(
        [](QChar c) { return isBlank(c) || c.isSpace() || isOneOf(c, u"()（）[]【】〔〕﹙﹚±"); });
    return unit.replace(u'％', u'%').replace(u'﹪', u'%');
}

bool isDitto(const QString &unit)
{
    static const WordTable dittos = wordsOf("ditto");
    return dittos.isWord(unit) || (unit.size() == 1 && isOneOf(unit.front(), u"〃″\"＂”"));
}

bool isNoUnit(const QString &unit)
{
    return std::all_of(unit.begin(), unit.end(),
                       [](QChar c) { return isRangeSign(c) || c == u'/'; });
}

namespace {

/// 主要指标增速（%）: a unit in the bracket that ends a line of the caption.
QStringList unitInBracket(const QString &caption)
{
    for (const QString &line : caption.split(u'\n')) {
        const QString unit = takenApart(line.trimmed()).unit;
        if (!unit.isEmpty())
            return {unitAsPrinted(unit)};
    }
    return {};
}

} // namespace

QStringList unitsInCaption(const QString &caption)
{
    WordTable::Hit label;
    const qsizetype found = unitLabels().find(caption, 0, &label);
    if (found < 0)
        return unitInBracket(caption);
    QString text = caption.mid(found + label.length).trimmed();
    const auto end = std::find_if(text.begin(), text.end(),
                                  [](QChar c) { return isBlank(c) || isOneOf(c, u"\n）)"); });
    text.truncate(end - text.begin());
    constexpr qsizetype longestUnit = 6;
    const bool single = text.size() <= longestUnit &&
                        std::none_of(text.begin(), text.end(), [](QChar c) { return isDigit(c); });
    QStringList units;
    for (const QString &unit : text.replace(u'，', u'、').replace(u',', u'、').split(u'、')) {
        if (!single && !parseUnit(unitAsPrinted(unit)))
            return {};
        units.append(unitAsPrinted(unit));
    }
    return units;
}

namespace {

/// Which of several units a row without one is in: rates in %, the rest in the other unit. Empty
/// where that does not tell.
QString unitAmong(const QStringList &units, const QString &name)
{
    static const WordTable rates = wordsOf({{0, "head-share"}, {0, "head-growth"}});
    const bool rate = Particles::rates().ending(name) || rates.ending(name);
    QStringList amounts = units;
    const bool percent = amounts.removeAll(QStringLiteral("%")) > 0;
    if (rate)
        return percent ? QStringLiteral("%") : QString();
    return amounts.size() == 1 ? amounts.first() : QString();
}

bool isIndexName(const QString &name)
{
    return endsWith(takenApart(name).words, HeadWord::Index) || isBasedOnLastYear(name) ||
           indexBase(name);
}

/// Whether what is named cannot be counted in a unit: people are not money, what is per head is no
/// hundred million of it, and an index is not counted.
bool isCountedOtherwise(const QString &name, const QString &unit)
{
    static const WordTable noMoney = wordsOf("no-money");
    static const WordTable perHead = wordsOf("per-head");
    constexpr double most = 1e6; // per head
    const auto parsed = parseUnit(unit);
    if (isIndexName(name))
        return !parsed || (parsed->dimension != u"percent" && parsed->dimension != u"number");
    if (!parsed || (parsed->dimension != u"yuan" && parsed->dimension != u"usd"))
        return false;
    return noMoney.ending(name) || (perHead.startingAt(name) && parsed->factor >= most);
}

} // namespace

QString unitOfCaption(const QStringList &units, const QString &name)
{
    const QString unit = units.size() == 1 ? units.first() : unitAmong(units, name);
    return isCountedOtherwise(name, unit) ? QString() : unit;
}

} // namespace PlanLens
