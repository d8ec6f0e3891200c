// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/value.h"

#include "figures/keytable.h"

#include <array>
#include <charconv>
#include <cmath>

namespace PlanLens {

template <>
struct KeyTable<ValueKind>
{
    static constexpr std::array list{
        KeyWord<ValueKind>{ValueKind::Number, QLatin1String("number")},
        KeyWord<ValueKind>{ValueKind::Ratio, QLatin1String("ratio")},
        KeyWord<ValueKind>{ValueKind::Sign, QLatin1String("sign")},
        KeyWord<ValueKind>{ValueKind::Change, QLatin1String("change")},
        KeyWord<ValueKind>{ValueKind::Text, QLatin1String("text")},
        KeyWord<ValueKind>{ValueKind::NotSet, QLatin1String("not-set")},
        KeyWord<ValueKind>{ValueKind::Deferred, QLatin1String("deferred")},
        KeyWord<ValueKind>{ValueKind::Blank, QLatin1String("blank")},
    };
};

template <>
struct KeyTable<Relation>
{
    static constexpr std::array list{
        KeyWord<Relation>{Relation::Equal, QLatin1String("eq")},
        KeyWord<Relation>{Relation::AtLeast, QLatin1String("ge")},
        KeyWord<Relation>{Relation::MoreThan, QLatin1String("gt")},
        KeyWord<Relation>{Relation::AtMost, QLatin1String("le")},
        KeyWord<Relation>{Relation::LessThan, QLatin1String("lt")},
    };
};

namespace {

constexpr QChar minus(u'−');

QString relationSign(Relation relation)
{
    switch (relation) {
    case Relation::Equal:
        return {};
    case Relation::AtLeast:
        return QStringLiteral("≥");
    case Relation::MoreThan:
        return QStringLiteral(">");
    case Relation::AtMost:
        return QStringLiteral("≤");
    case Relation::LessThan:
        return QStringLiteral("<");
    }
    return {};
}

/// A change shows its plus sign, a ratio its ∶1.
QString figureText(double number, ValueKind kind)
{
    QString text = numberText(number);
    if (kind == ValueKind::Change && number > 0)
        text.prepend(u'+');
    if (kind == ValueKind::Ratio)
        text.append(QStringLiteral("∶1"));
    return text;
}

QString figuresText(const Value &value)
{
    const QString prefix = value.approximate ? QStringLiteral("≈") : QString();
    if (value.isRange())
        return prefix + figureText(*value.low, value.kind) + u'–' +
               figureText(*value.high, value.kind);
    const std::optional<double> bound = value.low ? value.low : value.high;
    if (!bound)
        return value.note;
    return prefix + relationSign(value.relation.value_or(Relation::Equal)) +
           figureText(*bound, value.kind);
}

} // namespace

Relation flipped(Relation relation)
{
    switch (relation) {
    case Relation::Equal:
        return Relation::Equal;
    case Relation::AtLeast:
        return Relation::AtMost;
    case Relation::MoreThan:
        return Relation::LessThan;
    case Relation::AtMost:
        return Relation::AtLeast;
    case Relation::LessThan:
        return Relation::MoreThan;
    }
    return relation;
}

bool isLowerBound(Relation relation)
{
    return relation == Relation::AtLeast || relation == Relation::MoreThan;
}

std::optional<double> Value::figure() const
{
    if (low && high)
        return *low == *high ? *low : (*low + *high) / 2;
    return low ? low : high;
}

double withoutDust(double number)
{
    constexpr int digits = 12;
    return QString::number(number, 'g', digits).toDouble();
}

QString numberText(double number)
{
    if (!std::isfinite(number))
        return {};
    // The shortest decimal that reads back as the same number; no exponent, whatever its size.
    std::array<char, 400> buffer;
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(),
                                      number == 0 ? 0.0 : number, std::chars_format::fixed);
    QString text = QString::fromLatin1(buffer.data(), result.ptr - buffer.data());
    if (text.startsWith(u'-'))
        text[0] = minus;
    return text;
}

QString toDisplay(const Value &value)
{
    switch (value.kind) {
    case ValueKind::Number:
    case ValueKind::Ratio:
    case ValueKind::Sign:
    case ValueKind::Change:
        return figuresText(value);
    case ValueKind::Text:
        return value.note;
    case ValueKind::NotSet:
        return QStringLiteral("—");
    case ValueKind::Deferred:
        return value.note.isEmpty() ? QStringLiteral("▽") : value.note;
    case ValueKind::Blank:
        return {};
    }
    return {};
}

QString toKey(ValueKind kind)
{
    return keyOf(kind);
}

QString toKey(Relation relation)
{
    return keyOf(relation);
}

template std::optional<ValueKind> fromKey<ValueKind>(const QString &);
template std::optional<Relation> fromKey<Relation>(const QString &);

QDebug operator<<(QDebug debug, const Value &value)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << "Value(" << toKey(value.kind);
    if (value.relation)
        debug << ' ' << toKey(*value.relation);
    if (value.low)
        debug << " low " << *value.low;
    if (value.high)
        debug << " high " << *value.high;
    if (value.approximate)
        debug << " approximate";
    if (!value.basis.isEmpty())
        debug << " basis " << value.basis;
    if (!value.unit.isEmpty())
        debug << " unit " << value.unit;
    if (!value.note.isEmpty())
        debug << " note " << value.note;
    return debug << ')';
}

} // namespace PlanLens
