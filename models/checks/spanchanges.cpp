// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "catalogue/displayname.h"
#include "checks/checkrules.h"
#include "claims/claimscope.h"
#include "figures/agreement.h"
#include "figures/units.h"
#include "language/lexicon.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace PlanLens {

namespace {

struct SpanChangesTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

constexpr int farthestOfSpan = 4; ///< observations between a change and its levels

/// What is said to lie between the levels of two years.
enum class SpanMove {
    Change, ///< 净增124家, 提高6.3个百分点
    Growth, ///< 增长48.6%
    Yearly, ///< 年均增长14.1%
    Times   ///< 是2018年的1.5倍
};

/// 由2020年的286家增加到420家，净增124家: two levels, and what is said to lie between them.
struct SpanClaim
{
    int claim = -1; ///< observations
    int base = -1;
    int level = -1;
    SpanMove move = SpanMove::Change;
    int years = 0;
};

/// The year that a figure is said to be so many times of, 是2018年的1.5倍; nothing of 比2018年增长
/// 1.5倍, which is more.
std::optional<int> yearOfTimes(const Observation &o)
{
    static const WordTable against = wordsOf("against");
    const auto numbers = claimNumbers(o.printed);
    const auto unit = parseUnit(unitOf(o));
    if (!unit || unit->dimension != u"ratio" || numbers.size() != 2 || !numbers.front().year ||
        against.occursIn(o.printed))
        return std::nullopt;
    const int end = numbers.front().end;
    const QString between = o.printed.mid(end, numbers.back().start - end);
    return between == QChar(u'的') ? std::optional(int(numbers.front().value)) : std::nullopt;
}

bool isLevelOfYear(const Observation &o)
{
    return o.origin == Origin::Prose && o.period.isYear() &&
           (o.measure == Measure::Level || o.measure == Measure::Share) && isExactNumber(o) &&
           o.value.figure().value_or(0) > 0;
}

class SpanCheck
{
public:
    SpanCheck(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {}

    std::optional<Finding> check(int claim) const
    {
        const auto move = moveOf(claim);
        if (!move)
            return std::nullopt;
        AgreedFinding shown;
        for (int level = claim - 1; level >= std::max(0, claim - farthestOfSpan); --level) {
            if (!isLevel(level, claim))
                continue;
            const int end = std::min(int(m_text.observations().size()), claim + farthestOfSpan + 1);
            for (int base = std::max(0, claim - farthestOfSpan); base < end; ++base) {
                if (base == level || !isLevel(base, claim) || unitOf(at(base)) != unitOf(at(level)))
                    continue;
                if (const int years = yearsBetween(claim, *move, base, level); years > 0)
                    shown.add(likelierFinding({claim, base, level, *move, years}));
            }
        }
        return std::move(shown).take();
    }

private:
    const Observation &at(int index) const { return m_text.at(index); }

    std::optional<SpanMove> moveOf(int claim) const
    {
        const Observation &o = at(claim);
        const ClaimFrame &frame = m_text.frame(claim);
        if (o.origin != Origin::Prose || o.role != Role::Actual || !isExactNumber(o) ||
            frame.reckoned || frame.twoYears || !m_text.scope(claim, m_context.regions()).isPlain())
            return std::nullopt;
        if (o.measure == Measure::Growth && unitOf(o) == u"%")
            return frame.yearly ? SpanMove::Yearly : SpanMove::Growth;
        // 五年累计增收40亿元: what came in over the years, no difference of levels
        if (o.measure == Measure::Change && !frame.yearly && !frame.soFar && !isGrossChange(o))
            return SpanMove::Change;
        return o.measure == Measure::Comparison && yearOfTimes(o) ? std::optional(SpanMove::Times)
                                                                  : std::nullopt;
    }

    /// Whether a figure is a level, in the sentence of a claim, of what the claim is about.
    bool isLevel(int index, int claim) const
    {
        const Observation &o = at(index);
        const ClaimFrame &frame = m_text.frame(index);
        return isLevelOfYear(o) && o.name == at(claim).name && o.role == Role::Actual &&
               o.anchor.block == at(claim).anchor.block && !frame.yearly && !frame.twoYears &&
               !frame.reckoned && m_text.scope(index, m_context.regions()).isPlain() &&
               inOneSentence(m_text.report(), o, at(claim));
    }

    /// 按可比价计算，是2018年的1.5倍: no quotient of the levels that are printed.
    bool isReckonedOtherwise(int claim) const
    {
        static const WordTable real = wordsOf({{0, "other-reckoning"},
                                               {0, "constant-prices"},
                                               {0, "real-growth"},
                                               {0, "same-basis"}});
        const MappedText *text = m_text.report().textAt(at(claim).anchor);
        const SentencePlace place = sentenceAround(m_text.report(), at(claim));
        return text &&
               real.occursIn(QStringView(text->text()).mid(place.start, place.end - place.start));
    }

    /// How many years lie between two levels that a claim is about; 0 where it is about others.
    int yearsBetween(int claim, SpanMove move, int base, int level) const
    {
        const Observation &o = at(claim);
        const int from = at(base).period.to;
        const int to = at(level).period.to;
        if (move == SpanMove::Times && isReckonedOtherwise(claim))
            return 0;
        if (move == SpanMove::Times)
            return o.period == at(level).period && yearOfTimes(o) == from ? to - from : 0;
        if (!matchesUnit(claim, move, level) || isOfOneYear(claim))
            return 0;
        // 由2018年的120家增加到2023年的260家，年均增长16.7%
        if (move == SpanMove::Yearly && !o.period.isValid() && namesItsYear(base) && base < level)
            return to - from;
        if (!o.period.isSpan() || o.period.to != to)
            return 0;
        // 由45.1%提高到51.4%，五年提高6.3个百分点: the first is that of the start, whatever year.
        const bool fromStart = base + 1 == level && startsMove(base) && !namesItsYear(base);
        const int years = o.period.to - o.period.from + 1;
        return fromStart || from == o.period.from - 1 ? years : 0;
    }

    /// 五年来由45.1%提高到51.4%，今年提高1.2个百分点: of the last year alone.
    bool isOfOneYear(int claim) const
    {
        static const WordTable years =
            wordsOf({{0, "head-this-year"}, {0, "year-before"}, {0, "year-on-year"}});
        return years.occursIn(clauseUpTo(claim));
    }

    bool matchesUnit(int claim, SpanMove move, int level) const
    {
        const Observation &o = at(claim);
        if (move == SpanMove::Change)
            return unitOf(o) == unitOf(at(level)) ||
                   (isPoints(o.unit) && unitOf(at(level)) == u"%");
        return unitOf(at(level)) != u"%" && isNominal(o, at(level), m_context.catalogue());
    }

    QString clauseUpTo(int index) const
    {
        return clauseBefore(m_text.report(), at(index)) + at(index).printed;
    }

    bool namesItsYear(int index) const
    {
        static const WordTable before = wordsOf("year-before");
        const QString clause = clauseUpTo(index);
        const auto numbers = claimNumbers(clause);
        return before.occursIn(clause) ||
               std::any_of(numbers.begin(), numbers.end(),
                           [](const ClaimNumber &number) { return number.year; });
    }

    bool startsMove(int index) const
    {
        static const WordTable origins = wordsOf("origin");
        return origins.occursIn(clauseUpTo(index));
    }

    Span spanOf(int index) const
    {
        return roundedOrCutOff(at(index).value.figure().value_or(0), lastDigitPrinted(at(index)));
    }

    /// What lies between two levels, each of which may be off by a part of itself.
    static Span between(Span base, Span level, const SpanClaim &claim, double off = 0)
    {
        if (claim.move == SpanMove::Change)
            return {level.low - base.high, level.high - base.low};
        Span times{level.low / base.high * (1 - off), level.high / base.low * (1 + off)};
        if (claim.move == SpanMove::Times)
            return times;
        const double power = claim.move == SpanMove::Yearly ? 1.0 / claim.years : 1;
        return {(std::pow(times.low, power) - 1) * 100, (std::pow(times.high, power) - 1) * 100};
    }

    /// 2018年以来由80亿元增加到150亿元，年均增长13.4%: from the start of 2018, or from its end.
    Finding likelierFinding(SpanClaim claim) const
    {
        Finding one = finding(claim);
        if (claim.move != SpanMove::Yearly || claim.years < 2 || namesItsYear(claim.base) ||
            one.result == FindingResult::Consistent)
            return one;
        --claim.years;
        Finding other = finding(claim);
        return other.result == FindingResult::Contradiction ? one : other;
    }

    Finding finding(const SpanClaim &claim) const
    {
        const auto point = [&](int index) {
            const double figure = at(index).value.figure().value_or(0);
            return Span{figure, figure};
        };
        const Span stated = spanOf(claim.claim);
        const Span base = spanOf(claim.base);
        const Span level = spanOf(claim.level);
        // Amounts of money may be revised, and their growth be that of what they are revised to.
        constexpr double usuallyRevised = 0.02;
        constexpr double grownFromRevised = 0.1;
        const double off = isPlainlyCounted(at(claim.level)) ? 0
                           : claim.move == SpanMove::Times   ? usuallyRevised
                                                             : grownFromRevised;
        const bool fits = base.low > 0 && between(base, level, claim).touches(stated);
        const bool nearly = base.low <= 0 || between(base, level, claim, off).touches(stated);
        const bool preliminary = at(claim.claim).estimated || at(claim.level).estimated;
        const FindingResult result = fits                    ? FindingResult::Consistent
                                     : nearly || preliminary ? FindingResult::Unverifiable
                                                             : FindingResult::Contradiction;
        const double computed = between(point(claim.base), point(claim.level), claim).low;
        Finding finding = m_text.finding(CheckRule::Arithmetic, result, message(claim, computed));
        finding.evidence = {m_text.evidence(claim.claim), m_text.evidenceWithSubject(claim.level),
                            m_text.evidenceWithSubject(claim.base)};
        finding.figures = {
            {SpanChangesTexts::tr("stated"), at(claim.claim).value.figure().value_or(0)},
            {SpanChangesTexts::tr("computed"), withoutDust(computed)}};
        return finding;
    }

    QString message(const SpanClaim &claim, double computed) const
    {
        const QString base = shownWithUnit(at(claim.base));
        const QString level = shownWithUnit(at(claim.level));
        const QString name = shownName(at(claim.level));
        const QString said = numberText(at(claim.claim).value.figure().value_or(0));
        switch (claim.move) {
        case SpanMove::Change: {
            const double change = at(claim.claim).value.figure().value_or(0);
            const double from = at(claim.level).value.figure().value_or(0) - change;
            return SpanChangesTexts::tr("%1 at %2 and %3 comes from %4; stated for %5 is %6.")
                .arg(name, level, at(claim.claim).printed.simplified(),
                     numberText(withoutDust(from)), at(claim.base).period.toString(), base);
        }
        case SpanMove::Growth:
            return SpanChangesTexts::tr("From %1 to %2 is %3% for %4; the text says %5%.")
                .arg(base, level, QString::number(computed, 'f', 1), name, said);
        case SpanMove::Yearly:
            return SpanChangesTexts::tr("From %1 to %2 is %3% a year for %4; the text says %5%.")
                .arg(base, level, QString::number(computed, 'f', 1), name, said);
        case SpanMove::Times:
            return SpanChangesTexts::tr("%1 to %2 is %3; stated for %4 is %5.")
                .arg(level, base, QString::number(computed, 'f', 2), name, said);
        }
        Q_UNREACHABLE();
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
};

} // namespace

void checkSpanChanges(const CheckContext &context, const CheckedText &text,
                      QList<Finding> &findings)
{
    const SpanCheck check(context, text);
    for (int i = 0; i < text.observations().size(); ++i) {
        if (const auto finding = check.check(i))
            findings.append(*finding);
    }
}

} // namespace PlanLens
