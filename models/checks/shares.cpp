// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "checks/paragraphs.h"
#include "figures/agreement.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace PlanLens {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// A whole is looked for among so many numbers in front of its part.
constexpr std::size_t farthest = 60;

/// A share that a paragraph states: 占比93.1%, 占13%, 占市级重大项目的91.5%.
struct ShareClaim
{
    std::size_t percent = 0; ///< indices in the numbers of the paragraph
    std::size_t part = 0;
    QString whole;     ///< what it is a share of, where the words name it
    bool bare = false; ///< 占比 alone
};

std::optional<ShareClaim> shareClaim(const NumberedParagraph &paragraph, std::size_t index)
{
    static const QRegularExpression named(
        QStringLiteral("^(共|约|仅|已)?占(到|了)?(全部)?(.*?)(总数|总量|总额)?(的|比重为|比重达)?("
                       "近|超|超过|约)?$"));
    static const QRegularExpression bare(QStringLiteral(
        "^(约|共)?(占比|比例|比重|(开工|完工|竣工|投产|投用|办结|落实|完成|到位|达标|"
        "合格|优良|签约|覆盖)率)(为|达|达到|约|超过|超)?$"));
    const ClaimNumber &percent = paragraph.numbers.at(index);
    if (!percent.percent || index == 0)
        return std::nullopt;
    const ClaimNumber &part = paragraph.numbers.at(index - 1);
    if (part.percent || part.year || part.unit.isEmpty() ||
        !paragraph.sameSentence(index - 1, index))
        return std::nullopt;
    const QString words = paragraph.wordsBefore(index).toString().trimmed();
    ShareClaim claim{index, index - 1, {}, false};
    if (bare.match(words).hasMatch()) {
        claim.bare = true;
        return claim;
    }
    const auto match = named.match(words);
    // The share of a plan is how far it was carried out; that is another rule.
    if (!match.hasMatch() || containsAny(words, {u"计划", u"目标", u"任务"}))
        return std::nullopt;
    claim.whole = match.captured(4);
    return claim;
}

/// What part of the whole it is, in percent, given the rounding of both.
Span shareOf(const Amount &part, const Amount &whole)
{
    const auto span = [](const Amount &amount) {
        return amount.exact ? Span{amount.value, amount.value}
                            : printedSpan(amount.value, amount.step);
    };
    const Span p = span(part);
    const Span w = span(whole);
    return {p.low / w.high * 100, p.high / w.low * 100};
}

/// Whether the words say outright that `part` is counted among `whole`: 29个项目有27个推进顺利.
bool isCountedAmong(const NumberedParagraph &paragraph, std::size_t whole, std::size_t part)
{
    if (whole + 1 != part || !paragraph.sameSentence(whole, part))
        return false;
    const int from = paragraph.numbers.at(whole).end;
    const int to = paragraph.numbers.at(part).start;
    const QString between = paragraph.text().mid(from, to - from).toString();
    static const QRegularExpression among(
        QStringLiteral("^[^，；。、]{0,24}(中有|中，有|中，|中|，其中有|，其中|有)(已有|已|累计|共)"
                       "?[^0-9，；。、]{0,6}$"));
    return among.match(between).hasMatch();
}

QString clauseText(const NumberedParagraph &paragraph, std::size_t number)
{
    const TextPiece clause = paragraph.clauseOf(number);
    return paragraph.text().mid(clause.start, clause.end - clause.start).toString();
}

class ShareCheck
{
public:
    ShareCheck(const CheckedText &text, const NumberedParagraph &paragraph, const ShareClaim &claim)
        : m_text(text), m_paragraph(paragraph), m_claim(claim)
    {}

    std::optional<Finding> run() const
    {
        std::optional<std::size_t> questioned;
        const std::size_t first = m_claim.part > farthest ? m_claim.part - farthest : 0;
        for (std::size_t i = m_claim.part; i-- > first;) {
            const bool among = m_claim.bare && isCountedAmong(m_paragraph, i, m_claim.part);
            // 29个中有37个: more than there are.
            if (among && isOfOneKind(i) &&
                amountOf(number(i)).value < amountOf(number(m_claim.part)).value)
                return finding(FindingResult::Contradiction, i);
            if (!isWholeFor(i))
                continue;
            if (agrees(i))
                return finding(FindingResult::Consistent, i);
            if (among)
                questioned = i;
        }
        if (questioned)
            return finding(FindingResult::Contradiction, *questioned);
        return std::nullopt;
    }

private:
    const ClaimNumber &number(std::size_t index) const { return m_paragraph.numbers.at(index); }

    bool isOfOneKind(std::size_t index) const
    {
        const Amount part = amountOf(number(m_claim.part));
        return !number(index).percent && !number(index).year &&
               (part.dimension == amountOf(number(index)).dimension ||
                (part.dimension.isEmpty() && number(index).unit == number(m_claim.part).unit));
    }

    bool isWholeFor(std::size_t index) const
    {
        const Amount part = amountOf(number(m_claim.part));
        const Amount whole = amountOf(number(index));
        if (!isOfOneKind(index) || whole.value < part.value || part.value <= 0)
            return false;
        return m_claim.whole.size() < 2 || clauseText(m_paragraph, index).contains(m_claim.whole);
    }

    bool agrees(std::size_t whole) const
    {
        const ClaimNumber &percent = number(m_claim.percent);
        const Span stated = printedSpan(percent.value, percent.step, percent.approximate);
        const Span computed = shareOf(amountOf(number(m_claim.part)), amountOf(number(whole)));
        if (percent.bound == Relation::MoreThan || percent.bound == Relation::AtLeast)
            return computed.high >= percent.value && computed.low <= percent.value * 1.1;
        if (percent.bound)
            return computed.low <= percent.value && computed.high >= percent.value * 0.9;
        return stated.touches(computed);
    }

    Finding finding(FindingResult result, std::size_t whole) const
    {
        const ClaimNumber &percent = number(m_claim.percent);
        const Amount part = amountOf(number(m_claim.part));
        const Amount all = amountOf(number(whole));
        const double computed = part.value / all.value * 100;
        const QString message =
            Texts::tr("%1 of %2 is %3%; the text says %4%.")
                .arg(printed(m_claim.part), printed(whole), QString::number(computed, 'f', 1),
                     numberText(percent.value));
        Finding finding = m_text.finding(CheckRule::Arithmetic, result, message);
        finding.evidence = {place(m_claim.percent), place(m_claim.part), place(whole)};
        finding.figures = {{Texts::tr("share stated"), percent.value},
                           {Texts::tr("share computed"), computed}};
        return finding;
    }

    QString printed(std::size_t index) const
    {
        return numberText(number(index).value) + number(index).unit;
    }
    Evidence place(std::size_t index) const
    {
        const TextPiece clause = m_paragraph.clauseOf(index);
        return m_text.evidence(m_paragraph.whole, clause.start, clause.end);
    }

    const CheckedText &m_text;
    const NumberedParagraph &m_paragraph;
    const ShareClaim &m_claim;
};

} // namespace

void checkShares(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    for (const NumberedParagraph &paragraph :
         paragraphsWith(text, {u"占", u"比重", u"比例", u"率"}, {u"%", u"％"})) {
        for (std::size_t i = 1; i < paragraph.numbers.size(); ++i) {
            const auto claim = shareClaim(paragraph, i);
            if (!claim)
                continue;
            if (const auto finding = ShareCheck(text, paragraph, *claim).run())
                findings.append(*finding);
        }
    }
}

} // namespace PlanLens
