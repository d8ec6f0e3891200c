// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "catalogue/displayname.h"
#include "checks/checkrules.h"
#include "checks/neighbours.h"
#include "checks/rownames.h"
#include "claims/paragraphs.h"
#include "figures/agreement.h"
#include "language/lexicon.h"
#include "language/wordtaking.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace PlanLens {

namespace {

struct DifferencesTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// 高于预期目标2.3个百分点; 分别超预期目标20、10、10.5个百分点.
struct DifferenceClaim
{
    std::size_t first = 0; ///< indices in the numbers of the paragraph
    std::size_t count = 1;
    bool lower = false;
    bool better = false; ///< which may be lower or higher
    QString unit;        ///< of the list it stands at the end
    QStringList names;   ///< empty where the subject stands further in front
};

/// An actual, its target and what the text says lies between them.
struct Difference
{
    double stated = 0; ///< signed
    double step = 1;
    double actual = 0;
    double actualStep = 1;
    bool approximate = false;
    bool eitherWay = false; ///< the stated difference may be meant the other way round
    TableFigure target;
    std::optional<Evidence> actualPlace;
    QString name;
    bool ofAnotherReport = false;
};

/// Takes a target off the end of a text: 超|预期目标, 高于|年度计划值的. False where there is none.
bool takeTarget(QStringView &text)
{
    enum Word { Aim, Qualifier };
    static const WordTable words =
        wordsOf({{Aim, "aim"}, {Aim, "aim-expected"}, {Qualifier, "aim-qualifier"}});
    bool found = false;
    while (const WordTable::Hit word = takeFromEnd(text, words))
        found |= word.tag == Aim;
    return found;
}

/// How the words in front of a difference compare with a target: 高于年度目标, 较年度目标低.
struct DifferenceWords
{
    bool lower = false;
    bool better = false;
    QStringView subject; ///< what stands in front of them
};

std::optional<DifferenceWords> differenceWords(QStringView words)
{
    enum Way { Above, Below, Better };
    static const WordTable ways = wordsOf({{Better, "better"}, {Above, "above"}, {Below, "below"}});
    static const WordTable sides = wordsOf({{Above, "more"}, {Below, "less"}});
    static const WordTable particles = wordsOf("comparing-end");
    static const WordTable against = wordsOf("against");
    static const WordTable each = wordsOf({{0, "respectively"}, {0, "each"}});
    QStringView rest = words;
    WordTable::Hit way;
    if (takeTarget(rest)) {
        takeFromEnd(rest, particles);
        way = takeFromEnd(rest, ways);
    } else {
        takeFromEnd(rest, particles);
        way = takeFromEnd(rest, sides);
        if (!way || !takeTarget(rest) || !takeFromEnd(rest, against))
            return std::nullopt;
    }
    if (!way)
        return std::nullopt;
    takeFromEnd(rest, each);
    return DifferenceWords{way.tag == Below, way.tag == Better, rest};
}

class DifferenceCheck
{
public:
    DifferenceCheck(const CheckContext &context, const CheckedText &text,
                    const NumberedParagraph &paragraph)
        : m_context(context), m_text(text), m_paragraph(paragraph)
    {}

    void run(QList<Finding> &findings) const
    {
        for (std::size_t i = 0; i < m_paragraph.numbers.size(); ++i) {
            const auto claim = claimAt(i);
            if (!claim)
                continue;
            if (const auto finding = check(*claim))
                findings.append(*finding);
        }
    }

private:
    const ClaimNumber &number(std::size_t index) const { return m_paragraph.numbers.at(index); }

    std::optional<DifferenceClaim> claimAt(std::size_t index) const
    {
        const auto said = differenceWords(m_paragraph.clauseBefore(index));
        if (!said || number(index).year)
            return std::nullopt;
        DifferenceClaim claim;
        claim.first = index;
        claim.lower = said->lower;
        claim.better = said->better;
        claim.names = listMembers(said->subject);
        while (claim.first + claim.count < m_paragraph.numbers.size() &&
               isListed(claim.first + claim.count))
            ++claim.count;
        claim.unit = number(claim.first + claim.count - 1).unit;
        return claim;
    }

    /// Whether a number goes on with the list: 20|、10.
    bool isListed(std::size_t index) const { return isJoint(m_paragraph.wordsBetween(index - 1)); }

    std::optional<Finding> check(const DifferenceClaim &claim) const
    {
        QList<Difference> differences;
        for (std::size_t i = 0; i < claim.count; ++i) {
            auto difference = claim.names.isEmpty() ? besideActual(claim, i) : ofNamed(claim, i);
            if (!difference)
                continue;
            const ClaimNumber &stated = number(claim.first + i);
            difference->stated = claim.lower ? -stated.value : stated.value;
            difference->step = stated.step;
            // 好于 may mean less; and of two falls the larger number is the larger fall.
            difference->eitherWay =
                claim.better || (difference->actual < 0 && targetNumber(*difference) < 0);
            difference->approximate |= stated.approximate || stated.bound.has_value();
            differences.append(*difference);
        }
        return differences.isEmpty() ? std::nullopt : std::optional(finding(claim, differences));
    }

    const Observation *saidAt(const ClaimNumber &number) const
    {
        return m_text.claimAt(m_paragraph.whole.block, number.start);
    }

    /// The last number in front of a difference that is no comparison of the same subject: 2.5% of
    /// 增长2.5%，低于全国1个百分点，低于预期目标2.5个百分点.
    std::optional<std::size_t> lastActual(std::size_t difference) const
    {
        const Observation *passed = nullptr;
        for (std::size_t i = difference; i-- > 0 && m_paragraph.sameSentence(i, difference);) {
            const Observation *said = saidAt(number(i));
            if (!said || (passed && passed->name != said->name))
                return std::nullopt;
            if (said->measure != Measure::Comparison)
                return i;
            passed = said;
        }
        return std::nullopt;
    }

    /// 城镇新增就业71万人、超预期目标11万人: the actual is the number in front; of a list (分别增长
    /// 6%、5%，分别高于目标1个、2个百分点) the number at the same place of the list in front.
    std::optional<Difference> besideActual(const DifferenceClaim &claim, std::size_t index) const
    {
        const auto last = lastActual(claim.first);
        if (!last || (claim.count > 1 && listLength(m_paragraph, *last, false) != claim.count))
            return std::nullopt;
        const ClaimNumber &actual = number(*last + 1 + index - claim.count);
        const bool alike = isPoints(claim.unit) ? actual.percent : actual.unit == claim.unit;
        const Observation *said = alike ? saidAt(actual) : nullptr;
        if (!said)
            return std::nullopt;
        const PlanTarget target = targetOf(m_context, m_text, *said);
        if (!target.figure)
            return std::nullopt;
        const auto pair = comparable(*said, *target.figure.observation, m_context.catalogue());
        if (!pair || !pair->left.figure() || !pair->right.figure())
            return std::nullopt;
        // The target in the unit of the actual: what is compared is printed in that one.
        const auto inPrinted = comparable(*target.figure.observation, *said, m_context.catalogue());
        if (!inPrinted || !inPrinted->left.figure())
            return std::nullopt;
        Difference difference;
        difference.actual = said->value.figure().value_or(0);
        difference.actualStep = actual.step;
        difference.approximate = said->value.approximate;
        difference.target = target.figure;
        difference.name = shownName(*said);
        difference.ofAnotherReport = target.ofAnotherReport;
        return difference;
    }

    std::optional<Difference> ofNamed(const DifferenceClaim &claim, std::size_t index) const
    {
        if (std::size_t(claim.names.size()) != claim.count || !m_text.report().identity.reviewYear)
            return std::nullopt;
        const RowNames rows(m_text, m_context.catalogue());
        const QString &name = claim.names.at(int(index));
        const int year = *m_text.report().identity.reviewYear;
        int found = rows.rowOf(name, year);
        if (found < 0 && isPoints(claim.unit))
            found = rows.rowOf(name + QStringLiteral("增速"), year);
        if (found < 0)
            return std::nullopt;
        const RowFigures &row = m_text.rows().at(std::size_t(found));
        if (row.actual < 0 || row.target < 0)
            return std::nullopt;
        const Observation &actual = m_text.at(row.actual);
        const Observation &target = m_text.at(row.target);
        const QString unit = unitOf(target);
        if (!actual.value.figure() || !target.value.figure() ||
            (isPoints(claim.unit) ? unit != u"%" : unit != claim.unit))
            return std::nullopt;
        Difference difference;
        difference.actual = *actual.value.figure();
        difference.actualStep = lastDigit(difference.actual);
        difference.approximate = actual.value.approximate;
        difference.target = {&m_text.report(), &target};
        difference.actualPlace = m_text.evidence(row.actual);
        difference.name = shownName(actual);
        return difference;
    }

    static double targetNumber(const Difference &difference)
    {
        return difference.target.observation->value.figure().value_or(0);
    }
    static double computed(const Difference &difference)
    {
        return withoutDust(difference.actual - targetNumber(difference));
    }

    /// What the numbers as they are printed come to is stated, or the same rounded; what only their
    /// rounding could make up for is not known.
    static FindingResult resultOf(const Difference &difference)
    {
        const bool about =
            difference.approximate || difference.target.observation->value.approximate;
        const double target = targetNumber(difference);
        const Span actual = printedSpan(difference.actual, difference.actualStep, about);
        const auto result = [&](double stated) {
            const Span rounded = printedSpan(stated, difference.step, about);
            if (rounded.contains(computed(difference)) ||
                (about && rounded.touches({actual.low - target, actual.high - target})))
                return FindingResult::Consistent;
            return overlap(rounded, {actual.low - target, actual.high - target})
                       ? FindingResult::Unverifiable
                       : FindingResult::Contradiction;
        };
        const FindingResult asStated = result(difference.stated);
        const FindingResult turned =
            difference.eitherWay ? result(-difference.stated) : FindingResult::Contradiction;
        return doubtOf(turned) < doubtOf(asStated) ? turned : asStated;
    }

    Finding finding(const DifferenceClaim &claim, const QList<Difference> &differences) const
    {
        const auto worst = std::max_element(differences.begin(), differences.end(),
                                            [](const Difference &l, const Difference &r) {
                                                return doubtOf(resultOf(l)) < doubtOf(resultOf(r));
                                            });
        const Difference &shown = *worst;
        const FindingResult result = resultOf(shown);
        const bool consistent = result == FindingResult::Consistent;
        const QString message =
            consistent ? DifferencesTexts::tr(
                             "%1 differs from its target by %2, as the text says: %3 against %4.")
            : result == FindingResult::Unverifiable
                ? DifferencesTexts::tr(
                      "%1 differs from its target by %2, as far as the numbers are "
                      "printed: %3 against %4.")
                : DifferencesTexts::tr(
                      "%1 differs from its target by %2, not as the text says: %3 against %4.");
        const auto rule = shown.ofAnotherReport ? CheckRule::CarriedTarget : CheckRule::Arithmetic;
        Finding finding = m_text.finding(rule, result,
                                         message.arg(shown.name, numberText(computed(shown)),
                                                     numberText(shown.actual),
                                                     shownWithUnit(*shown.target.observation)));
        finding.evidence = {place(claim)};
        for (const Difference &difference : differences) {
            if (difference.actualPlace)
                finding.evidence.append(*difference.actualPlace);
            finding.evidence.append(difference.target.evidence());
            finding.figures.append(
                {DifferencesTexts::tr("%1: stated").arg(difference.name), difference.stated});
            finding.figures.append(
                {DifferencesTexts::tr("%1: computed").arg(difference.name), computed(difference)});
        }
        return finding;
    }

    Evidence place(const DifferenceClaim &claim) const
    {
        const TextPiece clause = m_paragraph.clauseOf(claim.first);
        const int end = std::max(clause.end, number(claim.first + claim.count - 1).end);
        return m_text.evidence(m_paragraph.whole, clause.start, end);
    }

    const CheckContext &m_context;
    const CheckedText &m_text;
    const NumberedParagraph &m_paragraph;
};

} // namespace

void checkDifferences(const CheckContext &context, const CheckedText &text,
                      QList<Finding> &findings)
{
    for (const NumberedParagraph &paragraph : text.paragraphs())
        DifferenceCheck(context, text, paragraph).run(findings);
}

} // namespace PlanLens
