// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "claims/paragraphs.h"
#include "language/chinesenumerals.h"
#include "language/lexicon.h"
#include "language/separators.h"
#include "text/stops.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace PlanLens {

// A part that is said to be more than its whole.

namespace {

struct PartsOfWholesTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

bool startsWithScale(QStringView unit)
{
    return unit.startsWith(ChineseNumerals::myriadSign) ||
           unit.startsWith(ChineseNumerals::hundredMillionSign);
}

/// Of households and people, of whom each has something, the mean of a part may be more than that
/// of all; of a change a part may be more than the rest makes up for; of what is not known to be of
/// one kind nothing follows.
bool isAdditive(const ClaimNumber &number)
{
    if (number.year || number.percent || number.dimension.isEmpty())
        return false;
    const bool counts = number.dimension == u"count" || number.dimension.startsWith(u"person");
    // 万吨, 亿元: what is told of a whole place; 元, 公斤 and 天 may be of each.
    return counts || startsWithScale(number.unit);
}

/// Whether two numbers count in one unit, but for its scale; 147万户 and 57.3万家 do too.
bool countAlikeIn(const ClaimNumber &left, const ClaimNumber &right)
{
    static const WordTable counters = wordsOf("general-counter");
    const auto bare = [](QStringView unit) {
        while (unit.size() > 1 && startsWithScale(unit))
            unit = unit.mid(1);
        return unit;
    };
    const QStringView l = bare(left.unit);
    const QStringView r = bare(right.unit);
    return left.dimension == right.dimension &&
           (l == r || (counters.isWord(l) && counters.isWord(r)));
}

/// Whether words tell of a mean, a change, a balance of two sides or another time than a level
/// does.
bool tellsOtherwise(QStringView words)
{
    static const WordTable changes = wordsOf({{0, "rise"}, {0, "fall"}});
    static const WordTable others = wordsOf({{0, "average"},
                                             {0, "per-head"},
                                             {0, "net-added"},
                                             {0, "owned-quantity"},
                                             {0, "yearly"},
                                             {0, "aim"},
                                             {0, "plan-word"}});
    return changes.ending(words) || others.occursIn(words);
}

/// Whether a part is told as a sum that its whole need not be: 其中…总投资, 其中…累计; or as what
/// there is, where its whole was added; of money that was added, some may have been lost.
bool isAnotherSum(const ClaimNumber &number, QStringView part, QStringView whole)
{
    static const WordTable sums = wordsOf({{0, "so-far"}, {0, "total"}, {0, "whole-sum"}});
    static const WordTable added = wordsOf({{0, "added"}, {0, "adding-verb"}});
    static const WordTable reached = wordsOf("reach");
    const bool counts = number.dimension == u"count" || number.dimension.startsWith(u"person");
    return (sums.occursIn(part) && !sums.occursIn(whole)) ||
           (added.occursIn(whole) && (!counts || reached.ending(part)));
}

struct PartOfWhole
{
    std::size_t whole = 0; ///< indices in the numbers of the paragraph
    std::size_t part = 0;
};

class PartsInParagraph
{
public:
    explicit PartsInParagraph(const NumberedParagraph &paragraph) : m_paragraph(paragraph) {}

    std::optional<PartOfWhole> at(std::size_t part) const
    {
        const auto among = countedAmong(part);
        const auto pair = among ? among : ledBy(part);
        return pair && isTooMuch(*pair) ? pair : std::nullopt;
    }

private:
    const ClaimNumber &number(std::size_t index) const { return m_paragraph.numbers.at(index); }

    bool isTooMuch(const PartOfWhole &pair) const
    {
        const auto span = [&](std::size_t index) {
            return spanOf(amountOf(number(index)), number(index).approximate);
        };
        const bool most = number(pair.part).bound == Relation::AtMost ||
                          number(pair.part).bound == Relation::LessThan;
        return !number(pair.whole).bound && !most && span(pair.part).low > span(pair.whole).high;
    }

    bool areOfOneKind(std::size_t whole, std::size_t part) const
    {
        return isAdditive(number(whole)) && isAdditive(number(part)) &&
               countAlikeIn(number(whole), number(part));
    }

    /// 29|个行业中20个行业, 86|项试点任务已落地75项: both in one clause, and nothing else is
    /// counted.
    std::optional<PartOfWhole> countedAmong(std::size_t part) const
    {
        constexpr qsizetype mostBehind = 4;
        static const WordTable among = wordsOf({{0, "already"}, {0, "in-whole"}});
        if (part == 0 || !areOfOneKind(part - 1, part) || number(part - 1).dimension != u"count")
            return std::nullopt;
        const QStringView between = m_paragraph.wordsBetween(part - 1);
        WordTable::Hit hit;
        const qsizetype at = among.find(between, 1, &hit);
        if (at < 1 || std::any_of(between.begin(), between.end(), isClauseSeparator) ||
            !m_paragraph.sameSentence(part - 1, part) ||
            between.size() - at - hit.length > mostBehind)
            return std::nullopt;
        const QStringView rest = m_paragraph.text().mid(number(part).end);
        const bool ends =
            rest.isEmpty() || isClauseSeparator(rest.front()) || isOneOf(rest.front(), Stops::full);
        return ends || isSameNoun(between.left(at), rest)
                   ? std::optional(PartOfWhole{part - 1, part})
                   : std::nullopt;
    }

    /// 竹器行业 and 行业比上年增长: what stands behind the part is what its whole counts.
    static bool isSameNoun(QStringView whole, QStringView behindPart)
    {
        constexpr qsizetype shortestNoun = 2;
        for (qsizetype size = std::min(whole.size(), behindPart.size()); size >= shortestNoun;
             --size) {
            if (whole.endsWith(behindPart.left(size)))
                return true;
        }
        return false;
    }

    /// 新登记147万户、其中企业57.3万家: the first number behind 其中, and the last one before it.
    std::optional<PartOfWhole> ledBy(std::size_t part) const
    {
        const int lead = part == 0 ? -1 : leadBefore(part);
        if (lead < 0)
            return std::nullopt;
        for (std::size_t i = part; i-- > 0;) {
            if (number(i).percent && m_paragraph.sameSentence(i, part))
                continue; // growth of the whole
            const bool told = areOfOneKind(i, part) && number(i).end <= lead &&
                              m_paragraph.sameSentence(i, part) &&
                              !tellsOtherwise(m_paragraph.clauseBefore(i)) &&
                              !tellsOtherwise(m_paragraph.clauseBefore(part)) &&
                              !isAnotherSum(number(i), m_paragraph.clauseBefore(part),
                                            m_paragraph.clauseBefore(i));
            return told ? std::optional(PartOfWhole{i, part}) : std::nullopt;
        }
        return std::nullopt;
    }

    /// Where 其中 opens the clause of a number, with or without a colon behind it; -1 where none
    /// does, or numbers stand between.
    int leadBefore(std::size_t part) const
    {
        static const WordTable leads = wordsOf("of-whole");
        const int from = number(part - 1).end;
        const QStringView between = m_paragraph.wordsBetween(part - 1);
        WordTable::Hit hit;
        const qsizetype at = leads.find(between, 0, &hit);
        if (at < 0)
            return -1;
        const QStringView rest = withoutSeparatorsInFront(between.mid(at + hit.length));
        const bool opens = at == 0 || isClauseSeparator(between.at(at - 1));
        const bool plain = std::none_of(rest.begin(), rest.end(), isClauseSeparator);
        return opens && plain ? from + int(at) : -1;
    }

    const NumberedParagraph &m_paragraph;
};

} // namespace

void checkPartsOfWholes(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    for (const NumberedParagraph &paragraph : text.paragraphs()) {
        const PartsInParagraph parts(paragraph);
        for (std::size_t i = 0; i < paragraph.numbers.size(); ++i) {
            const auto pair = parts.at(i);
            if (!pair)
                continue;
            const ClaimNumber &whole = paragraph.numbers.at(pair->whole);
            const ClaimNumber &part = paragraph.numbers.at(pair->part);
            Finding finding = text.finding(CheckRule::Arithmetic, FindingResult::Contradiction,
                                           PartsOfWholesTexts::tr("%1 are said to be a part of %2.")
                                               .arg(shownNumber(part), shownNumber(whole)));
            finding.evidence = {text.evidence(paragraph, pair->part)};
            if (paragraph.clauseOf(pair->whole).start != paragraph.clauseOf(pair->part).start)
                finding.evidence.append(text.evidence(paragraph, pair->whole));
            finding.figures = {{PartsOfWholesTexts::tr("part"), part.value},
                               {PartsOfWholesTexts::tr("whole"), whole.value}};
            findings.append(finding);
        }
    }
}

} // namespace PlanLens
