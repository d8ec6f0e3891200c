// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/verdictclaims.h"

#include "claims/claimtext.h"
#include "figures/fiveyearplans.h"
#include "language/lexicon.h"
#include "language/wordtaking.h"
#include "sentences/prosestretch.h"

namespace PlanLens {

namespace {

struct Predicate
{
    Verdict verdict = Verdict::Met;
    qsizetype start = -1; ///< in the clause
};

const WordTable &denials()
{
    static const WordTable table = wordsOf("falls-short");
    return table;
}

/// The predicate that starts at a place of a clause, read word by word.
class PredicateReader
{
public:
    explicit PredicateReader(QStringView text) : m_rest(text) {}

    std::optional<Verdict> read()
    {
        static const WordTable shortOf = wordsOf("short-of-aim");
        static const WordTable better = wordsOf("beyond-aim");
        static const WordTable verbs = wordsOf("outcome-verb");
        static const WordTable particles = wordsOf("completed-aspect");
        const bool ofAll = takeAdverbs();
        if (takeFromFront(m_rest, shortOf))
            return takeAim() && m_rest.isEmpty() ? std::optional(Verdict::Missed) : std::nullopt;
        if (takeFromFront(m_rest, better))
            return takeAim() && m_rest.isEmpty() ? std::optional(Verdict::Met) : std::nullopt;
        const bool denied = bool(takeFromFront(m_rest, denials()));
        if (denied)
            takeAdverbs();
        if (!takeFromFront(m_rest, verbs))
            return std::nullopt;
        takeFromFront(m_rest, particles);
        return verdictOf(ofAll, denied);
    }

private:
    std::optional<Verdict> verdictOf(bool ofAll, bool denied)
    {
        static const WordTable troubles = wordsOf("outcome-trouble");
        if (!denied && takeFromFront(m_rest, troubles))
            return Verdict::Missed;
        const bool whole = m_rest.isEmpty();
        const bool aim = takeAim();
        if (denied)
            return aim || whole ? std::optional(Verdict::Missed) : std::nullopt;
        return (aim && m_rest.isEmpty()) || (whole && ofAll) ? std::optional(Verdict::Met)
                                                             : std::nullopt;
    }

    /// Whether one of them says that it is true of all: 均, 全部.
    bool takeAdverbs()
    {
        enum Words { Any, All };
        static const WordTable adverbs =
            wordsOf({{All, "outcome-of-all"}, {Any, "outcome-adverb"}});
        bool all = false;
        while (const auto hit = takeFromFront(m_rest, adverbs))
            all = all || hit.tag == All;
        return all;
    }

    /// 年度|预期|目标|要求; whether there is one that the words tell no more of.
    bool takeAim()
    {
        enum Words { Modifier, Noun };
        static const WordTable words = wordsOf({{Noun, "aim"},
                                                {Noun, "aim-expected"},
                                                {Noun, "aim-outcome"},
                                                {Modifier, "aim-qualifier"},
                                                {Modifier, "aim-level"}});
        bool noun = false;
        QChar last;
        while (!m_rest.isEmpty()) {
            const QStringView before = m_rest;
            const auto hit = takeFromFront(m_rest, words);
            if (!hit)
                break;
            noun = noun || hit.tag == Noun;
            last = before.at(hit.length - 1);
        }
        return noun && last != u'的';
    }

    QStringView m_rest;
};

/// What is wished for, or true of a part only, or of five years.
bool isQualified(QStringView clause)
{
    static const WordTable words = wordsOf("hedged-outcome");
    return words.occursIn(clause) || namedPlan(clause);
}

std::optional<Predicate> predicateOf(QStringView clause)
{
    if (isQualified(clause))
        return std::nullopt;
    for (qsizetype at = 0; at < clause.size(); ++at) {
        const auto verdict = PredicateReader(clause.mid(at)).read();
        if (!verdict)
            continue;
        // 未按时序完成目标: what stands between is not known.
        if (verdict == Verdict::Met && denials().occursIn(clause.left(at)))
            return std::nullopt;
        return Predicate{*verdict, at};
    }
    return std::nullopt;
}

/// Where 指标 with the words that qualify it ends a subject: 约束性指标也; its size where it does
/// not.
qsizetype startOfKind(QStringView subject)
{
    static const WordTable adverbs = wordsOf({{0, "outcome-adverb"}, {0, "outcome-of-all"}});
    static const WordTable nouns = wordsOf("indicator-noun");
    static const WordTable kinds = wordsOf("indicator-kind");
    QStringView rest = subject;
    takeAllFromEnd(rest, adverbs);
    if (!takeFromEnd(rest, nouns))
        return subject.size();
    takeAllFromEnd(rest, kinds);
    return rest.size();
}

/// Leaves out what sums a list up: 等3个指标, 等约束性指标, 指标的.
QStringView withoutSum(QStringView subject)
{
    constexpr qsizetype longestSum = 14;
    const qsizetype last = subject.lastIndexOf(u'、') + 1;
    if (const qsizetype at = subject.indexOf(u'等', last);
        at >= 0 && subject.size() - at - 1 <= longestSum)
        return subject.left(at);
    const QStringView kept = subject.left(startOfKind(subject));
    const auto numbers = claimNumbers(kept);
    const bool counted =
        !numbers.empty() && numbers.back().end == kept.size() && countsItems(numbers.back());
    return counted ? kept.left(numbers.back().start) : kept;
}

QStringList namesIn(QStringView subject)
{
    return withoutSum(subject).toString().split(u'、', Qt::SkipEmptyParts);
}

bool isList(QStringView clause)
{
    return clause.contains(u'、');
}

bool endsClause(QStringView text, int i)
{
    return i >= text.size() || endsSentenceAt(text, i) || partsClausesAt(text, i);
}

} // namespace

std::vector<VerdictClaim> verdictClaims(QStringView sentence)
{
    static const WordTable outcomes = wordsOf("outcome-noun");
    std::vector<VerdictClaim> claims;
    TextPiece previous;
    int start = 0;
    for (int i = 0; i <= sentence.size(); ++i) {
        if (!endsClause(sentence, i))
            continue;
        const QStringView clause = sentence.mid(start, i - start);
        if (const auto predicate = predicateOf(clause)) {
            VerdictClaim claim{predicate->verdict, {}, start, i};
            const QStringView subject = clause.left(predicate->start);
            claim.names = namesIn(subject);
            // 战略性新兴产业增加值增速、…等也受到影响，完成情况不及预期.
            const QStringView list = sentence.mid(previous.start, previous.end - previous.start);
            const bool leftOut = subject.trimmed().isEmpty() || outcomes.occursIn(subject);
            const bool taken = !claims.empty() && claims.back().end == previous.end;
            if (leftOut && !taken && isList(list)) {
                claim.names = namesIn(list);
                claim.start = previous.start;
            }
            if (!claim.names.isEmpty())
                claims.push_back(claim);
        }
        previous = {start, i};
        start = i + 1;
    }
    return claims;
}

} // namespace PlanLens
