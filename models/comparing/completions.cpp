#include "comparing/agreement.h"
#include "comparing/checkrules.h"
#include "comparing/paragraphs.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace PlanLens {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// An amount and how much of its plan that is.
struct Completion
{
    std::size_t amount = 0; ///< indices in the numbers of the paragraph
    std::size_t percent = 0;
    double rate = 0; ///< 114 for 完成年度计划的114%, and for 超年度计划14个百分点
    double step = 1;
};

/// What is to be added to the number for the share of the plan: 0 for 完成年度计划的, 100 for
/// 超年度计划. Nothing where the words speak of no plan.
std::optional<double> planShareBase(QStringView words, const ClaimNumber &number)
{
    static const QRegularExpression share(QStringLiteral(
        "(占|完成|实现|达到|达|为|是)[^，。；]{0,4}(计划|目标|任务|预算)(投资|任务|目标|数)?的?$"));
    static const QRegularExpression excess(
        QStringLiteral("(超|超过|超出|高于|超额完成)[^，。；]{0,4}(计划|目标|任务|预算)的?$"));
    const QString text = words.toString();
    const bool points = number.unit == u"个百分点";
    if (!number.percent && !points)
        return std::nullopt;
    if (excess.match(text).hasMatch())
        return 100;
    if (number.percent && share.match(text).hasMatch())
        return 0;
    return std::nullopt;
}

/// How many numbers of one unit stand in a list that ends with `last`: 43.5亿元、1021.5亿元.
std::size_t listLength(const NumberedParagraph &paragraph, std::size_t last, bool forwards)
{
    std::size_t length = 1;
    std::size_t at = last;
    const auto &numbers = paragraph.numbers;
    while (forwards ? at + 1 < numbers.size() : at > 0) {
        const std::size_t next = forwards ? at + 1 : at - 1;
        const ClaimNumber &left = numbers.at(std::min(at, next));
        const ClaimNumber &right = numbers.at(std::max(at, next));
        const QStringView between = paragraph.text().mid(left.end, right.start - left.end);
        const bool listed = between == u"、" || between == u"和" || between == u"及";
        if (!listed || left.unit != right.unit)
            break;
        ++length;
        at = next;
    }
    return length;
}

void appendCompletions(const NumberedParagraph &paragraph, std::size_t first,
                       std::vector<Completion> &completions)
{
    const auto &numbers = paragraph.numbers;
    const auto base = planShareBase(paragraph.wordsBefore(first), numbers.at(first));
    if (!base || first == 0 || !paragraph.sameSentence(first - 1, first))
        return;
    const std::size_t rates = listLength(paragraph, first, true);
    const std::size_t amounts = rates == 1 ? 1 : listLength(paragraph, first - 1, false);
    if (rates != amounts)
        return;
    for (std::size_t i = 0; i < rates; ++i) {
        const ClaimNumber &rate = numbers.at(first + i);
        const ClaimNumber &amount = numbers.at(first - amounts + i);
        if (amount.percent || amount.year || amount.unit.isEmpty() || amount.value <= 0)
            return;
        completions.push_back({first - amounts + i, first + i, *base + rate.value, rate.step});
    }
}

/// Parts that follow a total and make it up.
class PartsOfTotal
{
public:
    PartsOfTotal(const NumberedParagraph &paragraph, const std::vector<Completion> &all,
                 std::size_t total)
        : m_paragraph(paragraph), m_all(all), m_total(total)
    {}

    /// The end of the run of parts that starts at `first`; nothing where none sums up.
    std::optional<std::size_t> runFrom(std::size_t first) const
    {
        const Amount total = amount(m_total);
        double sum = 0;
        double slack = total.step / 2 + total.value * 1e-9;
        for (std::size_t i = first; i < m_all.size(); ++i) {
            const Amount part = amount(i);
            if (part.dimension != total.dimension || part.value >= total.value)
                return std::nullopt;
            sum += part.value;
            slack += part.step / 2;
            if (sum > total.value + slack)
                return std::nullopt;
            if (i > first && std::abs(sum - total.value) <= slack)
                return i + 1;
        }
        return std::nullopt;
    }

    /// What the parts' rates come to for the total, given their rounding.
    Span impliedBy(std::size_t first, std::size_t end) const
    {
        double sum = 0;
        Span plan{0, 0};
        for (std::size_t i = first; i < end; ++i) {
            const Span rate = printedSpan(m_all.at(i).rate, m_all.at(i).step);
            sum += amount(i).value;
            plan.low += amount(i).value / rate.high;
            plan.high += amount(i).value / rate.low;
        }
        return {sum / plan.high, sum / plan.low};
    }

private:
    Amount amount(std::size_t completion) const
    {
        return amountOf(m_paragraph.numbers.at(m_all.at(completion).amount));
    }

    const NumberedParagraph &m_paragraph;
    const std::vector<Completion> &m_all;
    std::size_t m_total = 0;
};

class CompletionCheck
{
public:
    CompletionCheck(const CheckedText &text, const NumberedParagraph &paragraph)
        : m_text(text), m_paragraph(paragraph)
    {
        for (std::size_t i = 0; i < paragraph.numbers.size(); ++i)
            appendCompletions(paragraph, i, m_all);
    }

    void run(QList<Finding> &findings) const
    {
        for (std::size_t total = 0; total + 2 < m_all.size(); ++total) {
            if (const auto finding = checkTotal(total))
                findings.append(*finding);
        }
    }

private:
    std::optional<Finding> checkTotal(std::size_t total) const
    {
        const PartsOfTotal parts(m_paragraph, m_all, total);
        const Completion &claim = m_all.at(total);
        const Span stated = printedSpan(claim.rate, claim.step);
        std::optional<Finding> contradiction;
        for (std::size_t first = total + 1; first + 1 < m_all.size(); ++first) {
            const auto end = parts.runFrom(first);
            if (!end)
                continue;
            const Span implied = parts.impliedBy(first, *end);
            // One way to part the total that agrees is enough: the other may leave something out.
            if (implied.touches(stated))
                return finding(FindingResult::Consistent, total, first, *end, implied);
            if (!contradiction)
                contradiction = finding(FindingResult::Contradiction, total, first, *end, implied);
            first = *end - 1;
        }
        return contradiction;
    }

    Finding finding(FindingResult result, std::size_t total, std::size_t first, std::size_t end,
                    const Span &implied) const
    {
        const Completion &claim = m_all.at(total);
        const double middle = (implied.low + implied.high) / 2;
        const QString message =
            result == FindingResult::Consistent
                ? Texts::tr(
                      "The parts' shares of their plans come to %1% for the total, as stated.")
                : Texts::tr(
                      "The parts' shares of their plans come to %1% for the total; stated are "
                      "%2%.");
        QString text = message.arg(QString::number(middle, 'f', 1));
        if (result != FindingResult::Consistent)
            text = text.arg(numberText(claim.rate));
        Finding finding = m_text.finding(CheckRule::Arithmetic, result, text);
        finding.evidence = {place(claim.percent)};
        for (std::size_t i = first; i < end; ++i) {
            for (const std::size_t number : {m_all.at(i).amount, m_all.at(i).percent}) {
                const Evidence part = place(number);
                if (!finding.evidence.contains(part))
                    finding.evidence.append(part);
            }
        }
        finding.figures = {{Texts::tr("stated"), claim.rate}, {Texts::tr("implied"), middle}};
        return finding;
    }

    Evidence place(std::size_t number) const
    {
        const TextPiece clause = m_paragraph.clauseOf(number);
        return m_text.evidence(m_paragraph.whole, clause.start, clause.end);
    }

    const CheckedText &m_text;
    const NumberedParagraph &m_paragraph;
    std::vector<Completion> m_all;
};

} // namespace

void checkCompletions(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    for (const NumberedParagraph &paragraph :
         paragraphsWith(text, {u"计划的", u"任务的", u"目标的", u"预算的", u"个百分点"}))
        CompletionCheck(text, paragraph).run(findings);
}

} // namespace PlanLens
