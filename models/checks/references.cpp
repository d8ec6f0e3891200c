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

#include <optional>

namespace PlanLens {

namespace {

struct ReferencesTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// 高于|经济增速|1.4个百分点: what a figure is compared with, and which way.
struct Reference
{
    QString words;
    double difference = 0; ///< signed
    double step = 1;
};

std::optional<Reference> referenceOf(const Observation &o)
{
    const auto numbers = claimNumbers(o.printed);
    if (numbers.size() != 1 || numbers.front().bound || numbers.front().approximate)
        return std::nullopt;
    enum Way { Above, Below };
    static const WordTable ways = wordsOf({{Above, "above"}, {Below, "below"}});
    QStringView words = QStringView(o.printed).left(numbers.front().start);
    WordTable::Hit way = takeFromFront(words, ways);
    // 比全市高0.7个百分点
    static const WordTable against = wordsOf("against");
    static const WordTable sides = wordsOf({{Above, "more"}, {Below, "less"}});
    if (!way && takeFromFront(words, against))
        way = takeFromEnd(words, sides);
    if (!way || words.isEmpty())
        return std::nullopt;
    Reference reference;
    reference.words = words.toString();
    reference.difference = way.tag == Below ? -numbers.front().value : numbers.front().value;
    reference.step = numbers.front().step;
    return reference;
}

bool isExactRate(const Observation &o)
{
    return o.value.kind == ValueKind::Number && isOneFigure(o.value) && unitOf(o) == u"%";
}

/// Figures that are compared with another indicator's, or with those of the place around.
class ReferenceCheck
{
public:
    ReferenceCheck(const CheckContext &context, const CheckedText &text)
        : m_context(context), m_text(text)
    {}

    std::optional<Finding> check(int index) const
    {
        const Observation &o = m_text.at(index);
        if (o.origin != Origin::Prose || o.measure != Measure::Comparison || !isPoints(o.unit) ||
            !scopeOf(m_text.report(), o, m_context.regions()).isPlain())
            return std::nullopt;
        const auto reference = referenceOf(o);
        std::optional<Finding> shown;
        // 名义增长9.7%、实际增长9.4%，高于: either may be meant.
        for (const int subject : reference ? subjectsOf(index) : QList<int>()) {
            const auto one = checkAgainst(index, subject, *reference);
            if (one && (!shown || one->result == FindingResult::Consistent))
                shown = one;
        }
        return shown;
    }

private:
    std::optional<Finding> checkAgainst(int index, int subject, const Reference &reference) const
    {
        const Observation &o = m_text.at(index);
        const Region *around = placeAround(reference.words, m_text.report(), m_context.regions());
        const QString indicator =
            around ? m_text.at(subject).indicator : indicatorNamed(reference.words);
        const QString region = around ? around->id : m_text.report().identity.regionId;
        const CheckRule rule = around ? CheckRule::Rank : CheckRule::Arithmetic;
        std::optional<Finding> shown;
        for (const TableFigure &other : figuresOf(region, indicator, o)) {
            const Finding one = finding(rule, index, subject, reference, other);
            if (one.result == FindingResult::Consistent)
                return one;
            if (!shown)
                shown = one;
        }
        return shown;
    }

    /// The rates that the comparison goes on about: those right before it, of the same name.
    QList<int> subjectsOf(int index) const
    {
        const Observation &o = m_text.at(index);
        QList<int> subjects;
        for (int i = index - 1; i >= 0; --i) {
            const Observation &before = m_text.at(i);
            const bool goesOn = before.anchor.block == o.anchor.block && isOneName(before, o) &&
                                before.regionId == o.regionId && before.period == o.period &&
                                isExactRate(before);
            if (!goesOn || (!subjects.isEmpty() && !inOneSentence(m_text.report(), before, o)))
                break;
            subjects.append(i);
        }
        return subjects;
    }

    /// 地区生产总值增长6.3%，增速高于全国: its growth is the same under either name.
    static bool isOneName(const Observation &left, const Observation &right)
    {
        return left.name == right.name || (left.measure == Measure::Growth &&
                                           nameForm(left.name).base == nameForm(right.name).base);
    }

    QString indicatorNamed(const QString &words) const
    {
        const auto match = m_context.catalogue().match(words, QStringLiteral("%"), Measure::Growth);
        return match ? match->id : QString();
    }

    /// What the report itself, or the reports about the place around, have of an indicator.
    QList<TableFigure> figuresOf(const QString &region, const QString &indicator,
                                 const Observation &o) const
    {
        QList<TableFigure> figures;
        if (indicator.isEmpty())
            return figures;
        const bool own = region == m_text.report().identity.regionId;
        for (const FigurePlace &place : m_context.figures(region, indicator, o.period)) {
            const Observation &other = m_context.at(place);
            const Report &report = m_context.report(place.report);
            const bool here = &report == &m_text.report();
            if ((here || (!own && report.identity.regionId == region)) && other.role == o.role &&
                isExactRate(other) && isOfAll(report, other, region) &&
                frameOf(report, other) == ClaimFrame{})
                figures.append({&report, &other});
        }
        return figures;
    }

    /// Whether a figure is that of a whole place and time: of the report's own, or of one around it
    /// that the words name (全省增长5.3%).
    bool isOfAll(const Report &report, const Observation &o, const QString &region) const
    {
        ClaimScope scope = scopeOf(report, o, m_context.regions());
        if (region != report.identity.regionId && scope.regionId == region)
            scope.ofAnother = false;
        return scope.isPlain();
    }

    Finding finding(CheckRule rule, int index, int subject, const Reference &reference,
                    const TableFigure &other) const
    {
        const double own = m_text.at(subject).value.figure().value_or(0);
        const double theirs = other.observation->value.figure().value_or(0);
        const Span left = printedSpan(own, lastDigit(own));
        const Span right = printedSpan(theirs, lastDigit(theirs));
        const Span stated = printedSpan(reference.difference, reference.step);
        const bool preliminary = m_text.at(subject).estimated || other.observation->estimated;
        // What only the rounding of both could make up for is not known.
        const bool open =
            preliminary || overlap(stated, {left.low - right.high, left.high - right.low});
        const FindingResult result = stated.contains(withoutDust(own - theirs))
                                         ? FindingResult::Consistent
                                     : open ? FindingResult::Unverifiable
                                            : FindingResult::Contradiction;
        Finding finding = m_text.finding(
            rule, result,
            ReferencesTexts::tr("%1 has %2, %3 %4: %5 between them; the text says %6.")
                .arg(shownName(m_text.at(subject)), shownWithUnit(m_text.at(subject)),
                     reference.words, shownWithUnit(*other.observation),
                     numberText(withoutDust(own - theirs)), numberText(reference.difference)));
        finding.evidence = {m_text.evidence(index), m_text.evidenceWithSubject(subject),
                            other.evidence()};
        finding.figures = {{ReferencesTexts::tr("stated"), reference.difference},
                           {ReferencesTexts::tr("computed"), own - theirs}};
        return finding;
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
};

} // namespace

void checkReferences(const CheckContext &context, const CheckedText &text, QList<Finding> &findings)
{
    const ReferenceCheck check(context, text);
    for (int i = 0; i < text.observations().size(); ++i) {
        if (const auto finding = check.check(i))
            findings.append(*finding);
    }
}

} // namespace PlanLens
