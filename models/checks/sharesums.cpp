// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/conversion.h"
#include "checks/checkrules.h"
#include "claims/paragraphs.h"
#include "claims/partitions.h"
#include "figures/agreement.h"
#include "figures/units.h"
#include "language/lexicon.h"
#include "language/numerals.h"
#include "text/oneof.h"
#include "text/stops.h"

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
        if (!part || (!table && part->rest.isEmpty()) ||
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

bool isRatioSign(QChar c)
{
    return isOneOf(c, u":∶：︰");
}

int behindBlanks(QStringView text, int at)
{
    while (at < text.size() && text.at(at).isSpace())
        ++at;
    return at;
}

/// 3.6 : 48 : 48.4: three numbers parted by signs of a ratio, with blanks or without.
struct ThreeShares
{
    int end = 0;
    double sum = 0;
    double step = 0;
    QStringList shown;
};

std::optional<ThreeShares> threeSharesAt(QStringView text, int start)
{
    constexpr int industries = 3;
    ThreeShares shares{start, 0, 0, {}};
    for (int i = 0; i < industries; ++i) {
        int at = behindBlanks(text, shares.end);
        if (i > 0 && (at >= text.size() || !isRatioSign(text.at(at++))))
            return std::nullopt;
        at = behindBlanks(text, at);
        const auto number = scanNumberAt(text, at, NumeralForms::Digits);
        if (!number || number->start != at || number->value <= 0 || number->scaleLength > 0 ||
            !number->unit.isEmpty())
            return std::nullopt;
        shares.end = number->end();
        shares.sum += number->value;
        shares.step = std::max(shares.step, lastDigit(number->value));
        shares.shown += numberText(number->value);
    }
    const int next = behindBlanks(text, shares.end);
    return next < text.size() && isRatioSign(text.at(next)) ? std::nullopt : std::optional(shares);
}

/// The structures of the three industries that a paragraph states, each in a clause that names
/// them.
void checkThreeShares(const CheckedText &text, const NumberedParagraph &paragraph,
                      QList<Finding> &findings)
{
    static const WordTable names = wordsOf("three-industries");
    const QStringView words = paragraph.text();
    WordTable::Hit name;
    for (qsizetype at = names.find(words, 0, &name); at >= 0;
         at = names.find(words, at + name.length, &name)) {
        const TextPiece clause = pieceAround(words, int(at), int(at) + 1, Stops::clause);
        for (int i = int(at) + name.length; i < clause.end; ++i) {
            const bool starts =
                words.at(i).isDigit() && !words.at(i - 1).isDigit() && words.at(i - 1) != u'.';
            const auto shares = starts ? threeSharesAt(words, i) : std::nullopt;
            if (!shares)
                continue;
            constexpr double roundings = 1.5; // three numbers, each half of a last digit off
            if (resultOfShares(shares->sum, shares->step * roundings) ==
                FindingResult::Contradiction) {
                findings.append(
                    shareSum(text, FindingResult::Contradiction, shares->shown, shares->sum));
                findings.last().evidence = {text.evidence(paragraph.whole, int(at), shares->end)};
            }
            i = shares->end;
        }
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
