// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "catalogue/displayname.h"
#include "catalogue/nameform.h"
#include "checks/checkrules.h"
#include "checks/statedrows.h"
#include "claims/claimscope.h"
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

/// 286家，比上年增加24家，增长9.2%: a level, by how much and at what rate it grew, of one sentence.
struct Increase
{
    int level = -1; ///< observations
    int change = -1;
    int growth = -1;
};

/// Whether the words of a change say that it is all of it, over the year before: 比上年增加, 净增.
/// What was added (新增24家) leaves out what fell away.
bool isNetOfYear(QStringView words, QStringView clause)
{
    enum Way { Net, Gross };
    static const WordTable against = wordsOf("against");
    static const WordTable years = wordsOf("year-before");
    static const WordTable months = wordsOf("on-part-before");
    static const WordTable nets = wordsOf("net-added");
    static const WordTable ways =
        wordsOf({{Net, "rise"}, {Net, "fall"}, {Net, "more"}, {Net, "less"}, {Gross, "added"}});
    if (takeFromFront(words, against) && !takeFromFront(words, years))
        return false;
    WordTable::Hit way;
    const qsizetype at = ways.find(words, 0, &way);
    return at >= 0 && (way.tag == Net || nets.startingAt(words, at)) && !months.occursIn(clause);
}

class IncreaseCheck
{
public:
    IncreaseCheck(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {}

    std::optional<Finding> check(int change) const
    {
        const auto increase = increaseAt(change);
        return increase ? std::optional(finding(*increase)) : std::nullopt;
    }

private:
    const Observation &at(int index) const { return m_text.at(index); }

    bool isPlain(int index) const
    {
        return isExactNumber(at(index)) && at(index).value.figure().value_or(0) != 0 &&
               at(index).origin == Origin::Prose && at(index).period.isYear() &&
               m_text.frame(index) == ClaimFrame{} &&
               m_text.scope(index, m_context.regions()).isPlain();
    }

    std::optional<Increase> increaseAt(int change) const
    {
        const Observation &o = at(change);
        if (o.measure != Measure::Change || !isPlain(change) ||
            !isNetOfYear(o.printed, clauseBefore(m_text.report(), o) + o.printed))
            return std::nullopt;
        const Increase increase{besides(change, Measure::Level), change,
                                besides(change, Measure::Growth)};
        const bool whole = increase.level >= 0 && increase.growth >= 0 &&
                           increase.level < std::min(change, increase.growth) &&
                           unitOf(at(increase.level)) == unitOf(o) &&
                           unitOf(at(increase.growth)) == u"%";
        return whole && isNominal(at(increase.growth), at(increase.level), m_context.catalogue())
                   ? std::optional(increase)
                   : std::nullopt;
    }

    /// The one figure of a measure that the sentence states of the subject of a change; -1 where
    /// there is none, or more.
    int besides(int change, Measure measure) const
    {
        constexpr int farthest = 3;
        const Observation &o = at(change);
        int found = -1;
        const int end = std::min(int(m_text.observations().size()), change + farthest + 1);
        for (int i = std::max(0, change - farthest); i < end; ++i) {
            const Observation &other = at(i);
            if (other.measure != measure || other.name != o.name || other.period != o.period ||
                other.role != o.role || !inOneSentence(m_text.report(), other, o))
                continue;
            if (found >= 0 || !isPlain(i))
                return -1;
            found = i;
        }
        return found;
    }

    double number(int index) const { return at(index).value.figure().value_or(0); }

    Finding finding(const Increase &increase) const
    {
        const Span level = roundedOrCutOff(number(increase.level));
        const Span change = roundedOrCutOff(number(increase.change));
        const Span rate = roundedOrCutOff(number(increase.growth));
        const Span base{level.low - change.high, level.high - change.low};
        const Span implied{level.low / (1 + rate.high / 100), level.high / (1 + rate.low / 100)};
        const double gap = std::max(base.low - implied.high, implied.low - base.high);
        // An amount of money may have grown from a base that was revised.
        constexpr double usuallyRevised = 0.01;
        const double slack = isPlainlyCounted(at(increase.level)) ? 1e-9 : usuallyRevised;
        // 增加3亿元, 增长8%: a change printed so roughly fits with whatever rate there was.
        const double before = number(increase.level) - number(increase.change);
        const double computed = number(increase.change) / before * 100;
        const bool near = std::abs(computed - number(increase.growth)) <=
                          std::max(1.0, std::abs(number(increase.growth)) / 10);
        const FindingResult result =
            gap <= 1e-9 * base.high ? near ? FindingResult::Consistent : FindingResult::Unverifiable
            : gap > slack * base.high && base.low > 0 ? FindingResult::Contradiction
                                                      : FindingResult::Unverifiable;
        Finding finding = m_text.finding(
            CheckRule::Arithmetic, result,
            GrowthLevelsTexts::tr("A change of %1, reaching %2, is %3% for %4; the text says %5%.")
                .arg(shownWithUnit(at(increase.change)), shownWithUnit(at(increase.level)),
                     QString::number(computed, 'f', 1), shownName(at(increase.level)),
                     numberText(number(increase.growth))));
        finding.evidence = {m_text.evidence(increase.growth), m_text.evidence(increase.change),
                            m_text.evidenceWithSubject(increase.level)};
        finding.figures = {{GrowthLevelsTexts::tr("growth stated"), number(increase.growth)},
                           {GrowthLevelsTexts::tr("growth computed"), computed}};
        return finding;
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
};

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

void checkIncreases(const CheckContext &context, const CheckedText &text, QList<Finding> &findings)
{
    const IncreaseCheck check(context, text);
    for (int i = 0; i < text.observations().size(); ++i) {
        if (const auto finding = check.check(i))
            findings.append(*finding);
    }
}

} // namespace PlanLens
