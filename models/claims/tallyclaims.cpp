// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/tallyclaims.h"

#include "language/lexicon.h"
#include "language/wordtaking.h"
#include "text/stops.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr std::u16string_view bracketSigns = u"（）()";

/// A number with the words of its own on both sides.
struct Counted
{
    ClaimNumber number;
    QStringView before;
    QStringView after;
};

enum AttributeWord { BindingWord, ExpectedWord };
const WordTable &attributeWords()
{
    static const WordTable table = wordsOf({{BindingWord, "binding"}, {ExpectedWord, "expected"}});
    return table;
}

const WordTable &indicatorNouns()
{
    static const WordTable table = wordsOf("indicator-noun");
    return table;
}

bool namesIndicators(QStringView text)
{
    return indicatorNouns().occursIn(text);
}

/// Nothing where none or both are named.
std::optional<Attribute> attributeIn(QStringView text)
{
    std::optional<Attribute> found;
    WordTable::Hit hit;
    for (qsizetype at = attributeWords().find(text, 0, &hit); at >= 0;
         at = attributeWords().find(text, at + hit.length, &hit)) {
        const Attribute one = hit.tag == BindingWord ? Attribute::Binding : Attribute::Expected;
        if (found && found != one)
            return std::nullopt;
        found = one;
    }
    return found;
}

/// Words that set a smaller circle than “met” and “missed” do, or one that no table shows.
bool isOtherOutcome(QStringView text)
{
    // 完成或超额完成 is met; 超额完成 alone is more than that.
    enum Words { Other, OrMore };
    static const WordTable words = wordsOf({{Other, "tally-other"}, {OrMore, "or-beyond"}});
    WordTable::Hit hit;
    for (qsizetype at = words.find(text, 0, &hit); at >= 0;
         at = words.find(text, at + hit.length, &hit)) {
        if (hit.tag == Other)
            return true;
    }
    return false;
}

bool saysMissed(QStringView text)
{
    static const WordTable words = wordsOf("tally-missed");
    return words.occursIn(text);
}

bool saysMet(QStringView text)
{
    static const WordTable words = wordsOf("tally-met");
    return words.occursIn(text);
}

/// 指标共|28项: what is counted stands in front, with or without 共, 有, 为.
bool endsInCounted(QStringView before, const WordTable &counted)
{
    static const WordTable totals = wordsOf("before-total");
    takeFromEnd(before, totals);
    return bool(counted.ending(before));
}

std::vector<Counted> countsIn(QStringView sentence)
{
    std::vector<Counted> counts;
    int previousEnd = 0;
    const auto numbers = claimNumbers(sentence);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const ClaimNumber &number = numbers.at(i);
        const TextPiece piece = pieceAround(sentence, number.start, number.end, Stops::words);
        const int start = std::max(piece.start, previousEnd);
        int end = piece.end;
        if (i + 1 < numbers.size())
            end = std::min(end, std::max(numbers.at(i + 1).start, number.end));
        counts.push_back({number, sentence.mid(start, number.start - start),
                          sentence.mid(number.end, end - number.end)});
        previousEnd = number.end;
    }
    return counts;
}

bool isCountOfItems(const ClaimNumber &number)
{
    return countsItems(number) && !number.bound && !number.approximate && number.value >= 1 &&
           number.value <= 500 && number.step == 1;
}

/// Whether nothing but what is counted follows: 35|项计划指标中.
bool isPlainTotal(const Counted &counted)
{
    constexpr qsizetype longestKind = 10;
    static const WordTable subsets = wordsOf("tally-subset");
    const qsizetype at = indicatorNouns().find(counted.after);
    if (at >= 0) {
        const QStringView kind = counted.after.left(at);
        return kind.size() <= longestKind && !subsets.occursIn(kind) &&
               !attributeWords().occursIn(kind);
    }
    return counted.after.trimmed().isEmpty() && endsInCounted(counted.before, indicatorNouns());
}

class Group
{
public:
    explicit Group(QStringView sentence) : m_sentence(sentence) {}

    std::vector<TallyClaim> read()
    {
        if (!namesIndicators(m_sentence))
            return {};
        for (const Counted &counted : countsIn(m_sentence))
            add(counted);
        return std::move(m_claims);
    }

private:
    void add(const Counted &counted)
    {
        if (counted.number.year) {
            m_years.push_back(counted.number);
            return;
        }
        if (counted.number.percent) {
            if (isRate(counted.before))
                append(counted, TallyKind::Rate);
            return;
        }
        if (isCountOfItems(counted.number))
            addCount(counted);
    }

    void addCount(const Counted &counted)
    {
        const QString around = counted.before.toString() + u' ' + counted.after.toString();
        const auto attribute = attributeIn(around);
        const bool named = namesIndicators(around);
        const bool bare = counted.after.trimmed().isEmpty();
        // The noun is left out only after a count of indicators: 32项指标中，完成29项.
        if (!named && !attribute && !(m_active && (bare || startsWithOutcome(counted.after))))
            return;
        if (attribute) {
            m_scope = attribute;
            m_scopeFresh = true;
        } else {
            m_scopeFresh = false;
        }
        const QString outcome = outcomeWords(counted);
        if (isOtherOutcome(outcome))
            return;
        if (saysMissed(outcome))
            append(counted, TallyKind::Missed);
        else if (saysMet(outcome))
            append(counted, TallyKind::Met);
        else if (attribute && isAttributeCount(counted))
            append(counted, TallyKind::Attribute);
        else if (!attribute && isPlainTotal(counted))
            append(counted, TallyKind::Total);
    }

    /// 完成率|达到
    static bool isRate(QStringView before)
    {
        static const WordTable rates = wordsOf("tally-rate");
        static const WordTable reaching = wordsOf("reach");
        takeFromEnd(before, reaching);
        return bool(rates.ending(before));
    }

    /// After 指标中有 the words are about what is counted next.
    static QString outcomeWords(const Counted &counted)
    {
        static const WordTable among = wordsOf("among-indicators");
        static const WordTable examples = wordsOf("and-so-on");
        QStringView after = counted.after;
        if (const qsizetype at = among.find(after); at >= 0)
            after = after.left(at);
        // 收入与经济增长同步等|16个: names of indicators, which say nothing of them.
        QStringView before = examples.ending(counted.before) ? QStringView() : counted.before;
        for (qsizetype at = indicatorNouns().find(before); at >= 0;
             at = indicatorNouns().find(before, 1))
            before = before.mid(at);
        return before.toString() + u' ' + after.toString();
    }

    static bool startsWithOutcome(QStringView after)
    {
        constexpr qsizetype opening = 6;
        static const WordTable equalling = wordsOf("equalling-verb");
        const QStringView start = after.left(opening);
        return saysMet(start) || saysMissed(start) || equalling.startingAt(start);
    }

    static bool isAttributeCount(const Counted &counted)
    {
        constexpr qsizetype nearby = 3;
        const bool inFront = endsInCounted(counted.before, indicatorNouns()) ||
                             endsInCounted(counted.before, attributeWords());
        const qsizetype at = attributeWords().find(counted.after);
        return (inFront && counted.after.trimmed().isEmpty()) || (at >= 0 && at <= nearby);
    }

    void append(const Counted &counted, TallyKind kind)
    {
        TallyClaim claim;
        claim.kind = kind;
        claim.number = counted.number.value;
        claim.step = counted.number.step;
        if (kind != TallyKind::Total && kind != TallyKind::Rate) {
            claim.scope = m_scope;
            claim.scopeInherited = m_scope && !m_scopeFresh;
        }
        const TextPiece clause =
            pieceAround(m_sentence, counted.number.start, counted.number.end, Stops::clause);
        claim.start = clause.start;
        claim.end = clause.end;
        claim.year = yearOf(counted.number);
        if (kind == TallyKind::Total)
            m_scope.reset();
        m_active = true;
        m_claims.push_back(claim);
    }

    /// The year named in front of a count in its own clause, else in its own brackets, else first
    /// in the sentence: of what is said in brackets nothing holds outside of them.
    std::optional<int> yearOf(const ClaimNumber &count) const
    {
        const TextPiece clause = pieceAround(m_sentence, count.start, count.end, Stops::clause);
        const TextPiece brackets = pieceAround(m_sentence, count.start, count.end, bracketSigns);
        std::optional<int> ofBrackets;
        std::optional<int> ofSentence;
        for (const ClaimNumber &year : m_years) {
            const bool together = brackets.start <= year.start && year.end <= brackets.end;
            if (together && clause.start <= year.start)
                return int(year.value);
            if (together && !ofBrackets)
                ofBrackets = int(year.value);
            if (!ofSentence)
                ofSentence = int(year.value);
        }
        return ofBrackets ? ofBrackets : ofSentence;
    }

    QStringView m_sentence;
    std::vector<TallyClaim> m_claims;
    std::optional<Attribute> m_scope;
    bool m_scopeFresh = false;
    bool m_active = false;            ///< indicators have been counted before
    std::vector<ClaimNumber> m_years; ///< named so far
};

} // namespace

std::vector<TallyClaim> tallyClaims(QStringView sentence)
{
    return Group(sentence).read();
}

} // namespace PlanLens
