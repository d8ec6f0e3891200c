// SPDX-License-Identifier: GPL-3.0-or-later
// The value grammar: a cell, and after a tab the unit of its row.

#include "figures/valuegrammar.h"
#include "fuzztarget.h"
#include "text/characters.h"

#include <algorithm>
#include <cmath>

using namespace PlanLens;

namespace {

/// Which ends a relation fills (see Value).
bool hasEndsOfItsRelation(const Value &value)
{
    if (!value.relation)
        return !value.low && !value.high;
    switch (*value.relation) {
    case Relation::Equal:
        return value.low && value.high && *value.low <= *value.high;
    case Relation::AtLeast:
    case Relation::MoreThan:
        return value.low && !value.high;
    case Relation::AtMost:
    case Relation::LessThan:
        return value.high && !value.low;
    }
    return false;
}

bool isFinite(const std::optional<double> &number)
{
    return !number || std::isfinite(*number);
}

bool hasVisible(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return !c.isSpace() && !isBlank(c) && !isInvisible(c); });
}

} // namespace

void tryInput(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const QString cell = text.section(u'\t', 0, 0);
    const QString unit = text.section(u'\t', 1);
    const Value value = parseValue(cell, {}, unit);

    promise(isFinite(value.low) && isFinite(value.high), "every number is finite");
    promise(hasEndsOfItsRelation(value), "low and high are what the relation says");
    const bool isNumber = value.isNumeric() || value.kind == ValueKind::Sign;
    promise(isNumber == value.relation.has_value(), "numbers have a relation, and only they");
    promise(value == parseValue(cell, {}, unit), "the same cell is read the same way");
    promise(value.kind != ValueKind::Blank || !hasVisible(cell), "what has words is not blank");
}
