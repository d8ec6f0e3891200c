// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "checks/planshares.h"
#include "figures/agreement.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace PlanLens {

namespace {

struct CompletionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// Parts that follow a total and make it up.
class PartsOfTotal
{
public:
    PartsOfTotal(const NumberedParagraph &paragraph, const std::vector<PlanShare> &all,
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
    const std::vector<PlanShare> &m_all;
    std::size_t m_total = 0;
};

class CompletionCheck
{
public:
    CompletionCheck(const CheckedText &text, const NumberedParagraph &paragraph)
        : m_text(text), m_paragraph(paragraph), m_all(planShares(paragraph))
    {
        std::erase_if(m_all, [](const PlanShare &share) { return !share.beside; });
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
        const PlanShare &claim = m_all.at(total);
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
        const PlanShare &claim = m_all.at(total);
        const double middle = (implied.low + implied.high) / 2;
        const QString message =
            result == FindingResult::Consistent
                ? CompletionsTexts::tr(
                      "The parts' shares of their plans come to %1% for the total, as stated.")
                : CompletionsTexts::tr(
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
        finding.figures = {{CompletionsTexts::tr("stated"), claim.rate},
                           {CompletionsTexts::tr("implied"), middle}};
        return finding;
    }

    Evidence place(std::size_t number) const { return m_text.evidence(m_paragraph, number); }

    const CheckedText &m_text;
    const NumberedParagraph &m_paragraph;
    std::vector<PlanShare> m_all;
};

} // namespace

void checkCompletions(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    for (const NumberedParagraph &paragraph : text.paragraphs())
        CompletionCheck(text, paragraph).run(findings);
}

} // namespace PlanLens
