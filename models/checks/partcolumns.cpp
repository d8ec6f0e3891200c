// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "claims/paragraphs.h"
#include "figures/agreement.h"
#include "language/lexicon.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>

namespace PlanLens {

namespace {

struct PartColumnsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

using Column = std::vector<std::size_t>; ///< indices in the numbers of the paragraph

constexpr std::size_t longestPattern = 4;
constexpr double leastTotal = 20; ///< small counts sum up by chance

bool isAmount(const ClaimNumber &number)
{
    return !number.percent && !number.year && !number.dimension.isEmpty() && !number.bound &&
           number.value > 0;
}

/// What one kind of number of a list is: of 项目49个、投资31亿元，占15%; 项目23个、… the counts,
/// the amounts, and the shares.
QString kindOf(const ClaimNumber &number)
{
    if (number.year)
        return QStringLiteral("year");
    return number.percent ? QStringLiteral("%") : number.dimension;
}

/// Numbers of a sentence that go round in one pattern of units, twice or more: parts of a whole,
/// each with several figures.
struct PartTable
{
    std::vector<Column> columns;
    std::size_t first = 0;
};

class PartTables
{
public:
    explicit PartTables(const NumberedParagraph &paragraph) : m_paragraph(paragraph) {}

    std::vector<PartTable> read() const
    {
        std::vector<PartTable> tables;
        std::size_t start = 0;
        while (start < m_paragraph.numbers.size()) {
            if (const auto table = isLed(start) ? longestFrom(start) : std::nullopt) {
                tables.push_back(*table);
                start = table->columns.back().back() + 1;
            } else {
                ++start;
            }
        }
        return tables;
    }

private:
    const ClaimNumber &number(std::size_t index) const { return m_paragraph.numbers.at(index); }

    /// Whether a list may start here: in a sentence of its own, or after 其中 or the like.
    bool isLed(std::size_t start) const
    {
        if (start == 0)
            return false;
        static const WordTable leads = wordsOf("parts-lead");
        const QStringView between = m_paragraph.wordsBetween(start - 1);
        return !m_paragraph.sameSentence(start - 1, start) || between.contains(u'：') ||
               leads.occursIn(between);
    }

    std::optional<PartTable> longestFrom(std::size_t start) const
    {
        std::optional<PartTable> best;
        std::size_t longest = 0;
        for (std::size_t pattern = 2; pattern <= longestPattern; ++pattern) {
            const std::size_t rounds = roundsOf(start, pattern);
            if (rounds < 2 || rounds * pattern <= longest)
                continue;
            longest = rounds * pattern;
            best = PartTable{std::vector<Column>(pattern), start};
            for (std::size_t i = 0; i < longest; ++i)
                best->columns.at(i % pattern).push_back(start + i);
        }
        return best;
    }

    std::size_t roundsOf(std::size_t start, std::size_t pattern) const
    {
        const auto &numbers = m_paragraph.numbers;
        for (std::size_t i = 0; i < pattern; ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                // Twice the same kind in one round: which is which is not known.
                if (start + i < numbers.size() && kindOf(number(start + i)) == u"count" &&
                    kindOf(number(start + j)) == u"count")
                    return 0;
            }
        }
        std::size_t i = start;
        while (i < numbers.size() && !number(i).year && !kindOf(number(i)).isEmpty() &&
               m_paragraph.sameSentence(start, i) &&
               (i < start + pattern || isLike(i, i - pattern)))
            ++i;
        return (i - start) / pattern;
    }

    /// The same kind of number: 计划投资46亿元 and 完成投资31亿元.
    bool isLike(std::size_t index, std::size_t before) const
    {
        return kindOf(number(index)) == kindOf(number(before));
    }

    const NumberedParagraph &m_paragraph;
};

/// How many characters two texts end alike in.
qsizetype alikeAtEnd(QStringView left, QStringView right)
{
    qsizetype same = 0;
    while (same < left.size() && same < right.size() &&
           left.at(left.size() - 1 - same) == right.at(right.size() - 1 - same))
        ++same;
    return same;
}

/// The total of a column, within the rounding of its parts.
struct Total
{
    double sum = 0;
    double slack = 0;
};

class PartColumnCheck
{
public:
    PartColumnCheck(const CheckedText &text, const NumberedParagraph &paragraph)
        : m_text(text), m_paragraph(paragraph)
    {}

    void run(QList<Finding> &findings) const
    {
        for (const PartTable &table : PartTables(m_paragraph).read())
            check(table, findings);
    }

private:
    const ClaimNumber &number(std::size_t index) const { return m_paragraph.numbers.at(index); }
    bool isShares(const Column &column) const { return number(column.front()).percent; }

    Total totalOf(const Column &column) const
    {
        Total total;
        for (const std::size_t index : column) {
            const Amount amount = amountOf(number(index));
            total.sum += amount.value;
            total.slack += amount.exact ? 0 : amount.step / 2;
        }
        return total;
    }

    bool isTotal(std::size_t whole, const Total &total) const
    {
        const Amount amount = amountOf(number(whole));
        const double slack =
            total.slack + (amount.exact ? 0 : amount.step / 2) + std::abs(amount.value) * 1e-9;
        return std::abs(total.sum - amount.value) <= slack;
    }

    /// The numbers in front of the list that a column may be the parts of.
    Column candidates(const PartTable &table, const Column &column) const
    {
        Column found;
        for (std::size_t i = 0; i < table.first; ++i) {
            if (isAmount(number(i)) && number(i).dimension == number(column.front()).dimension &&
                amountOf(number(i)).value >= leastTotal)
                found.push_back(i);
        }
        return found;
    }

    /// The total that one column sums up to proves that the list is whole.
    std::optional<std::size_t> provenWhole(const PartTable &table, const Column &column) const
    {
        if (isShares(column) || !isAmount(number(column.front())))
            return std::nullopt;
        const Column wholes = candidates(table, column);
        const Total total = totalOf(column);
        const auto whole = std::find_if(wholes.rbegin(), wholes.rend(),
                                        [&](std::size_t one) { return isTotal(one, total); });
        return whole == wholes.rend() ? std::nullopt : std::optional(*whole);
    }

    void check(const PartTable &table, QList<Finding> &findings) const
    {
        std::vector<std::optional<std::size_t>> proven; ///< of each column
        for (const Column &column : table.columns)
            proven.push_back(provenWhole(table, column));
        const auto proof = std::find_if(proven.begin(), proven.end(),
                                        [](const auto &whole) { return whole.has_value(); });
        if (proof == proven.end())
            return;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const Column &column = table.columns.at(i);
            if (isShares(column)) {
                if (i > 0)
                    checkShares(table, table.columns.at(i - 1), column, findings);
            } else if (!proven.at(i)) {
                checkSum(table, column, proof->value(), findings);
            }
        }
    }

    /// The words in front of the parts' numbers, as far as they end alike: 计划投资.
    QString wordsOf(const Column &column) const
    {
        QString words = m_paragraph.wordsBefore(column.front()).toString();
        for (const std::size_t index : column) {
            words = words.right(alikeAtEnd(words, m_paragraph.wordsBefore(index)));
        }
        return words;
    }

    /// The number beside the proven total that the words in front of the parts end like:
    /// 年度计划投资 of 计划投资. Nothing where two would do.
    std::optional<std::size_t> wholeSaid(const PartTable &table, const Column &column,
                                         std::size_t proof) const
    {
        const QString words = wordsOf(column);
        std::optional<std::size_t> whole;
        qsizetype longest = -1;
        bool twice = false;
        for (const std::size_t candidate : candidates(table, column)) {
            const qsizetype alike = alikeAtEnd(words, m_paragraph.wordsBefore(candidate));
            if (!m_paragraph.sameSentence(candidate, proof) || (alike < 2 && !words.isEmpty()))
                continue;
            if (alike == longest)
                twice = true;
            if (alike > longest) {
                longest = alike;
                whole = candidate;
                twice = false;
            }
        }
        return twice ? std::nullopt : whole;
    }

    void checkSum(const PartTable &table, const Column &column, std::size_t proof,
                  QList<Finding> &findings) const
    {
        const auto whole = wholeSaid(table, column, proof);
        if (!whole)
            return;
        Finding finding = m_text.finding(CheckRule::Arithmetic, FindingResult::Contradiction,
                                         PartColumnsTexts::tr("%1 do not come to the %2 stated.")
                                             .arg(listOf(column), shownNumber(number(*whole))));
        finding.evidence = {place(*whole)};
        for (const std::size_t part : column)
            finding.evidence.append(place(part));
        findings.append(finding);
    }

    QString listOf(const Column &column) const
    {
        QStringList parts;
        for (const std::size_t part : column)
            parts += shownNumber(number(part));
        return parts.join(QStringLiteral(" + "));
    }

    /// 占13%: the share of each part, right after it.
    void checkShares(const PartTable &table, const Column &amounts, const Column &shares,
                     QList<Finding> &findings) const
    {
        const auto whole = wholeOfShares(table, amounts, shares);
        if (!whole)
            return;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            if (isShare(amounts.at(i), *whole, shares.at(i)))
                continue;
            const double computed =
                amountOf(number(amounts.at(i))).value / amountOf(number(*whole)).value * 100;
            Finding finding = m_text.finding(
                CheckRule::Arithmetic, FindingResult::Contradiction,
                PartColumnsTexts::tr("%1 of %2 is %3%; the text says %4%.")
                    .arg(shownNumber(number(amounts.at(i))), shownNumber(number(*whole)),
                         QString::number(computed, 'f', 1),
                         numberText(number(shares.at(i)).value)));
            finding.evidence = {place(shares.at(i)), place(amounts.at(i)), place(*whole)};
            findings.append(finding);
        }
    }

    /// The total whose shares most of the parts have.
    std::optional<std::size_t> wholeOfShares(const PartTable &table, const Column &amounts,
                                             const Column &shares) const
    {
        for (const std::size_t share : shares) {
            if (m_paragraph.wordsBefore(share).trimmed() != u"占")
                return std::nullopt;
        }
        for (const std::size_t whole : candidates(table, amounts)) {
            std::size_t fitting = 0;
            for (std::size_t i = 0; i < shares.size(); ++i)
                fitting += isShare(amounts.at(i), whole, shares.at(i)) ? 1 : 0;
            if (fitting >= 2 && fitting + 1 >= shares.size())
                return whole;
        }
        return std::nullopt;
    }

    bool isShare(std::size_t part, std::size_t whole, std::size_t share) const
    {
        const Amount p = amountOf(number(part));
        const Amount w = amountOf(number(whole));
        const Span stated = printedSpan(number(share).value, number(share).step);
        const double low = (p.value - (p.exact ? 0 : p.step / 2)) / (w.value + w.step / 2) * 100;
        const double high = (p.value + (p.exact ? 0 : p.step / 2)) / (w.value - w.step / 2) * 100;
        return stated.touches({low, high});
    }

    Evidence place(std::size_t index) const { return m_text.evidence(m_paragraph, index); }

    const CheckedText &m_text;
    const NumberedParagraph &m_paragraph;
};

} // namespace

void checkPartColumns(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    for (const NumberedParagraph &paragraph : text.paragraphs())
        PartColumnCheck(text, paragraph).run(findings);
}

} // namespace PlanLens
