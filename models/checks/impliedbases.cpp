// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "catalogue/displayname.h"
#include "catalogue/nameform.h"
#include "checks/checkrules.h"
#include "checks/neighbours.h"
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

struct ImpliedBasesTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// Levels of the year before are revised by as much.
constexpr double usualRevision = 0.01;
constexpr int farthest = 3; ///< observations between a level and its growth

bool isLevel(const Observation &o)
{
    return (o.measure == Measure::Level || o.measure == Measure::Share) && isExactNumber(o) &&
           *o.value.figure() > 0;
}

/// 增速6.1%、比上年提高2.1个百分点: a rate is a level where points are told of it.
bool isRateWithPoints(const Observation &rate, const Observation &change)
{
    return rate.measure == Measure::Growth && unitOf(rate) == u"%" &&
           change.measure == Measure::Change && isPoints(change.unit) && isExactNumber(rate);
}

/// Whether a change is told over the year before, or over nothing that is named: no 比一季度提高.
bool isOfYear(const Observation &change)
{
    static const WordTable against = wordsOf("against");
    static const WordTable years = wordsOf("year-before");
    static const WordTable rebounds = wordsOf("rebound"); // 回升2个百分点: since when?
    QStringView words = change.printed;
    if (rebounds.startingAt(words))
        return false;
    return !takeFromFront(words, against) || takeFromFront(words, years);
}

/// A level with its growth or change over the year before, side by side in the text.
struct LevelWithChange
{
    int level = -1; ///< observations
    int change = -1;
    bool rate = false; ///< growth in %, else a change in the unit of the level
};

class BaseCheck
{
public:
    BaseCheck(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {}

    std::optional<Finding> check(int change) const
    {
        const auto pair = pairAt(change);
        if (!pair)
            return std::nullopt;
        AgreedFinding shown;
        const bool nominal =
            !pair->rate || isNominal(at(pair->change), at(pair->level), m_context.catalogue());
        for (const TableFigure &base : basesOf(*pair)) {
            if (nominal || goesBack(*pair, *base.observation))
                shown.add(finding(*pair, base));
        }
        return std::move(shown).take();
    }

private:
    const Observation &at(int index) const { return m_text.at(index); }

    bool isPlain(int index) const
    {
        return isPlain(at(index), m_text.frame(index), m_text.scope(index, m_context.regions()));
    }

    static bool isPlain(const Observation &o, ClaimFrame frame, ClaimScope scope)
    {
        // Level and growth may be striven for together.
        scope.aspired = scope.aspired && o.role != Role::Target;
        // A level may have been reached 累计, and what one person has is never summed up.
        frame.soFar = false;
        frame.severalYears = frame.severalYears && normalUnit(unitOf(o)) != u"元";
        return scope.isPlain() && frame == ClaimFrame{};
    }

    std::optional<LevelWithChange> pairAt(int change) const
    {
        const Observation &o = at(change);
        const bool rate = o.measure == Measure::Growth && unitOf(o) == u"%";
        if (o.origin != Origin::Prose || (!rate && o.measure != Measure::Change) ||
            !isExactNumber(o) || !o.period.isYear() || !isPlain(change) ||
            (!rate && isGrossChange(o)))
            return std::nullopt;
        for (int i = change - 1; i >= 0 && i >= change - farthest; --i) {
            if (at(i).anchor.block != o.anchor.block)
                break;
            if (!isLevelOf(i, change))
                continue;
            const bool fits =
                rate || unitOf(at(i)) == unitOf(o) || (unitOf(at(i)) == u"%" && isPoints(o.unit));
            return fits ? std::optional(LevelWithChange{i, change, rate}) : std::nullopt;
        }
        const int next = change + 1;
        const bool leadsThere = rate && next < m_text.observations().size() &&
                                isLevelOf(next, change) && isSameSentence(o, at(next));
        return leadsThere ? std::optional(LevelWithChange{next, change, rate}) : std::nullopt;
    }

    bool isLevelOf(int index, int changed) const
    {
        const Observation &level = at(index);
        const Observation &change = at(changed);
        const bool rate = isRateWithPoints(level, change) && isOfYear(change);
        return level.name == change.name && level.period == change.period &&
               level.role == change.role && isStrivenFor(index) == isStrivenFor(changed) &&
               (rate || isLevel(level)) && isPlain(index);
    }

    bool isStrivenFor(int index) const
    {
        return m_text.scope(index, m_context.regions()).behindAspiration;
    }

    /// A target that grows, at constant prices, to less than there was: prices are not planned to
    /// fall.
    bool goesBack(const LevelWithChange &pair, const Observation &base) const
    {
        constexpr double least = 5; // less of growth a fall of prices may make up for
        const Observation &level = at(pair.level);
        const auto both = level.role == Role::Target && at(pair.change).value.figure() > least
                              ? comparable(base, level, m_context.catalogue())
                              : std::nullopt;
        return both && *both->right.figure() < *both->left.figure() * (1 - usualRevision);
    }

    bool isSameSentence(const Observation &left, const Observation &right) const
    {
        return inOneSentence(m_text.report(), left, right);
    }

    /// The levels of the year before: of this report, else all vintages that others about the place
    /// state.
    QList<TableFigure> basesOf(const LevelWithChange &pair) const
    {
        QList<TableFigure> bases;
        const Observation &level = at(pair.level);
        const Period before = Period::year(level.period.from - 1);
        const bool counted = isPlainlyCounted(level);
        const bool ofRate = level.measure == Measure::Growth;
        for (int i = 0; i < m_text.observations().size(); ++i) {
            const Observation &o = at(i);
            // A rate told elsewhere may be that of a part, or was revised since.
            const bool near = !ofRate || isSameSentence(o, level);
            if (o.period == before && near && sameSubject(o, level) && isLevelLike(o, level) &&
                isPlain(i))
                bases.append({&m_text.report(), &o});
        }
        if (!bases.isEmpty() || ofRate || level.indicator.isEmpty() || !(counted || !pair.rate))
            return bases;
        for (const FigurePlace &place :
             m_context.figures(level.regionId, level.indicator, before)) {
            const Report &report = m_context.report(place.report);
            const Observation &o = m_context.at(place);
            if (report.identity.regionId == level.regionId &&
                report.identity.reviewYear >= before.from && isLevelLike(o, level) &&
                isPlain(o, frameOf(report, o), scopeOf(report, o, m_context.regions())))
                bases.append({&report, &o});
        }
        return bases;
    }

    bool isLevelLike(const Observation &o, const Observation &level) const
    {
        const bool rate = level.measure == Measure::Growth && isExactNumber(o);
        return o.role == Role::Actual && (rate || isLevel(o)) && o.measure == level.measure &&
               comparable(o, level, m_context.catalogue()).has_value();
    }

    static bool sameSubject(const Observation &left, const Observation &right)
    {
        if (!left.indicator.isEmpty() || !right.indicator.isEmpty())
            return left.indicator == right.indicator;
        return nameForm(withoutVerb(left.name)).base == nameForm(withoutVerb(right.name)).base;
    }

    /// 由72.1%提高到74.3%，提高2.2个百分点: what one sentence says was not revised in it.
    /// 比上年提高 is said of the year before, which 由72.1% alone need not be.
    bool isSaidBeside(const LevelWithChange &pair, const TableFigure &base) const
    {
        const Observation &change = at(pair.change);
        const bool counted = !pair.rate || isPlainlyCounted(at(pair.level));
        return counted && base.report == &m_text.report() &&
               isSameSentence(at(pair.level), *base.observation) &&
               isSameSentence(at(pair.level), change) &&
               (!isCompared(change) || namesYear(*base.observation));
    }

    /// 由45.1%提高到51.4%，比上年提高1.2个百分点: the first may be that of any year.
    bool isOfUnnamedYear(const LevelWithChange &pair, const TableFigure &base) const
    {
        static const WordTable origins = wordsOf("origin");
        const Observation &first = *base.observation;
        return base.report == &m_text.report() && first.origin == Origin::Prose &&
               isCompared(at(pair.change)) && !namesYear(first) &&
               origins.occursIn(clauseBefore(m_text.report(), first) + first.printed);
    }

    static bool isCompared(const Observation &change)
    {
        static const WordTable against = wordsOf("against");
        return bool(against.startingAt(change.printed));
    }

    bool namesYear(const Observation &base) const
    {
        static const WordTable before = wordsOf("year-before");
        const QString clause = clauseBefore(m_text.report(), base) + base.printed;
        const auto numbers = claimNumbers(clause);
        return before.occursIn(clause) ||
               std::any_of(numbers.begin(), numbers.end(),
                           [](const ClaimNumber &number) { return number.year; });
    }

    /// Of a short number (20亿元) half of what it is told by would be cut off: it was rounded.
    static bool isShort(double figure, double step) { return std::abs(figure) < 100 * step; }

    static Span spanOf(const Observation &o)
    {
        const double figure = o.value.figure().value_or(0);
        const double step = lastDigitPrinted(o);
        return isShort(figure, step) ? printedSpan(figure, step) : roundedOrCutOff(figure, step);
    }

    Span impliedBy(const LevelWithChange &pair) const
    {
        const Span level = spanOf(at(pair.level));
        const Span change = spanOf(at(pair.change));
        if (!pair.rate)
            return {level.low - change.high, level.high - change.low};
        return {level.low / (1 + change.high / 100), level.high / (1 + change.low / 100)};
    }

    Finding finding(const LevelWithChange &pair, const TableFigure &base) const
    {
        const Observation &level = at(pair.level);
        const auto inOneUnit = comparable(*base.observation, level, m_context.catalogue());
        const double figure = inOneUnit->left.figure().value_or(0);
        const double factor = figure / base.observation->value.figure().value_or(1);
        const double step = lastDigitPrinted(*base.observation) * std::abs(factor);
        const Span stated{figure - step / 2, figure + (isShort(figure, step) ? step / 2 : step)};
        const Span implied = impliedBy(pair);
        const double gap = std::max(implied.low - stated.high, stated.low - implied.high);
        const bool preliminary =
            level.estimated || base.observation->estimated || isOfUnnamedYear(pair, base);
        const bool beside = isSaidBeside(pair, base);
        const double revision = beside ? -1e-9 : usualRevision;
        // 由32%提高到36%，提高6个百分点: three numbers of one sentence, all of them at the edge of
        // what they may stand for, are too many.
        const double most = beside ? -1e-9 : 1e-9;
        const FindingResult result = gap <= most * std::abs(figure) ? FindingResult::Consistent
                                     : gap > revision * std::abs(figure) && !preliminary
                                         ? FindingResult::Contradiction
                                         : FindingResult::Unverifiable;
        const double middle = (implied.low + implied.high) / 2;
        Finding finding = m_text.finding(
            CheckRule::ImpliedBase, result,
            ImpliedBasesTexts::tr("%1 at %2 and %3 comes from %4; stated for %5 is %6.")
                .arg(shownName(level), shownWithUnit(level), at(pair.change).printed.simplified(),
                     QString::number(middle, 'g', 6), base.observation->period.toString(),
                     shownWithUnit(*base.observation)));
        finding.evidence = {m_text.evidenceWithSubject(pair.level), m_text.evidence(pair.change),
                            base.evidence()};
        finding.figures = {{ImpliedBasesTexts::tr("implied"), middle},
                           {ImpliedBasesTexts::tr("stated"), figure}};
        return finding;
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
};

} // namespace

void checkImpliedBases(const CheckContext &context, const CheckedText &text,
                       QList<Finding> &findings)
{
    const BaseCheck check(context, text);
    for (int i = 0; i < text.observations().size(); ++i) {
        if (const auto finding = check.check(i))
            findings.append(*finding);
    }
}

} // namespace PlanLens
