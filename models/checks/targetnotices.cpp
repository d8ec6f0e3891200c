// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "catalogue/displayname.h"
#include "checks/checkrules.h"
#include "checks/neighbours.h"
#include "figures/units.h"
#include "figures/verdict.h"
#include "language/lexicon.h"

#include <QCoreApplication>
#include <QSet>

namespace PlanLens {

namespace {

struct TargetNoticesTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// A value this many times its neighbours is hardly in the unit it says it is in.
constexpr double suspiciousFactor = 10;

// Lowered targets ---------------------------------------------------------------------------------

Direction directionOf(const CheckContext &context, const Observation &o)
{
    if (const Indicator *indicator = context.catalogue().find(o.indicator))
        return indicator->direction;
    if (o.value.relation == Relation::AtLeast || o.value.relation == Relation::MoreThan)
        return Direction::Higher;
    if (o.value.relation == Relation::AtMost || o.value.relation == Relation::LessThan)
        return Direction::Lower;
    return Direction::None;
}

bool isOnOneBasis(const Observation &left, const Observation &right)
{
    const auto basis = [](const Observation &o) {
        return namesBasis(o.value.basis, o.role) ? o.value.basis : QString();
    };
    return !left.basisChanged && !right.basisChanged && basis(left) == basis(right);
}

/// Whether `later` asks for less than `earlier` says.
bool asksLess(const CheckContext &context, const Observation &later, const TableFigure &earlier,
              Direction direction)
{
    if (!earlier || !isOnOneBasis(later, *earlier.observation))
        return false;
    const auto pair = comparable(later, *earlier.observation, context.catalogue());
    if (!pair || pair->left.kind != pair->right.kind || !pair->left.isNumeric())
        return false;
    const auto now = pair->left.figure();
    const auto before = pair->right.figure();
    if (!now || !before || direction == Direction::None)
        return false;
    return direction == Direction::Higher ? *now < *before : *now > *before;
}

void checkLowered(const CheckContext &context, const CheckedText &text, const RowFigures &row,
                  QList<Finding> &findings)
{
    if (row.target < 0)
        return;
    const Observation &target = text.at(row.target);
    const Direction direction = directionOf(context, target);
    const TableFigure last = yearBefore(context, text, row, Role::Target);
    const TableFigure actual = yearBefore(context, text, row, Role::Actual);
    if (!asksLess(context, target, last, direction))
        return;
    // Growth that asks for less than the year before is common; it is worth a word where even what
    // was reached was more.
    const bool belowActual = asksLess(context, target, actual, direction);
    if (target.measure == Measure::Growth && !belowActual)
        return;
    QString message = TargetNoticesTexts::tr("The target for %1 goes from %2 (%3) to %4 (%5).")
                          .arg(shownName(target), shownWithUnit(*last.observation),
                               last.observation->period.toString(), shownWithUnit(target),
                               target.period.toString());
    if (belowActual)
        message = TargetNoticesTexts::tr("%1 It asks for less than was reached: %2.")
                      .arg(message, shownWithUnit(*actual.observation));
    Finding finding = text.finding(CheckRule::LoweredTarget, FindingResult::Notice, message);
    finding.evidence = {text.evidence(row.target), last.evidence()};
    if (actual)
        finding.evidence.append(actual.evidence());
    finding.figures = {{TargetNoticesTexts::tr("target before"), *last.observation->value.figure()},
                       {TargetNoticesTexts::tr("target"), *target.value.figure()}};
    findings.append(finding);
}

// Targets of the text below what was reached ------------------------------------------------------

/// Whether the text says how many or how long there are by then, of what is wanted. What is made or
/// added year by year is often planned with care, and rates too.
bool isStock(const CheckContext &context, const CheckedText &text, int index)
{
    static const WordTable added = wordsOf("added");
    static const WordTable flows = wordsOf({{0, "added"},
                                            {0, "adding-verb"},
                                            {0, "doing-verb"},
                                            {0, "flow-noun"},
                                            {0, "output"},
                                            {0, "harvest"},
                                            {0, "yearly"}});
    static const WordTable unwelcome = wordsOf({{0, "unwelcome"}, {0, "harmful"}});
    const Observation &o = text.at(index);
    const auto unit = parseUnit(normalUnit(unitOf(o)));
    const bool stock = unit && (unit->dimension == u"count" || unit->dimension == u"metre");
    ClaimScope scope = text.scope(index, context.regions());
    scope.aspired = scope.aspired && o.role != Role::Target; // 力争突破3500家 is one as well
    return o.origin == Origin::Prose && o.measure == Measure::Level && stock &&
           o.value.kind == ValueKind::Number && o.value.low && o.period.isYear() &&
           !text.isOfOther(o) && scope.isPlain() && !scope.amongParts && !flows.occursIn(o.name) &&
           !unwelcome.occursIn(o.name) && !added.occursIn(o.printed);
}

/// 高新技术企业突破3500家, where there are 4222 already.
void checkReachedTarget(const CheckContext &context, const CheckedText &text, int target,
                        QList<Finding> &findings)
{
    constexpr double least = 0.995; // less is rounding
    constexpr int longestPlan = 5;
    static const WordTable reaching =
        wordsOf({{0, "reach"}, {0, "to-level"}, {0, "more-than"}, {0, "passed"}, {0, "comes-to"}});
    const Observation &o = text.at(target);
    if (o.role != Role::Target || !reaching.startingAt(o.printed) ||
        !isStock(context, text, target) || directionOf(context, o) == Direction::Lower)
        return;
    for (int i = 0; i < text.observations().size(); ++i) {
        const Observation &before = text.at(i);
        const int years = o.period.from - before.period.to;
        if (before.role != Role::Actual || subjectOf(before) != subjectOf(o) || years < 1 ||
            years > longestPlan || !isStock(context, text, i))
            continue;
        const auto pair = comparable(o, before, context.catalogue());
        if (!pair || !pair->left.low || !pair->right.low ||
            *pair->left.low >= *pair->right.low * least)
            continue;
        Finding finding = text.finding(
            CheckRule::LoweredTarget, FindingResult::Notice,
            TargetNoticesTexts::tr("The target for %1, %2, asks for less than was reached: %3.")
                .arg(shownName(o), shownWithUnit(o), shownWithUnit(before)));
        finding.evidence = {text.evidenceWithSubject(target), text.evidenceWithSubject(i)};
        finding.figures = {{TargetNoticesTexts::tr("target"), *o.value.low}};
        findings.append(finding);
        return;
    }
}

// Changed units -----------------------------------------------------------------------------------

/// Whether a figure says how another has moved, or what part it is: 比上年增减%, 占比,
/// 提高1.5个百分点. Its unit is no other unit of the level beside it.
bool isRelative(const Observation &o)
{
    return (o.measure != Measure::Level && o.measure != Measure::Change) || isPoints(unitOf(o));
}

bool isAnotherUnit(const QString &left, const QString &right)
{
    if (left.isEmpty() || right.isEmpty() || normalUnit(left) == normalUnit(right))
        return false;
    const auto l = parseUnit(left);
    const auto r = parseUnit(right);
    return l && r && (l->dimension != r->dimension || l->factor != r->factor);
}

void checkUnit(const CheckContext &context, const CheckedText &text, const RowFigures &row,
               QSet<QString> &reported, QList<Finding> &findings)
{
    const Observation &own = text.at(row.any());
    TableFigure before = yearBefore(context, text, row, Role::Target);
    if (!before)
        before = yearBefore(context, text, row, Role::Actual);
    if (!before || isRelative(own) != isRelative(*before.observation) ||
        !isAnotherUnit(own.unit, before.observation->unit))
        return;
    if (reported.contains(subjectOf(own)))
        return;
    reported.insert(subjectOf(own));
    Finding finding = text.finding(
        CheckRule::ChangedUnit, FindingResult::Notice,
        TargetNoticesTexts::tr("%1 is stated in %2 for %3 and in %4 for %5.")
            .arg(shownName(own), before.observation->unit, before.observation->period.toString(),
                 own.unit, own.period.toString()));
    finding.evidence = {text.evidence(row.any()), before.evidence()};
    findings.append(finding);
}

// Values far from their neighbours ----------------------------------------------------------------

/// How many times its neighbour a value is; less than 1 where it is smaller.
std::optional<double> timesOf(const CheckContext &context, const Observation &own,
                              const Observation &neighbour)
{
    const auto pair = comparable(own, neighbour, context.catalogue());
    if (!pair || pair->left.kind != ValueKind::Number || pair->right.kind != ValueKind::Number)
        return std::nullopt;
    const auto left = pair->left.figure();
    const auto right = pair->right.figure();
    if (!left || !right || *left <= 0 || *right <= 0)
        return std::nullopt;
    return *left / *right;
}

void checkMagnitude(const CheckContext &context, const CheckedText &text, const RowFigures &row,
                    QList<Finding> &findings)
{
    if (row.actual < 0 || text.at(row.actual).measure != Measure::Level)
        return;
    const Observation &own = text.at(row.actual);
    int above = 0;
    int below = 0;
    std::vector<TableFigure> compared;
    for (const TableFigure &neighbour : around(context, text, row, Role::Actual)) {
        const auto times = timesOf(context, own, *neighbour.observation);
        if (!times)
            continue;
        compared.push_back(neighbour);
        above += *times >= suspiciousFactor ? 1 : 0;
        below += *times <= 1 / suspiciousFactor ? 1 : 0;
    }
    const int count = int(compared.size());
    if (count < 2 || (above < count && below < count))
        return;
    const QString message =
        above == count
            ? TargetNoticesTexts::tr(
                  "%1 is more than ten times what stands beside it for %2: %3. Perhaps it is in "
                  "another unit.")
            : TargetNoticesTexts::tr(
                  "%1 is less than a tenth of what stands beside it for %2: %3. Perhaps it is in "
                  "another unit.");
    Finding finding =
        text.finding(CheckRule::ChangedUnit, FindingResult::Notice,
                     message.arg(shownName(own), own.period.toString(), shownWithUnit(own)));
    finding.evidence = {text.evidence(row.actual), compared.at(0).evidence(),
                        compared.at(1).evidence()};
    findings.append(finding);
}

} // namespace

void checkTargetNotices(const CheckContext &context, const CheckedText &text,
                        QList<Finding> &findings)
{
    QSet<QString> reported;
    for (const RowFigures &row : text.rows()) {
        if (!row.period.isYear())
            continue;
        checkLowered(context, text, row, findings);
        checkUnit(context, text, row, reported, findings);
        checkMagnitude(context, text, row, findings);
    }
    for (int i = 0; i < text.observations().size(); ++i)
        checkReachedTarget(context, text, i, findings);
}

} // namespace PlanLens
