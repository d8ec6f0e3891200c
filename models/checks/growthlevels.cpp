// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "catalogue/displayname.h"
#include "catalogue/nameform.h"
#include "checks/checkrules.h"
#include "checks/claimscope.h"
#include "checks/statedrows.h"
#include "figures/agreement.h"
#include "figures/units.h"
#include "language/lexicon.h"
#include "language/wordtaking.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace PlanLens {

namespace {

struct GrowthLevelsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// The levels of two years in a row that a growth leads from and to.
struct LevelPair
{
    int before = -1; ///< observations
    int after = -1;
};

bool isExactFigure(const Observation &o)
{
    return o.value.kind == ValueKind::Number && o.value.relation == Relation::Equal &&
           !o.value.isRange() && o.value.basis.isEmpty() && !o.basisChanged &&
           o.value.figure().value_or(0) > 0;
}

/// Growth of amounts of money is often at constant prices or on an adjusted basis, which the
/// levels are not. Things that are counted know no prices.
bool isCounted(const Observation &o)
{
    const auto unit = parseUnit(unitOf(o));
    return unit && (unit->dimension == u"count" || unit->dimension == u"person");
}

QList<int> levelRows(const CheckedText &text, const Observation &growth, const Catalogue &catalogue)
{
    static const WordTable growths = wordsOf("growth-noun");
    const QString name = withoutVerb(growth.name);
    QStringView grown = name;
    takeFromEnd(grown, growths);
    const QList<int> named = text.rowsNamed(grown.toString());
    if (!named.isEmpty())
        return named;
    const Indicator *indicator = catalogue.find(growth.indicator);
    if (!indicator || indicator->growthOf.isEmpty())
        return {};
    return text.rowsOf(indicator->growthOf);
}

std::optional<LevelPair> levelsOf(const CheckedText &text, const Observation &growth,
                                  const Catalogue &catalogue)
{
    LevelPair pair;
    for (const int index : levelRows(text, growth, catalogue)) {
        const RowFigures &row = text.rows().at(std::size_t(index));
        if (row.period == Period::year(growth.period.from - 1) && row.actual >= 0)
            pair.before = row.actual;
        if (row.period == growth.period)
            pair.after = growth.role == Role::Target ? row.target : row.actual;
    }
    if (pair.before < 0 || pair.after < 0)
        return std::nullopt;
    const Observation &before = text.at(pair.before);
    const Observation &after = text.at(pair.after);
    if (before.measure != Measure::Level || !isExactFigure(before) || !isExactFigure(after) ||
        !isCounted(before) || unitOf(before) != unitOf(after))
        return std::nullopt;
    return pair;
}

/// 35000 may be any number that is rounded to thousands so.
double roundedStep(double number)
{
    double step = 1;
    while (step * 10 <= number && std::fmod(number, step * 10) == 0)
        step *= 10;
    return std::max(step, lastDigit(number));
}

Span growthBetween(double before, double after)
{
    const Span b = printedSpan(before, roundedStep(before));
    const Span a = printedSpan(after, roundedStep(after));
    return {(a.low / b.high - 1) * 100, (a.high / b.low - 1) * 100};
}

bool isStatedGrowth(const Observation &o)
{
    return o.origin == Origin::Prose && o.measure == Measure::Growth && o.period.isYear() &&
           o.value.kind == ValueKind::Number && o.value.figure() && unitOf(o) == u"%";
}

} // namespace

void checkGrowthLevels(const CheckContext &context, const CheckedText &text,
                       QList<Finding> &findings)
{
    for (int i = 0; i < text.observations().size(); ++i) {
        const Observation &growth = text.at(i);
        if (!isStatedGrowth(growth))
            continue;
        const auto levels = levelsOf(text, growth, context.catalogue());
        if (!levels || !text.scope(i, context.regions()).isPlain())
            continue;
        const double before = *text.at(levels->before).value.figure();
        const double after = *text.at(levels->after).value.figure();
        const double stated = *growth.value.figure();
        const double computed = (after / before - 1) * 100;
        const bool loose = growth.value.approximate || growth.value.relation != Relation::Equal;
        const bool agrees =
            printedSpan(stated, lastDigit(stated), loose).touches(growthBetween(before, after));
        Finding finding = text.finding(
            CheckRule::Restated, agrees ? FindingResult::Consistent : FindingResult::Contradiction,
            GrowthLevelsTexts::tr("From %1 to %2 is %3% for %4; the text says %5%.")
                .arg(shownWithUnit(text.at(levels->before)), shownWithUnit(text.at(levels->after)),
                     QString::number(computed, 'f', 1), shownName(text.at(levels->after)),
                     numberText(stated)));
        finding.evidence = {text.evidenceWithSubject(i), text.evidence(levels->after),
                            text.evidence(levels->before)};
        finding.figures = {{GrowthLevelsTexts::tr("growth stated"), stated},
                           {GrowthLevelsTexts::tr("growth computed"), computed}};
        findings.append(finding);
    }
}

} // namespace PlanLens
