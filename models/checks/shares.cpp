// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "figures/agreement.h"
#include "language/lexicon.h"
#include "language/separators.h"
#include "language/wordtaking.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace PlanLens {

namespace {

struct SharesTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// A whole is looked for among so many numbers in front of its part.
constexpr std::size_t farthestWhole = 60;

/// A share that a paragraph states: 占比93.1%, 占13%, 占市级重大项目的91.5%.
struct ShareClaim
{
    std::size_t percent = 0; ///< indices in the numbers of the paragraph
    std::size_t part = 0;
    QString whole;     ///< what it is a share of, where the words name it
    bool bare = false; ///< 占比 alone
    QString stage;     ///< 开工 of 开工率
};

/// A share without its whole: 占比为, 开工率达到.
std::optional<ShareClaim> bareShare(QStringView words)
{
    enum Kind { Share, DoneRate };
    static const WordTable shares = wordsOf({{Share, "share-form"}, {DoneRate, "done-rate"}});
    static const WordTable leads = wordsOf("share-lead");
    static const WordTable tails = wordsOf("share-tail");
    static const WordTable takesShare = wordsOf("takes-share");
    takeAllFromFront(words, leads);
    takeAllFromEnd(words, tails);
    const WordTable::Hit share = shares.startingAt(words);
    // 其中甲类企业48家，占60%; but 占全市60% is of another whole.
    const bool takes = takesShare.isWord(words);
    if (!takes && (!share || share.length != words.size()))
        return std::nullopt;
    ShareClaim claim;
    claim.bare = true;
    if (!takes && share.tag == DoneRate)
        claim.stage = words.chopped(1).toString();
    return claim;
}

/// What the words say the share is of: 占全部|工业企业|总数的. Nothing where they name no share.
std::optional<QString> wholeOfShare(QStringView words)
{
    static const WordTable leads = wordsOf("share-lead");
    static const WordTable takesShare = wordsOf("takes-share");
    static const WordTable openings = wordsOf("whole-opening");
    static const WordTable tails = wordsOf("share-tail");
    static const WordTable shares = wordsOf("share-form");
    static const WordTable sums = wordsOf("whole-sum");
    takeAllFromFront(words, leads);
    if (!takeFromFront(words, takesShare))
        return std::nullopt;
    takeAllFromFront(words, openings);
    takeAllFromEnd(words, tails);
    takeFromEnd(words, shares);
    takeAllFromEnd(words, tails);
    takeFromEnd(words, sums);
    return words.toString();
}

std::optional<ShareClaim> shareClaim(const NumberedParagraph &paragraph, std::size_t index)
{
    static const WordTable aims = wordsOf("aim");
    const ClaimNumber &percent = paragraph.numbers.at(index);
    if (!percent.percent || index == 0)
        return std::nullopt;
    const ClaimNumber &part = paragraph.numbers.at(index - 1);
    if (part.percent || part.year || part.unit.isEmpty() ||
        !paragraph.sameSentence(index - 1, index))
        return std::nullopt;
    const QStringView words = paragraph.wordsBefore(index).trimmed();
    if (auto claim = bareShare(words)) {
        claim->percent = index;
        claim->part = index - 1;
        return claim;
    }
    const auto whole = wholeOfShare(words);
    // The share of a plan is how far it was carried out; that is another rule.
    if (!whole || aims.occursIn(words))
        return std::nullopt;
    return ShareClaim{index, index - 1, *whole, false, {}};
}

/// What part of the whole it is, in percent, given the rounding of both.
Span shareOf(const Amount &part, const Amount &whole)
{
    const Span p = spanOf(part);
    const Span w = spanOf(whole);
    return {p.low / w.high * 100, p.high / w.low * 100};
}

/// At most so many characters stand in front of the words that count a part among a whole, and so
/// many behind them.
constexpr qsizetype mostBeforeAmong = 24;
constexpr qsizetype mostBehindAmong = 6;
/// The names of a whole that say which it is, and of what a total is.
constexpr qsizetype shortestWhole = 4;
constexpr qsizetype shortestKind = 2;
/// Behind 其中 stands the name of what is counted.
constexpr qsizetype mostOfNamed = 20;

bool partsClauses(QChar c)
{
    return isClauseSeparator(c) || c == u'。';
}

/// Whether the words between two numbers count the second among the first: 个项目|中有|企业.
bool countsAmong(QStringView between, qsizetype mostNamed)
{
    enum Among { InWhole, OfWhole };
    static const WordTable words = wordsOf({{InWhole, "in-whole"}, {OfWhole, "of-whole"}});
    static const WordTable leads = wordsOf("counted-lead");
    for (qsizetype i = 0; i < between.size() && i <= mostBeforeAmong; ++i) {
        const WordTable::Hit word = words.startingAt(between, i);
        if (word) {
            // 40个项目中，37个; 40个项目，其中37个
            QStringView rest = between.mid(i + word.length);
            if (word.tag == InWhole && rest.startsWith(u'，'))
                rest = rest.mid(1);
            takeAllFromFront(rest, leads);
            const qsizetype most = word.tag == OfWhole ? mostNamed : mostBehindAmong;
            if (rest.size() <= most && std::none_of(rest.begin(), rest.end(), [](QChar c) {
                    return partsClauses(c) || c.isDigit();
                }))
                return true;
        }
        const bool opensPart =
            between.at(i) == u'，' && words.startingAt(between, i + 1).tag == OfWhole;
        if (partsClauses(between.at(i)) && !opensPart)
            return false;
    }
    return false;
}

/// Whether the words say outright that `part` is counted among `whole`: 29个项目有27个推进顺利.
bool isCountedAmong(const NumberedParagraph &paragraph, std::size_t whole, std::size_t part,
                    qsizetype mostNamed = mostBehindAmong)
{
    return whole + 1 == part && paragraph.sameSentence(whole, part) &&
           countsAmong(paragraph.wordsBetween(whole), mostNamed);
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
        const std::size_t first = m_claim.part > farthestWhole ? m_claim.part - farthestWhole : 0;
        for (std::size_t i = m_claim.part; i-- > first;) {
            const bool counted = m_claim.bare && isCountedAtStage(i);
            const bool among = counted && isCountedAmong(m_paragraph, i, m_claim.part, mostOfNamed);
            // 29个中有37个: more than there are. Behind a longer name it may be all that there are.
            if (counted && isCountedAmong(m_paragraph, i, m_claim.part) && isOfOneKind(i) &&
                amountOf(number(i)).value < amountOf(number(m_claim.part)).value)
                return finding(FindingResult::Contradiction, i);
            if (!isWholeFor(i))
                continue;
            if (agrees(i))
                return finding(FindingResult::Consistent, i);
            if (among || (!questioned && isWholeOfName(i)))
                questioned = i;
        }
        if (questioned)
            return finding(FindingResult::Contradiction, *questioned);
        return std::nullopt;
    }

private:
    const ClaimNumber &number(std::size_t index) const { return m_paragraph.numbers.at(index); }

    /// Whether the part is counted for what its rate says: 37个开工，开工率 but not 完成率.
    bool isCountedAtStage(std::size_t whole) const
    {
        const QStringView words = m_paragraph.wordsBetween(m_claim.part);
        const QStringView upToRate = words.left(words.lastIndexOf(m_claim.stage));
        return m_claim.stage.isEmpty() || upToRate.contains(m_claim.stage) ||
               m_paragraph.wordsBetween(whole).contains(m_claim.stage);
    }

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

    /// Whether a number of the same sentence, the last of its kind in front of the part, is that of
    /// the whole by name: 总播种面积75.1万公顷, where the share is told 占总播种面积; 总装机 before
    /// a part of the 装机.
    bool isWholeOfName(std::size_t whole) const
    {
        if (!m_paragraph.sameSentence(whole, m_claim.part))
            return false;
        for (std::size_t i = whole + 1; i < m_claim.part; ++i) {
            if (isOfOneKind(i))
                return false;
        }
        const QStringView name = nameBefore(whole);
        if (m_claim.whole.size() >= shortestWhole)
            return name.endsWith(m_claim.whole);
        static const WordTable totals = wordsOf("total");
        QStringView kind = name;
        return m_claim.bare && m_claim.stage.isEmpty() && takeFromFront(kind, totals) &&
               kind.size() >= shortestKind && nameBefore(m_claim.part).endsWith(kind);
    }

    /// The words in front of a number without the verb that leads to it: 总装机|达.
    QStringView nameBefore(std::size_t index) const
    {
        static const WordTable reaching = wordsOf("reach");
        QStringView words = m_paragraph.wordsBefore(index).trimmed();
        takeFromEnd(words, reaching);
        return words;
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
            SharesTexts::tr("%1 of %2 is %3%; the text says %4%.")
                .arg(printed(m_claim.part), printed(whole), QString::number(computed, 'f', 1),
                     percentText(percent.value));
        Finding finding = m_text.finding(CheckRule::Arithmetic, result, message);
        finding.evidence = {place(m_claim.percent), place(m_claim.part), place(whole)};
        finding.figures = {{SharesTexts::tr("share stated"), percent.value},
                           {SharesTexts::tr("share computed"), computed}};
        return finding;
    }

    QString printed(std::size_t index) const { return shownNumber(number(index)); }
    Evidence place(std::size_t index) const { return m_text.evidence(m_paragraph, index); }

    const CheckedText &m_text;
    const NumberedParagraph &m_paragraph;
    const ShareClaim &m_claim;
};

} // namespace

void checkShares(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    for (const NumberedParagraph &paragraph : text.paragraphs()) {
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
