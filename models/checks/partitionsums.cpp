// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "checks/checkrules.h"
#include "claims/paragraphs.h"
#include "claims/partitions.h"
#include "figures/agreement.h"
#include "figures/units.h"
#include "language/lexicon.h"
#include "language/unittable.h"
#include "language/wordtaking.h"

#include <QCoreApplication>

#include <cmath>
#include <map>
#include <optional>
#include <tuple>

namespace PlanLens {

// Exports and imports are all of trade: parts that leave nothing out come to their whole.

namespace {

struct PartitionSumsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// Whether amounts of a name and unit can be summed up: no means, no times, and not what each has.
bool canSumUp(QStringView name, const QString &unit)
{
    static const WordTable means = wordsOf({{0, "per-head"}, {0, "average"}, {0, "yearly"}});
    const auto parsed = parseUnit(normalUnit(unit));
    if (!parsed || means.occursIn(name))
        return false;
    const QString &dimension = parsed->dimension;
    // 元 is what each has, 亿元 what all have.
    if (kindOfDimension(dimension) == UnitKind::Money)
        return parsed->factor > 1;
    return dimension == u"count" || dimension.startsWith(u"person") || dimension == u"tonne" ||
           dimension == u"square-metre";
}

/// What the parts come to, and how far rounding may move it and the whole.
struct PartitionSum
{
    double value = 0;
    double slack = 0;
    QStringList shown;

    bool fits(double whole, double wholeSlack) const
    {
        return std::abs(value - whole) <= slack + wholeSlack + std::abs(whole) * 1e-9;
    }
};

Finding partitionFinding(const CheckedText &text, const PartitionSum &sum, const QString &whole,
                         double stated, bool fits)
{
    const QString shown = sum.shown.join(QStringLiteral(" + "));
    Finding finding = text.finding(
        CheckRule::Arithmetic, fits ? FindingResult::Consistent : FindingResult::Contradiction,
        fits ? PartitionSumsTexts::tr("%1 come to %2, as stated.").arg(shown, whole)
             : PartitionSumsTexts::tr("%1 do not come to the %2 stated.").arg(shown, whole));
    finding.figures = {{PartitionSumsTexts::tr("stated"), stated},
                       {PartitionSumsTexts::tr("computed"), sum.value}};
    return finding;
}

/// In the text: 进出口2616万美元，其中：出口2395万美元，进口221万美元.
class PartitionsInText
{
public:
    PartitionsInText(const CheckedText &text, const NumberedParagraph &paragraph)
        : m_text(text), m_paragraph(paragraph)
    {}

    void run(QList<Finding> &findings) const
    {
        for (std::size_t i = 1; i < m_paragraph.numbers.size(); ++i) {
            for (const Partition &partition : Partitions::shipped().all()) {
                if (const auto finding = findingAt(i, partition))
                    findings.append(*finding);
            }
        }
    }

private:
    const ClaimNumber &number(std::size_t index) const { return m_paragraph.numbers.at(index); }

    /// The name in front of a number, without 其中 and what leads to the number.
    QStringView nameOf(std::size_t index) const
    {
        static const WordTable leads = wordsOf("of-whole");
        static const WordTable reached = wordsOf("reach");
        QStringView words = m_paragraph.wordsBefore(index).trimmed();
        takeFromFront(words, leads);
        takeFromEnd(words, reached);
        return words;
    }

    /// Whether 其中 opens the clause of a number, and nothing is counted between it and the whole.
    bool isLed(std::size_t part) const
    {
        static const WordTable leads = wordsOf("of-whole");
        return leads.occursIn(m_paragraph.wordsBetween(part - 1));
    }

    /// The parts from one on, each once and one behind the other; growth may stand between them.
    std::vector<std::size_t> partsFrom(std::size_t first, const Partition &partition) const
    {
        std::vector<std::size_t> parts;
        QList<qsizetype> seen;
        for (std::size_t i = first;
             i < m_paragraph.numbers.size() && seen.size() < partition.parts.size(); ++i) {
            if (number(i).percent)
                continue;
            const auto part = partition.partOf(nameOf(i));
            if (!part || seen.contains(part->part) || !isPlainAmount(number(i)) ||
                number(i).dimension != number(first).dimension ||
                !canSumUp(m_paragraph.clauseBefore(i), number(i).unit) ||
                !m_paragraph.sameSentence(first, i))
                return {};
            seen.append(part->part);
            parts.push_back(i);
        }
        return seen.size() == partition.parts.size() ? parts : std::vector<std::size_t>();
    }

    /// The last number in front of the parts that is no growth.
    std::optional<std::size_t> wholeBefore(std::size_t first) const
    {
        for (std::size_t i = first; i-- > 0;) {
            if (number(i).percent)
                continue;
            const bool fits = isPlainAmount(number(i)) &&
                              canSumUp(m_paragraph.clauseBefore(i), number(i).unit) &&
                              number(i).dimension == number(first).dimension && isNear(i, first);
            return fits ? std::optional(i) : std::nullopt;
        }
        return std::nullopt;
    }

    /// In one sentence, or in the sentence before where 其中 opens that of the parts.
    bool isNear(std::size_t whole, std::size_t first) const
    {
        const int from = number(whole).end;
        const QStringView between = m_paragraph.text().mid(from, number(first).start - from);
        return std::count_if(between.begin(), between.end(),
                             [](QChar c) { return c == u'。' || c == u'；'; }) < 2;
    }

    /// Whether the whole is a whole of the parts by its name: 进出口 of 出口 and 进口, 零售额 of
    /// 城镇 零售额 and 乡村零售额. Of parts that name nothing but themselves 其中 says it.
    bool isOfParts(std::size_t whole, const std::vector<std::size_t> &parts,
                   const Partition &partition) const
    {
        const QStringView name = nameOf(whole);
        for (const std::size_t part : parts) {
            const QString rest = partition.partOf(nameOf(part))->rest;
            if (!rest.isEmpty() && !name.endsWith(rest))
                return false;
        }
        return !partition.partOf(name) || name.contains(partition.parts.last().first());
    }

    std::optional<Finding> findingAt(std::size_t first, const Partition &partition) const
    {
        if (!isLed(first))
            return std::nullopt;
        const std::vector<std::size_t> parts = partsFrom(first, partition);
        const auto whole = parts.empty() ? std::nullopt : wholeBefore(first);
        if (!whole || !isOfParts(*whole, parts, partition))
            return std::nullopt;
        PartitionSum sum;
        for (const std::size_t part : parts) {
            const Amount amount = amountOf(number(part));
            sum.value += amount.value;
            sum.slack += amount.exact ? 0 : amount.step / 2;
            sum.shown += shownNumber(number(part));
        }
        const Amount all = amountOf(number(*whole));
        const bool fits = sum.fits(all.value, all.exact ? 0 : all.step / 2);
        Finding finding =
            partitionFinding(m_text, sum, shownNumber(number(*whole)), all.value, fits);
        const TextPiece clause = m_paragraph.clauseOf(parts.front());
        finding.evidence = {m_text.evidence(m_paragraph, *whole),
                            m_text.evidence(m_paragraph.whole, clause.start,
                                            m_paragraph.clauseOf(parts.back()).end)};
        return finding;
    }

    const CheckedText &m_text;
    const NumberedParagraph &m_paragraph;
};

/// In tables: the rows 出口 and 进口 below 进出口, in one column.
class PartitionsInTables
{
public:
    explicit PartitionsInTables(const CheckedText &text) : m_text(text)
    {
        for (int i = 0; i < text.observations().size(); ++i) {
            const Observation &o = at(i);
            if (o.origin == Origin::Table && o.measure == Measure::Level && isExactNumber(o) &&
                !o.period.isPart() && canSumUp(o.name, unitOf(o)))
                m_columns[{o.table, o.column, o.period, o.role}].append(i);
        }
    }

    void run(QList<Finding> &findings) const
    {
        for (const auto &[column, rows] : m_columns) {
            for (const int whole : rows) {
                for (const Partition &partition : Partitions::shipped().all()) {
                    const QList<int> parts = partsOf(whole, rows, partition);
                    if (!parts.isEmpty())
                        findings.append(finding(whole, parts));
                }
            }
        }
    }

private:
    const Observation &at(int index) const { return m_text.at(index); }

    /// The rows below a row that are its parts, each once; none where one is missing or twice
    /// there.
    QList<int> partsOf(int whole, const QList<int> &rows, const Partition &partition) const
    {
        QList<int> parts;
        QList<qsizetype> seen;
        for (const int row : rows) {
            const bool below = at(row).parent == at(whole).name && at(row).row > at(whole).row &&
                               at(row).unit == at(whole).unit;
            const auto part = below ? partition.partOf(at(row).name) : std::nullopt;
            if (!part)
                continue;
            if (seen.contains(part->part))
                return {};
            seen.append(part->part);
            parts.append(row);
        }
        return seen.size() == partition.parts.size() ? parts : QList<int>();
    }

    Finding finding(int whole, const QList<int> &parts) const
    {
        PartitionSum sum;
        for (const int part : parts) {
            sum.value += at(part).value.figure().value_or(0);
            sum.slack += lastDigitPrinted(at(part)) / 2;
            sum.shown += shownWithUnit(at(part));
        }
        const double all = at(whole).value.figure().value_or(0);
        const bool fits = sum.fits(all, lastDigitPrinted(at(whole)) / 2);
        Finding finding = partitionFinding(m_text, sum, shownWithUnit(at(whole)), all, fits);
        finding.evidence = {m_text.evidence(whole)};
        for (const int part : parts)
            finding.evidence.append(m_text.evidence(part));
        return finding;
    }

    const CheckedText &m_text;
    std::map<std::tuple<int, int, Period, Role>, QList<int>> m_columns;
};

} // namespace

void checkPartitionSums(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    for (const NumberedParagraph &paragraph : text.paragraphs())
        PartitionsInText(text, paragraph).run(findings);
    PartitionsInTables(text).run(findings);
}

} // namespace PlanLens
