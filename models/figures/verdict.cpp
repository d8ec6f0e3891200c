// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/verdict.h"

#include "figures/prices.h"
#include "figures/units.h"
#include "language/lexicon.h"

#include <QCoreApplication>

#include <limits>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Verdict)
};

constexpr double unbounded = std::numeric_limits<double>::infinity();

/// The numbers that something may be.
struct Interval
{
    double low = -unbounded;
    double high = unbounded;
    bool withoutLow = false; ///< `low` itself is left out
    bool withoutHigh = false;

    bool isWithin(const Interval &outer) const
    {
        const bool lowFits =
            low > outer.low || (low == outer.low && (withoutLow || !outer.withoutLow));
        const bool highFits =
            high < outer.high || (high == outer.high && (withoutHigh || !outer.withoutHigh));
        return lowFits && highFits;
    }
    bool isApartFrom(const Interval &other) const
    {
        const auto ends = [](const Interval &left, const Interval &right) {
            return left.high < right.low ||
                   (left.high == right.low && (left.withoutHigh || right.withoutLow));
        };
        return ends(*this, other) || ends(other, *this);
    }
};

bool isJudgeable(const Value &value)
{
    return (value.isNumeric() || value.kind == ValueKind::Sign) && value.relation &&
           (value.low || value.high);
}

/// What an actual may be.
Interval possibleValues(const Value &value)
{
    Interval interval;
    interval.low = value.low.value_or(-unbounded);
    interval.high = value.high.value_or(unbounded);
    interval.withoutLow = value.relation == Relation::MoreThan;
    interval.withoutHigh = value.relation == Relation::LessThan;
    return interval;
}

/// What a target asks for; nothing where neither its relation nor the direction says it.
std::optional<Interval> asked(const Value &target, Direction direction)
{
    Interval interval = possibleValues(target);
    switch (target.relation.value_or(Relation::Equal)) {
    case Relation::AtLeast:
    case Relation::MoreThan:
    case Relation::AtMost:
        return interval;
    case Relation::LessThan:
        // 近700 is printed for what should be high; it is no ceiling.
        if (direction == Direction::Higher)
            return {};
        return interval;
    case Relation::Equal:
        break;
    }
    if (direction == Direction::None)
        return target.isRange() ? std::optional(interval) : std::nullopt;
    if (direction == Direction::Higher)
        interval.high = unbounded;
    else
        interval.low = -unbounded;
    return interval;
}

Judgement withoutTarget(const Value &target)
{
    switch (target.kind) {
    case ValueKind::NotSet:
        return {Verdict::NoTarget, Words::tr("No target was issued.")};
    case ValueKind::Deferred:
        return {Verdict::NoTarget, Words::tr("The target was left to the plan's whole period.")};
    case ValueKind::Blank:
        return {Verdict::NoTarget, Words::tr("The report states no target.")};
    default:
        return {Verdict::NoTarget,
                target.note.isEmpty()
                    ? Words::tr("The target is stated in words, without a figure.")
                    : Words::tr("The target is stated in words, without a figure: %1.")
                          .arg(target.note)};
    }
}

Judgement notComparable(const QString &targetBasis, const QString &actualBasis)
{
    if (targetBasis.isEmpty())
        return {Verdict::NotComparable,
                Words::tr("The actual is stated on the basis “%1”, the target is not.")
                    .arg(actualBasis)};
    if (actualBasis.isEmpty())
        return {Verdict::NotComparable,
                Words::tr("The target is stated on the basis “%1”, the actual is not.")
                    .arg(targetBasis)};
    return {Verdict::NotComparable,
            Words::tr("The target is stated on the basis “%1”, the actual on “%2”.")
                .arg(targetBasis, actualBasis)};
}

Judgement compared(const Value &target, const Value &actual, Direction direction)
{
    const QString targetText = toDisplay(target);
    const QString actualText = toDisplay(actual);
    const Interval is = possibleValues(actual);
    const auto wanted = asked(target, direction);
    if (!wanted) {
        if (target.low && target.high && target.low == actual.low && target.high == actual.high)
            return {Verdict::Met, Words::tr("%1 is exactly the target.").arg(actualText)};
        return {Verdict::Undecidable,
                Words::tr("Nothing says on which side of %1 the indicator should be; it is %2.")
                    .arg(targetText, actualText)};
    }
    if (is.isWithin(*wanted))
        return {Verdict::Met, Words::tr("%1 meets the target %2.").arg(actualText, targetText)};
    if (is.isApartFrom(*wanted))
        return {Verdict::Missed, Words::tr("%1 misses the target %2.").arg(actualText, targetText)};
    return {Verdict::Undecidable,
            Words::tr("%1 leaves open whether the target %2 is met.").arg(actualText, targetText)};
}

/// Whether figures on these bases, each named or empty, can be compared. Prices that leave out
/// their own growth do not hinder, as growth is usually stated at them.
bool areComparable(const QString &targetBasis, const QString &actualBasis)
{
    const Prices target = pricesNamedIn(targetBasis).prices;
    const Prices actual = pricesNamedIn(actualBasis).prices;
    const bool bothPriced = target != Prices::Unsaid && actual != Prices::Unsaid;
    return targetBasis == actualBasis || (bothPriced && !differInPrices(targetBasis, actualBasis));
}

/// The value without the name of prices that go without saying.
Value plain(const Observation &observation)
{
    Value value = observation.value;
    value.basis = basisSaid(observation);
    return value;
}

/// 1亿元 as 10000 beside 9000万元: a value in the unit of what it is held against. As it is where
/// the units do not measure the same.
Value inUnit(Value value, const QString &from, const QString &to)
{
    constexpr int digits = 12; // 1.1 × 10000 is 11000
    const double factor = conversion(from, to).value_or(1);
    for (std::optional<double> *side : {&value.low, &value.high}) {
        if (*side && factor != 1)
            *side = QString::number(**side * factor, 'g', digits).toDouble();
    }
    return value;
}

} // namespace

bool namesBasis(const QString &basis, Role role)
{
    static const WordTable words = wordsOf("names-basis");
    if (pricesNamedIn(basis).prices == Prices::Real)
        return true;
    if (basis.contains(u"调整"))
        return role == Role::Actual || basis.contains(u"口径");
    return words.occursIn(basis);
}

Judgement judge(const Value &target, const Value &actual, Direction direction,
                const JudgeOptions &options)
{
    if (!isJudgeable(target))
        return withoutTarget(target);
    if (!isJudgeable(actual))
        return {Verdict::Undecidable, Words::tr("The report gives no figure for the actual.")};
    if (options.doubtful)
        return {
            Verdict::Undecidable,
            Words::tr("A figure was recognised with low confidence: compare it with the page.")};
    if (!options.basisTreatedAsComparable) {
        if (options.basisChanged)
            return {Verdict::NotComparable,
                    Words::tr("A note says that the basis of the figures has changed.")};
        const auto basisOf = [](const Value &value, Role role) {
            return namesBasis(value.basis, role) ? value.basis : QString();
        };
        const QString targetBasis = basisOf(target, Role::Target);
        const QString actualBasis = basisOf(actual, Role::Actual);
        if (!areComparable(targetBasis, actualBasis))
            return notComparable(targetBasis, actualBasis);
    }
    const auto isLevel = [](const Value &value) {
        return value.kind == ValueKind::Number || value.kind == ValueKind::Ratio;
    };
    if ((target.kind == ValueKind::Change && isLevel(actual)) ||
        (actual.kind == ValueKind::Change && isLevel(target)))
        return {Verdict::Undecidable,
                Words::tr("One side is a change from the year before, the other a level.")};
    return compared(target, actual, direction);
}

Judgement judge(const Observation &target, const Observation &actual, Direction direction)
{
    JudgeOptions options;
    options.doubtful = target.doubtful || actual.doubtful;
    options.basisChanged = target.basisChanged || actual.basisChanged;
    options.basisTreatedAsComparable = actual.stated.has_value();
    return judge(inUnit(plain(target), target.unit, actual.unit), plain(actual), direction,
                 options);
}

} // namespace PlanLens
