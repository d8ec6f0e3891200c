// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/planshares.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace PlanLens {

namespace {

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

void appendShares(const NumberedParagraph &paragraph, std::size_t first,
                  std::vector<PlanShare> &completions)
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

} // namespace

std::size_t listLength(const NumberedParagraph &paragraph, std::size_t number, bool forwards)
{
    std::size_t length = 1;
    std::size_t at = number;
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

std::vector<PlanShare> planShares(const NumberedParagraph &paragraph)
{
    std::vector<PlanShare> shares;
    for (std::size_t i = 0; i < paragraph.numbers.size(); ++i)
        appendShares(paragraph, i, shares);
    return shares;
}

} // namespace PlanLens
