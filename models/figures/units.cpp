// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/units.h"

#include "language/chinesenumerals.h"
#include "language/lexicon.h"
#include "language/unittable.h"
#include "text/oneof.h"

#include <QHash>
#include <QStringList>

#include <cmath>

namespace PlanLens {

namespace {

/// 万 is 10 000, 万亿 10^12. Nothing where another character stands there.
std::optional<double> multiplier(QStringView text)
{
    constexpr double places[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8}; // by power of ten
    double product = 1;
    for (const QChar c : text) {
        const int power = powerOfPlace(c);
        if (power == 0)
            return std::nullopt;
        product *= places[power];
    }
    return product;
}

/// A multiplier with a unit after it.
struct ScaledUnit
{
    QStringView multiplier;
    double times = 1;
    const UnitWord *unit = nullptr; ///< null for a bare 万
};

/// The longest unit that leaves a multiplier in front of it.
std::optional<ScaledUnit> scaledUnit(QStringView text)
{
    if (text.isEmpty())
        return std::nullopt;
    for (qsizetype split = 0; split <= text.size(); ++split) {
        const auto times = multiplier(text.left(split));
        if (!times)
            return std::nullopt;
        const UnitWord *unit = UnitTable::shipped().find(text.mid(split));
        if (unit || split == text.size())
            return ScaledUnit{text.left(split), *times, unit};
    }
    return std::nullopt;
}

std::optional<Unit> parseSimple(QStringView text)
{
    const auto scaled = scaledUnit(text);
    if (!scaled)
        return std::nullopt;
    if (!scaled->unit)
        return Unit{QStringLiteral("number"), scaled->times};
    return Unit{scaled->unit->dimension, scaled->times * scaled->unit->factor};
}

/// 台/套 are two words for one count, not a quotient.
bool isChoiceOfCounters(const Unit &left, const Unit &right)
{
    return left.dimension == u"count" && left.dimension == right.dimension && right.factor == 1;
}

/// Money per person may be printed as money: 人均可支配收入 in 元 and in 元/人 are one amount, for
/// the name says that it is per person.
bool measureAlike(const QString &left, const QString &right)
{
    static const QString person = QStringLiteral("/person");
    if (left == right)
        return true;
    return (kindOfDimension(left) == UnitKind::Money && right == left + person) ||
           (kindOfDimension(right) == UnitKind::Money && left == right + person);
}

/// The quotient of two factors carries rounding errors that a person would see: 12 digits do.
double rounded(double factor)
{
    const double scale = std::pow(10, 11 - std::floor(std::log10(factor)));
    const double whole = std::round(factor * scale);
    return std::isfinite(whole) && std::isfinite(scale) ? whole / scale : factor;
}

/// The sign of a quotient, and of a ratio, in their usual form.
QString withUsualSigns(QString text)
{
    for (QChar &c : text) {
        if (c == u'／' || c == u'∕')
            c = u'/';
        else if (c == u'∶' || c == u'：')
            c = u':';
    }
    return text;
}

QString usualSpelling(const QString &text)
{
    const auto scaled = scaledUnit(text);
    return scaled && scaled->unit ? scaled->multiplier.toString() + scaled->unit->unit : text;
}

bool isBracketOrBlank(QChar c)
{
    return c.isSpace() || isOneOf(c, u"()（）[]【】〔〕﹙﹚");
}

QString usualForm(const QString &printed)
{
    QString unit = printed;
    static const WordTable labels = wordsOf("unit-label");
    unit.remove(0, labels.startingAt(unit).length);
    unit.removeIf(isBracketOrBlank);
    unit = withUsualSigns(unit);
    if (UnitTable::shipped().find(unit)) // 兆比特/秒
        return usualSpelling(unit);
    QStringList parts = unit.split(u'/');
    for (QString &part : parts)
        part = usualSpelling(part);
    return parts.join(u'/');
}

std::optional<Unit> readUnit(const QString &unit)
{
    if (const auto simple = parseSimple(unit))
        return simple;
    const QStringList parts = unit.split(u'/');
    if (parts.size() != 2)
        return std::nullopt;
    const auto left = parseSimple(parts[0]);
    const auto right = parseSimple(parts[1]);
    if (!left || !right)
        return std::nullopt;
    if (isChoiceOfCounters(*left, *right))
        return left;
    return Unit{left->dimension + u'/' + right->dimension, left->factor / right->factor};
}

/// What a printed unit is.
struct KnownUnit
{
    QString usual;
    std::optional<Unit> unit;
};

KnownUnit knownUnit(const QString &printed)
{
    // A library has few units, each on thousands of figures.
    constexpr qsizetype mostKept = 1000;
    static thread_local QHash<QString, KnownUnit> kept;
    if (const auto known = kept.constFind(printed); known != kept.cend())
        return *known;
    if (kept.size() >= mostKept)
        kept.clear();
    const QString usual = usualForm(printed);
    return kept.insert(printed, {usual, readUnit(usual)}).value();
}

} // namespace

QString normalUnit(const QString &printed)
{
    return knownUnit(printed).usual;
}

std::optional<Unit> parseUnit(const QString &printed)
{
    return knownUnit(printed).unit;
}

std::optional<double> conversion(const QString &from, const QString &to)
{
    if (from == to)
        return 1;
    const auto [usualFrom, source] = knownUnit(from);
    const auto [usualTo, target] = knownUnit(to);
    if (usualFrom == usualTo)
        return 1;
    if (!source || !target || !measureAlike(source->dimension, target->dimension))
        return std::nullopt;
    return rounded(source->factor / target->factor);
}

} // namespace PlanLens
