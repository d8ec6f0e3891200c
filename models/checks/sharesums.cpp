// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "checks/checkrules.h"
#include "claims/paragraphs.h"
#include "claims/partitions.h"
#include "claims/structures.h"
#include "figures/agreement.h"
#include "figures/units.h"
#include "language/lexicon.h"
#include "language/particles.h"

#include <QCoreApplication>

#include <cmath>
#include <map>
#include <optional>
#include <tuple>

namespace PlanLens {

// 轻工业占23.5%，重工业占76.5%: the shares of all parts come to a hundred.

namespace {

struct ShareSumsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

constexpr double wholeShare = 100;
/// Shares that miss a hundred by more are not of one whole.
constexpr double farthestFromAll = 15;

std::optional<FindingResult> resultOfShares(double sum, double slack)
{
    const double gap = std::abs(sum - wholeShare);
    if (gap > farthestFromAll)
        return std::nullopt;
    return gap <= slack + 1e-9 ? FindingResult::Consistent : FindingResult::Contradiction;
}

Finding shareSum(const CheckedText &text, FindingResult result, const QStringList &shares,
                 double sum)
{
    Finding finding =
        text.finding(CheckRule::Arithmetic, result,
                     ShareSumsTexts::tr("The shares %1 come to %2%.")
                         .arg(shares.join(QStringLiteral(" + ")), numberText(withoutDust(sum))));
    finding.figures = {{ShareSumsTexts::tr("computed"), withoutDust(sum)}};
    return finding;
}

/// Whether what stands behind a part says that its share is one of the whole of such parts:
/// 城镇|人口占总人口, 第一产业|增加值占地区生产总值, 第一产业|对经济增长的贡献率. What each has on
/// the average, or of something else (人均消费支出占可支配收入), comes to nothing.
bool isOfWhole(QStringView rest, Measure measure)
{
    static const WordTable means = wordsOf({{0, "per-head"}, {0, "average"}, {0, "yearly"}});
    static const WordTable addedValue = wordsOf("kept-quantity");
    static const WordTable products = wordsOf({{0, "gross-product"}, {0, "bare-product"}});
    static const WordTable shares = wordsOf("share-end");
    const bool contributes = measure == Measure::Contribution;
    const qsizetype takes =
        (contributes ? Particles::towards() : Particles::takesShare()).find(rest);
    if (takes < 0 || means.occursIn(rest))
        return false;
    const QStringView shared = rest.left(takes);
    const QStringView whole = rest.mid(takes);
    const bool unsaid = shares.isWord(whole) || shares.isWord(whole.mid(1)); // 占比, 占比重
    if (addedValue.isWord(shared) && (contributes || unsaid || products.occursIn(whole)))
        return true;
    return !unsaid && whole.contains(shared);
}

/// Shares of the parts that make up a whole, by what their names say.
class SharesOfParts
{
public:
    explicit SharesOfParts(const CheckedText &text) : m_text(text) {}

    void run(QList<Finding> &findings)
    {
        for (const Partition &partition : Partitions::shipped().all()) {
            m_groups.clear();
            for (int i = 0; i < m_text.observations().size(); ++i)
                add(i, partition);
            for (const auto &[key, shares] : m_groups) {
                if (const auto finding = check(shares, partition))
                    findings.append(*finding);
            }
        }
    }

private:
    struct PartShare
    {
        qsizetype part = 0;
        int observation = -1;
    };
    /// Where it stands, what it is a share of, and when.
    using Key = std::tuple<int, int, int, QString, QString, Measure, Period, Role>;

    const Observation &at(int index) const { return m_text.at(index); }

    void add(int index, const Partition &partition)
    {
        const Observation &o = at(index);
        const bool share = o.measure == Measure::Share || o.measure == Measure::Contribution;
        if (!share || !isExactNumber(o) || normalUnit(unitOf(o)) != u"%" || m_text.isOfOther(o))
            return;
        const auto part = partition.partOf(o.name);
        const bool table = o.origin == Origin::Table;
        if (!part || (!table && !isOfWhole(part->rest, o.measure)) ||
            !partition.canBeOf(table ? o.parent : part->rest))
            return;
        m_groups[{table ? o.table : -1, table ? o.column : -1, table ? -1 : o.anchor.block,
                  part->rest, o.parent, o.measure, o.period, o.role}]
            .append({part->part, index});
    }

    /// Nothing where a part is missing or twice there.
    std::optional<Finding> check(const QList<PartShare> &shares, const Partition &partition) const
    {
        QList<qsizetype> seen;
        QStringList shown;
        double sum = 0;
        double slack = 0;
        for (const PartShare &share : shares) {
            if (seen.contains(share.part))
                return std::nullopt;
            seen.append(share.part);
            shown += shownWithUnit(at(share.observation));
            sum += at(share.observation).value.figure().value_or(0);
            slack += lastDigitPrinted(at(share.observation)) / 2;
        }
        const auto result = resultOfShares(sum, slack);
        if (seen.size() != partition.parts.size() || !result)
            return std::nullopt;
        Finding finding = shareSum(m_text, *result, shown, sum);
        for (const PartShare &share : shares)
            finding.evidence.append(m_text.evidence(share.observation));
        return finding;
    }

    const CheckedText &m_text;
    std::map<Key, QList<PartShare>> m_groups;
};

/// Whether words between 三次产业 and three numbers say that these are shares: 结构演进为,
/// 就业占比为; but not 比重分别提高.
bool tellsShares(QStringView words)
{
    static const WordTable structures =
        wordsOf({{0, "structure-noun"}, {0, "share-end"}, {0, "share-form"}});
    static const WordTable paces = wordsOf("growth-noun");
    static const WordTable changes = wordsOf({{0, "rise"}, {0, "fall"}});
    return structures.occursIn(words) && !paces.occursIn(words) && !changes.ending(words.trimmed());
}

/// The structures of the three industries that a paragraph states, of any time and place.
void checkThreeShares(const CheckedText &text, const NumberedParagraph &paragraph,
                      QList<Finding> &findings)
{
    for (const IndustryStructure &structure : industryStructures(paragraph.text())) {
        const int named = structure.name.end;
        if (!tellsShares(paragraph.text().mid(named, structure.start - named)) ||
            resultOfShares(structure.sum(), structure.slack()) != FindingResult::Contradiction)
            continue;
        QStringList shown;
        for (const double share : structure.shares)
            shown += numberText(share);
        findings.append(shareSum(text, FindingResult::Contradiction, shown, structure.sum()));
        findings.last().evidence = {
            text.evidence(paragraph.whole, structure.name.start, structure.end)};
    }
}

} // namespace

void checkShareSums(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    SharesOfParts(text).run(findings);
    for (const NumberedParagraph &paragraph : text.paragraphs())
        checkThreeShares(text, paragraph, findings);
}

} // namespace PlanLens
