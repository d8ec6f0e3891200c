// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "catalogue/nameform.h"
#include "checks/checkrules.h"
#include "claims/balances.h"
#include "claims/paragraphs.h"
#include "claims/partedwholes.h"
#include "claims/partitions.h"
#include "figures/agreement.h"
#include "figures/units.h"
#include "language/lexicon.h"
#include "language/unittable.h"
#include "language/wordtaking.h"

#include <QCoreApplication>

#include <algorithm>
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
    double largest = 0; ///< of the amounts
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
        : m_text(text), m_paragraph(paragraph), m_wholes(paragraph)
    {}

    void run(QList<Finding> &findings) const
    {
        for (std::size_t i = 1; i < m_paragraph.numbers.size(); ++i) {
            if (m_wholes.leadTo(i) < 0)
                continue;
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

    /// The parts from one on, each once and one behind the other; growth may stand between them,
    /// and what a part is made of.
    std::vector<std::size_t> partsFrom(std::size_t first, const Partition &partition) const
    {
        std::vector<std::size_t> parts;
        QList<qsizetype> seen;
        for (std::size_t i = first;
             i < m_paragraph.numbers.size() && seen.size() < partition.parts.size(); ++i) {
            if (number(i).percent || (i != first && m_wholes.isNested(i, first)))
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

    /// Whether the list goes on behind the parts with one more of their kind: 公用电话1.15万户.
    bool goesOn(std::size_t last) const
    {
        for (std::size_t i = last + 1;
             i < m_paragraph.numbers.size() && m_paragraph.sameSentence(last, i); ++i) {
            if (number(i).percent)
                continue;
            return number(i).dimension == number(last).dimension && !m_wholes.isNested(i, last);
        }
        return false;
    }

    /// What may be the whole of parts by its name: amounts that can be summed up, and the rates of
    /// what is told without its amount.
    std::vector<std::size_t> wholesOf(const std::vector<std::size_t> &parts,
                                      const Partition &partition) const
    {
        std::vector<std::size_t> wholes = m_wholes.wholesOf(parts.front());
        std::erase_if(wholes, [&](std::size_t whole) {
            const bool sum = number(whole).percent ||
                             (isPlainAmount(number(whole)) &&
                              canSumUp(m_paragraph.clauseBefore(whole), number(whole).unit));
            return !sum || !isOfParts(whole, parts, partition);
        });
        return wholes;
    }

    /// What the words of a part say of what is measured, without the verb: 投资 of 完成投资.
    static QString measured(const QString &rest)
    {
        static const WordTable verbs = wordsOf({{0, "completing-verb"}, {0, "reach"}});
        QStringView words = rest;
        takeAllFromFront(words, verbs);
        return words.toString();
    }

    /// Whether the name of a whole says what its part says: 零售总额 of 零售额, 营业收入 of
    /// 业务收入.
    static bool namesAlike(QStringView whole, QStringView part)
    {
        constexpr qsizetype shortestNoun = 2;
        const auto known = [&](QChar c) {
            return whole.contains(c);
        };
        return part.isEmpty() || std::all_of(part.begin(), part.end(), known) ||
               (part.size() > shortestNoun && whole.endsWith(part.last(shortestNoun)));
    }

    /// Whether the whole is a whole of the parts by its name: 进出口 of 出口 and 进口, 零售额 of
    /// 城镇 零售额 and 乡村零售额. Of parts that name nothing but themselves 其中 says it.
    bool isOfParts(std::size_t whole, const std::vector<std::size_t> &parts,
                   const Partition &partition) const
    {
        const QStringView name = nameOf(whole);
        const bool alike = std::any_of(parts.begin(), parts.end(), [&](std::size_t part) {
            return namesAlike(name, measured(partition.partOf(nameOf(part))->rest));
        });
        return alike && partition.canBeOf(name) &&
               (!partition.partOf(name) || name.contains(partition.parts.last().first()));
    }

    PartitionSum sumOf(const std::vector<std::size_t> &parts) const
    {
        PartitionSum sum;
        for (const std::size_t part : parts) {
            const Amount amount = amountOf(number(part));
            sum.value += amount.value;
            sum.largest = std::max(sum.largest, amount.value);
            sum.slack += amount.exact ? 0 : amount.step / 2;
            sum.shown += shownNumber(number(part));
        }
        return sum;
    }

    bool comesTo(const PartitionSum &sum, std::size_t whole) const
    {
        const Amount all = amountOf(number(whole));
        return !number(whole).percent && sum.fits(all.value, all.exact ? 0 : all.step / 2);
    }

    /// Of several that may be the whole only that which fits is known to be it, and none that one
    /// part alone exceeds: 工业投资12.5亿元。按产业分，….
    std::optional<Finding> findingAt(std::size_t first, const Partition &partition) const
    {
        const std::vector<std::size_t> parts = partsFrom(first, partition);
        const std::vector<std::size_t> wholes =
            parts.empty() ? std::vector<std::size_t>() : wholesOf(parts, partition);
        const PartitionSum sum = sumOf(parts);
        auto whole = std::find_if(wholes.begin(), wholes.end(),
                                  [&](std::size_t index) { return comesTo(sum, index); });
        const bool fits = whole != wholes.end();
        if (!fits) {
            if (wholes.size() != 1 || number(wholes.front()).percent || goesOn(parts.back()) ||
                amountOf(number(wholes.front())).value < sum.largest)
                return std::nullopt;
            whole = wholes.begin();
        }
        Finding finding = partitionFinding(m_text, sum, shownNumber(number(*whole)),
                                           amountOf(number(*whole)).value, fits);
        const TextPiece clause = m_paragraph.clauseOf(parts.front());
        finding.evidence = {m_text.evidence(m_paragraph, *whole),
                            m_text.evidence(m_paragraph.whole, clause.start,
                                            m_paragraph.clauseOf(parts.back()).end)};
        return finding;
    }

    const CheckedText &m_text;
    const NumberedParagraph &m_paragraph;
    PartedWholes m_wholes;
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
                for (const int part : subRowsOf(whole, rows)) {
                    if (isTooMuch(part, whole))
                        findings.append(excess(whole, part));
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
        if (!partition.canBeOf(at(whole).name))
            return parts;
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

    /// Whether the table itself marks a row as a part: 其中：住宅, #住宅.
    bool isMarked(int row) const
    {
        static const WordTable leads = wordsOf("of-whole");
        const Anchor &anchor = at(row).anchor;
        const Table &table = m_text.report().blocks.at(anchor.block).table;
        for (int column = 0; column < anchor.column; ++column) {
            const Cell *cell = table.cell(anchor.row, column);
            const QString words = cell ? cell->text.text().trimmed() : QString();
            if (leads.startingAt(words) || words.startsWith(u'#') || words.startsWith(u'＃'))
                return true;
        }
        return false;
    }

    /// The rows right below a row that are parts of it: the first that is none ends them.
    QList<int> subRowsOf(int whole, const QList<int> &rows) const
    {
        QList<int> parts;
        for (const int row : rows) {
            if (at(row).row <= at(whole).row)
                continue;
            if (at(row).parent != at(whole).name)
                break;
            if (at(row).unit == at(whole).unit && isMarked(row))
                parts.append(row);
        }
        return parts;
    }

    /// What is left of one thing when another is taken off it, which is no whole: 差额, 进出口顺差.
    static bool isBalance(const QString &name)
    {
        static const WordTable nouns = wordsOf("balance-noun");
        const QString base = nameForm(name).base;
        const QList<Balance> &all = Balances::shipped().all();
        return nouns.ending(base) || std::any_of(all.begin(), all.end(), [&](const Balance &known) {
                   return std::any_of(known.balances.begin(), known.balances.end(),
                                      [&](const QString &word) { return base.endsWith(word); });
               });
    }

    /// A part that is more than its whole, and neither what was added nor a balance.
    bool isTooMuch(int part, int whole) const
    {
        static const WordTable others = wordsOf({{0, "added"},
                                                 {0, "adding-verb"},
                                                 {0, "rise"},
                                                 {0, "fall"},
                                                 {0, "so-far"},
                                                 {0, "net-added"},
                                                 {0, "owned-quantity"}});
        const double p = at(part).value.figure().value_or(0);
        const double w = at(whole).value.figure().value_or(0);
        return w > 0 && p - lastDigitPrinted(at(part)) / 2 > w + lastDigitPrinted(at(whole)) / 2 &&
               !others.occursIn(at(part).name) && !others.occursIn(at(whole).name) &&
               !isBalance(at(whole).name);
    }

    Finding excess(int whole, int part) const
    {
        Finding finding =
            m_text.finding(CheckRule::Arithmetic, FindingResult::Contradiction,
                           PartitionSumsTexts::tr("%1 are said to be a part of %2.")
                               .arg(shownWithUnit(at(part)), shownWithUnit(at(whole))));
        finding.evidence = {m_text.evidence(part), m_text.evidence(whole)};
        finding.figures = {{PartitionSumsTexts::tr("part"), at(part).value.figure().value_or(0)},
                           {PartitionSumsTexts::tr("whole"), at(whole).value.figure().value_or(0)}};
        return finding;
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
