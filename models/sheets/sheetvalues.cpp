// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetvalues.h"

#include "figures/valuegrammar.h"
#include "presenting/charttext.h"
#include "sheets/sheetwords.h"

#include <algorithm>
#include <cmath>

namespace PlanLens {

namespace {

bool isSame(const std::optional<double> &a, const std::optional<double> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return std::abs(*a - *b) <= 1e-9 * std::max({1.0, std::abs(*a), std::abs(*b)});
}

/// Whether a text read alone says what the value does, and nothing beside.
bool says(const QString &text, const Value &value)
{
    const Value read = parseValue(text);
    return read.kind == value.kind && read.relation == value.relation &&
           isSame(read.low, value.low) && isSame(read.high, value.high) &&
           read.approximate == value.approximate && read.note.isEmpty();
}

QString withoutUnit(QString text, const Observation &observation)
{
    for (const QString &unit :
         {observation.value.unit, observation.unit, QStringLiteral("%"), QStringLiteral("％")}) {
        if (!unit.isEmpty())
            text.remove(unit);
    }
    return text.simplified();
}

/// What is printed before the words beside the figure (6以上、争取更好结果) or in brackets behind
/// it.
QString withoutNote(const QString &printed, const Value &value)
{
    static const QString parting = QStringLiteral("（(、，；");
    const qsizetype note = value.note.isEmpty() ? -1 : printed.indexOf(value.note);
    QString text = note < 0 ? printed : printed.left(note);
    const qsizetype point = pointIn(text);
    for (qsizetype i = std::max<qsizetype>(0, point); point >= 0 && i < text.size(); ++i) {
        if (parting.contains(text.at(i)))
            text.truncate(i);
    }
    while (!text.isEmpty() && (text.back().isPunct() || text.back().isSpace()) &&
           text.back() != u'%' && text.back() != u'％')
        text.chop(1);
    return text;
}

/// The report's own words, from the bound before the number on.
QString printedWords(const Value &value, const Observation &observation)
{
    const QString text =
        withoutUnit(withoutNote(observation.printed.simplified(), value), observation);
    const qsizetype digit =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) - text.begin();
    if (digit == text.size())
        return says(text, value) ? text : QString();
    if (says(text.mid(digit), value))
        return text.mid(digit);
    const bool bound = value.relation != Relation::Equal || value.approximate;
    constexpr qsizetype longestBound = 5; // 控制在5%以内 has three, 不低于 too
    for (qsizetype words = 1; bound && words <= std::min(longestBound, digit); ++words) {
        const QString candidate = text.mid(digit - words);
        if (says(candidate, value))
            return candidate;
    }
    return {};
}

QString numberOf(const std::optional<double> &number)
{
    return number ? numberText(withoutDust(*number)) : QString();
}

/// A number with a word for its bound.
QString worded(const Value &value)
{
    switch (value.relation.value_or(Relation::Equal)) {
    case Relation::AtLeast:
        return SheetWords::tr("%1 or more").arg(numberOf(value.low));
    case Relation::MoreThan:
        return SheetWords::tr("more than %1").arg(numberOf(value.low));
    case Relation::AtMost:
        return SheetWords::tr("%1 at most").arg(numberOf(value.high));
    case Relation::LessThan:
        return SheetWords::tr("less than %1").arg(numberOf(value.high));
    case Relation::Equal:
        break;
    }
    const QString number =
        value.isRange()
            ? SheetWords::tr("%1–%2", "from, to").arg(numberOf(value.low), numberOf(value.high))
            : numberOf(value.low);
    return value.approximate ? SheetWords::tr("about %1").arg(number) : number;
}

} // namespace

QString valueText(const Value &value, const Observation &observation, ValueForm form)
{
    if (form == ValueForm::Signs || !value.figure())
        return spacedValue(value);
    const QString printed = printedWords(value, observation);
    if (!printed.isEmpty())
        return printed;
    return value.kind == ValueKind::Number ? worded(value) : spacedValue(value);
}

qsizetype pointIn(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && !text.at(at).isDigit())
        ++at;
    if (at == text.size() || text.contains(u'/'))
        return -1;
    while (at < text.size() && (text.at(at).isDigit() || text.at(at) == u','))
        ++at;
    return at;
}

} // namespace PlanLens
