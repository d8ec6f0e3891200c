// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkrules.h"
#include "claims/paragraphs.h"
#include "language/chinesenumerals.h"
#include "language/lexicon.h"
#include "language/separators.h"
#include "language/wordtaking.h"
#include "text/stops.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <vector>

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
    static const WordTable reached = wordsOf({{0, "reach"}, {0, "to-level"}, {0, "origin"}});
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
    explicit PartsInParagraph(const NumberedParagraph &paragraph) : m_paragraph(paragraph)
    {
        for (std::size_t i = 0; i < paragraph.numbers.size(); ++i)
            m_lists.push_back(listOf(i));
    }

    std::optional<PartOfWhole> at(std::size_t part) const
    {
        for (const auto read : {&PartsInParagraph::countedAmong, &PartsInParagraph::alreadyDone,
                                &PartsInParagraph::ledBy}) {
            if (const auto pair = (this->*read)(part))
                return isTooMuch(*pair) ? pair : std::nullopt;
        }
        return std::nullopt;
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
        enum Among { Counts, CountsNot };
        static const WordTable among =
            wordsOf({{Counts, "already"}, {Counts, "in-whole"}, {CountsNot, "no-in-whole"}});
        if (part == 0 || !areOfOneKind(part - 1, part) || number(part - 1).dimension != u"count")
            return std::nullopt;
        const QStringView between = m_paragraph.wordsBetween(part - 1);
        WordTable::Hit hit;
        const qsizetype at = among.find(between, 1, &hit);
        if (at < 1 || hit.tag == CountsNot ||
            std::any_of(between.begin(), between.end(), isClauseSeparator) ||
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

    /// 重点项目67个、总投资157亿元，已开工项目65个: things of one name, and none that were planned.
    /// Others may be 储备 or 入库 already.
    std::optional<PartOfWhole> alreadyDone(std::size_t part) const
    {
        static const WordTable already = wordsOf("already");
        static const WordTable carried = wordsOf("carrying-out");
        static const WordTable steps = wordsOf({{0, "begun"}, {0, "finished"}});
        const QStringView done = m_paragraph.clauseBefore(part).trimmed();
        constexpr qsizetype shortest = 2;
        const auto since = already.startingAt(done);
        const auto step = since ? steps.startingAt(done, since.length) : WordTable::Hit{};
        const QStringView noun = done.mid(since.length + step.length).trimmed();
        if (!step || noun.size() < shortest || number(part).dimension != u"count")
            return std::nullopt;
        for (std::size_t i = part; i-- > 0 && m_paragraph.sameSentence(i, part);) {
            if (number(i).dimension != u"count")
                continue;
            // 签约项目58个，已开工项目62个: others may have been begun.
            const bool told =
                areOfOneKind(i, part) && m_paragraph.wordsBefore(i).trimmed().endsWith(noun) &&
                carried.startingAt(m_paragraph.clauseBefore(i).trimmed()) &&
                !tellsOtherwise(m_paragraph.clauseBefore(i)) && !tellsOtherwise(done) &&
                !isAnotherSum(number(i), done, m_paragraph.clauseBefore(i));
            return told ? std::optional(PartOfWhole{i, part}) : std::nullopt;
        }
        return std::nullopt;
    }

    /// 其中新能源汽车由45万辆增至|356万辆: the level that a part has come to.
    bool isReachedByMove(std::size_t index) const
    {
        static const WordTable levels = wordsOf("to-level");
        return index > 1 && levels.isWord(m_paragraph.wordsBetween(index - 1).trimmed());
    }

    /// What the clause of a number says of it in front of it, and of what it came from.
    QStringView saidOf(std::size_t index) const
    {
        return m_paragraph.clauseBefore(isReachedByMove(index) ? index - 1 : index);
    }

    /// 由|45万辆增至356万辆: what a part was.
    bool isFormer(std::size_t index) const
    {
        return index + 1 < m_paragraph.numbers.size() && isReachedByMove(index + 1);
    }

    QStringView nameOf(std::size_t index) const
    {
        static const WordTable reached = wordsOf("reach");
        QStringView words = m_paragraph.wordsBefore(index).trimmed();
        takeFromEnd(words, reached);
        return words;
    }

    /// Where the numbers begin that a number stands among behind 其中, all of one kind and in one
    /// sentence; 0 where no 其中 opens them.
    std::size_t listOf(std::size_t index) const
    {
        if (index == 0 || leadBefore(index) >= 0)
            return index;
        const QStringView between = m_paragraph.wordsBetween(index - 1);
        const bool goesOn = isReachedByMove(index) ||
                            (areOfOneKind(index - 1, index) &&
                             std::none_of(between.begin(), between.end(),
                                          [](QChar c) { return isOneOf(c, Stops::sentence); }));
        return goesOn ? m_lists.at(index - 1) : 0;
    }

    /// 汽车保有量59万辆，其中货车2万辆，个人汽车保有量56万辆: further down the list too a part
    /// bears the whole name of its whole. What bears it of another place or time is no part, nor
    /// what is far more (社会从业人员).
    bool isNamedAfter(std::size_t part, std::size_t whole) const
    {
        constexpr qsizetype shortest = 3;
        constexpr double farthestBeyond = 2;
        static const WordTable beyond = wordsOf({{0, "name-whose"},
                                                 {0, "country"},
                                                 {0, "province"},
                                                 {0, "city"},
                                                 {0, "own-place"},
                                                 {0, "part-place"},
                                                 {0, "place-end"},
                                                 {0, "year-before"},
                                                 {0, "all-of"},
                                                 {0, "outside-whole"}});
        static const WordTable leads = wordsOf({{0, "year-end"}, {0, "name-whose"}});
        QStringView all = nameOf(whole);
        takeAllFromFront(all, leads);
        const QStringView name = nameOf(part);
        return all.size() >= shortest && name.endsWith(all) &&
               amountOf(number(part)).value <= farthestBeyond * amountOf(number(whole)).value &&
               !beyond.occursIn(name.chopped(all.size()));
    }

    /// 新登记147万户、其中企业57.3万家: the numbers behind 其中, and the last one before it.
    std::optional<PartOfWhole> ledBy(std::size_t part) const
    {
        const std::size_t first = m_lists.at(part);
        if (first == 0 || isFormer(part))
            return std::nullopt;
        std::size_t whole = first - 1;
        while (whole > 0 && number(whole).percent)
            --whole; // growth of the whole
        const bool leads = first == part || (first + 1 == part && isReachedByMove(part));
        const bool told = areOfOneKind(whole, part) && m_paragraph.sameSentence(whole, part) &&
                          (leads || isNamedAfter(part, whole)) && !tellsOtherwise(saidOf(whole)) &&
                          !tellsOtherwise(saidOf(part)) &&
                          !isAnotherSum(number(whole), saidOf(part), saidOf(whole));
        return told ? std::optional(PartOfWhole{whole, part}) : std::nullopt;
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
    std::vector<std::size_t> m_lists; ///< listOf() each number
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
