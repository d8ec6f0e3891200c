// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/numberclasses.h"

#include "language/chinesenumerals.h"
#include "language/lexicon.h"
#include "language/numerals.h"
#include "language/unittable.h"
#include "ledger/numberdates.h"
#include "text/oneof.h"
#include "text/stops.h"

#include <algorithm>
#include <optional>

namespace PlanLens {

namespace {

constexpr double fewAtMost = 20; ///< Chinese numerals up to this count nothing that is measured

bool isBoundary(QChar c)
{
    return c.isNull() || isOneOf(c, u"\n\t。；;：:，,！？!?、（(“”　—-●◆■○·");
}

/// The words around one number.
class Context
{
public:
    Context(const FlatText &text, const std::vector<NumberToken> &tokens, std::size_t index)
        : m_text(text), m_tokens(tokens), m_index(index), m_token(tokens[index])
    {}

    NumberClass run() const
    {
        if (isInWord())
            return NumberClass::Name;
        if (isListMark())
            return NumberClass::Ordinal;
        if (isBesideLatin() || isInCode() || isDocumentNumber())
            return NumberClass::Name;
        if (isOrdinal())
            return NumberClass::Ordinal;
        if (isInTime())
            return isBarePlace() ? NumberClass::Name : NumberClass::Date;
        if (isPartOfName())
            return NumberClass::Name;
        if (isCount())
            return NumberClass::Count;
        if (isQuoted() || (m_token.chinese && !measures()))
            return NumberClass::Name;
        return NumberClass::Unexplained;
    }

private:
    QChar before(int distance = 1) const { return m_text.at(m_token.start - distance); }
    QChar after(int distance = 0) const { return m_text.at(m_token.end + distance); }
    QStringView printed() const
    {
        return QStringView(m_text.text).mid(m_token.start, m_token.end - m_token.start);
    }
    const UnitWord *unit() const
    {
        return UnitTable::shipped().startingAt(m_text.text, m_token.unitStart, true);
    }

    /// 三农, 一带一路: a word that holds the number starts at it or before it.
    bool isInWord() const
    {
        static const WordTable words = wordsOf("number-word");
        constexpr int longestBefore = 5;
        for (int start = m_token.start; start >= 0 && start >= m_token.start - longestBefore;
             --start) {
            const auto word = words.startingAt(m_text.text, start);
            if (word && start + word.length >= m_token.end)
                return true;
        }
        return false;
    }

    /// 一、 （二） 3. 4） 一是 二要 其三, where a sentence or clause begins.
    bool isListMark() const
    {
        const int length = m_token.end - m_token.start;
        if (length > 3 || m_token.unitStart != m_token.end)
            return false;
        if (isOneOf(before(), u"（(") && isOneOf(after(), u"）)"))
            return true;
        constexpr int longestMark = 2; // of a note: [1], but 〔2021〕 is a year
        if (isOneOf(before(), u"[［〔") && isOneOf(after(), u"]］〕") &&
            m_token.end - m_token.start <= longestMark)
            return true;
        if (before() == u'其' && isOneOf(after(), u"，,是、"))
            return true;
        if (m_token.chinese && isBoundary(before()) && isOneOf(after(), u"是要"))
            return true;
        const bool begins = before().isNull() || isOneOf(before(), u"\n\t。；;：:！？\u3000”]");
        return begins && isOneOf(after(), u"、.．）)") &&
               (m_token.chinese || digitValue(after(1)) < 0); // 一、2022年…, but 1.5 and 1、2
    }

    /// 第三, 前10名, 十四届, 专栏2, 附件1.
    bool isOrdinal() const
    {
        static const WordTable openers = wordsOf("numbering");
        static const WordTable sessions = wordsOf("session");
        return openers.endingAt(m_text.text, startOfChain()) ||
               bool(sessions.startingAt(m_text.text, m_token.end)) ||
               (before() == u'前' && !isInTime());
    }

    /// 表1-2, 附表3.1: the second number goes on with the first.
    int startOfChain() const
    {
        constexpr int longest = 2; ///< of each of them
        int start = m_token.start;
        if (m_token.end - start > longest || start < 2 ||
            !isOneOf(m_text.at(start - 1), u"-－—–.．"))
            return start;
        --start;
        for (int i = 0; i < longest && start > 0 && digitValue(m_text.at(start - 1)) >= 0; ++i)
            --start;
        return start;
    }

    bool isInTime() const
    {
        if (!m_inTime)
            m_inTime = isTime(m_text, m_tokens, m_index);
        return *m_inTime;
    }

    /// G85, 5G, PM2.5, COVID-19, 1+3.
    bool isBesideLatin() const
    {
        if (isLatinLetter(before()) || isPlus(before()) || isPlus(after()) ||
            ((isDash(before()) || before() == u' ') && isLatinLetter(before(2))))
            return true;
        return isLatinLetter(after()) && !unit();
    }

    /// H01-2-1, N06/03, 1#, 2×35万千瓦.
    bool isInCode() const
    {
        const QStringView whole = m_text.text;
        if (isOneOf(before(), u"=＝") &&
            whole.mid(m_token.start, m_token.end - m_token.start) == u"100")
            return true; // 上年=100
        if (isOneOf(after(), u"#＃×") || isOneOf(before(), u"×_"))
            return true;
        constexpr int longestCode = 12;
        int at = m_token.start - 1;
        while (m_token.start - at < longestCode &&
               (digitValue(m_text.at(at)) >= 0 || isOneOf(m_text.at(at), u"-/.#")))
            --at;
        return at < m_token.start - 1 && isLatinLetter(m_text.at(at)) && !unit();
    }

    /// 〔2022〕12号
    bool isDocumentNumber() const
    {
        return isOneOf(before(), u"〔[［") && isOneOf(after(), u"〕]］") &&
               digitValue(after(1)) >= 0;
    }

    /// 3号线, 500强, 千亿级, 60岁以上老人, 三分之一's neighbour 之一.
    bool isPartOfName() const
    {
        static const WordTable nouns = wordsOf("numbered-noun");
        static const WordTable ages = wordsOf("age");
        constexpr QStringView partWord = u"分之";
        const QStringView whole = m_text.text;
        if (whole.mid(m_token.end).startsWith(partWord))
            return false; // 三分之二
        const auto noun = nouns.startingAt(m_text.text, m_token.unitStart);
        const UnitWord *found = unit();
        const int length = found ? int(found->text.size()) : 0;
        if (noun && noun.length > length)
            return true;
        if (m_token.chinese && isAfterOf())
            return !whole.left(m_token.start).endsWith(partWord);
        if (isBarePlace() && !opensBarePlace(before()) && m_token.unitStart == m_token.end)
            return true; // 千家万户
        if (!found) {
            return isOneOf(after(), u"·") || isOneOf(before(), u"·") ||
                   (m_token.unitStart > m_token.end && tellsWhich(m_token.unitStart));
        }
        if (found->kind == UnitKind::Percent || found->kind == UnitKind::Point ||
            found->kind == UnitKind::Times)
            return false;
        if (ages.isWord(found->unit) || (isFew() && !isCounter(*found)))
            return true; // 五里坡
        if (!isCounter(*found) && tellsWhich(m_token.unitStart + length))
            return true;
        return isSize(*found, m_token.unitStart + length);
    }

    /// 200万千瓦煤电项目, 投资3亿元的道路: how large the thing is that is named.
    bool isSize(const UnitWord &unit, int end) const
    {
        static const WordTable sizes(u"watt volt volt-ampere tonne watt-hour cubic-metre "
                                     u"tonnage-class deadweight-tonne tonne-coal");
        const QChar next = m_text.at(end);
        if (unit.kind == UnitKind::Money)
            return next == u'的' || (isBarePlace() && next.isLetter());
        return sizes.isWord(unit.dimension) && next.isLetter() &&
               !predicates().startingAt(m_text.text, end);
    }

    static const WordTable &predicates()
    {
        static const WordTable words =
            wordsOf({{0, "rise"}, {0, "fall"}, {0, "to-level"}, {0, "reach"}});
        return words;
    }

    static bool isCounter(const UnitWord &unit) { return unit.kind == UnitKind::Count; }

    /// One to twenty in Chinese numerals.
    bool isFew() const
    {
        if (!m_token.chinese)
            return false;
        const auto number = scanNumberAt(m_text.text, m_token.start);
        return !number || (number->unit.isEmpty() && number->total() <= fewAtMost);
    }

    /// 60岁以上老人, 10万吨级码头, 2000万元以上企业: which things are meant.
    bool tellsWhich(int end) const
    {
        static const WordTable limits = wordsOf("limit");
        static const WordTable nouns = wordsOf("numbered-noun");
        if (const auto limit = limits.startingAt(m_text.text, end))
            return m_text.at(end + limit.length).isLetter();
        return bool(nouns.startingAt(m_text.text, end));
    }

    /// 百, 千, 万 without a digit.
    bool isBarePlace() const
    {
        const QStringView text = printed();
        return m_token.chinese && std::all_of(text.begin(), text.end(), [](QChar c) {
                   return isChinesePlace(c) && c != ChineseNumerals::tenSign;
               });
    }

    /// 三项措施, 五大任务, 12条政策.
    bool isCount() const
    {
        static const WordTable counters = wordsOf("kind-counter");
        const UnitWord *found = unit();
        const auto counter = counters.startingAt(m_text.text, m_token.unitStart);
        if (m_token.chinese)
            return isFew() && (counter || (found && isCounter(*found)));
        if (counter)
            return true;
        if (!found || !isCounter(*found))
            return false;
        static const WordTable occasions = wordsOf("occasion");
        static const WordTable articles = wordsOf("article");
        return occasions.isWord(found->unit) ||
               countsNoIndicator(m_token.unitStart + int(found->text.size())) ||
               isAfterNoIndicator() || (articles.isWord(found->unit) && isAfterIssuing());
    }

    /// 办理建议420件
    bool isAfterNoIndicator() const
    {
        static const WordTable nouns = wordsOf("no-indicator");
        static const WordTable bounds = wordsOf("run-bound");
        int end = m_token.start;
        while (const auto bound = bounds.endingAt(m_text.text, end))
            end -= bound.length;
        return bool(nouns.endingAt(m_text.text, end));
    }

    /// 出台促进消费19条
    bool isAfterIssuing() const
    {
        static const WordTable verbs = wordsOf("issuing-verb");
        constexpr int longestClause = 60;
        const int from = std::max(0, m_token.start - longestClause);
        for (int at = m_token.start - 1; at >= from && !isSentenceOrLineEnd(m_text.at(at)); --at) {
            if (verbs.startingAt(m_text.text, at))
                return true;
        }
        return false;
    }

    bool countsNoIndicator(int from) const
    {
        static const WordTable nouns = wordsOf("no-indicator");
        constexpr int longestNoun = 16;
        int end = from;
        while (end < from + longestNoun &&
               (m_text.at(end).isLetter() || digitValue(m_text.at(end)) >= 0))
            ++end;
        for (int at = from; at < end; ++at) {
            if (nouns.startingAt(QStringView(m_text.text).left(end), at))
                return true;
        }
        return false;
    }

    /// Inside “…” or 《…》.
    bool isQuoted() const
    {
        constexpr int longestName = 30;
        for (int i = m_token.start - 1; i >= 0 && i > m_token.start - longestName; --i) {
            const QChar c = m_text.at(i);
            if (isOneOf(c, u"“《‘「"))
                return true;
            if (isOneOf(c, u"”》’」\n。"))
                return false;
        }
        return false;
    }

    /// Whether a unit follows that measures something.
    bool measures() const
    {
        return unit() || m_token.unitStart != m_token.end || isOneOf(after(), u"分之%％") ||
               isAfterOf();
    }

    /// 之一, 分之三
    bool isAfterOf() const { return before() == u'之'; }

    const FlatText &m_text;
    const std::vector<NumberToken> &m_tokens;
    std::size_t m_index;
    const NumberToken &m_token;
    mutable std::optional<bool> m_inTime; ///< once it was asked
};

} // namespace

NumberClass classByContext(const FlatText &text, const std::vector<NumberToken> &tokens,
                           std::size_t index)
{
    return Context(text, tokens, index).run();
}

} // namespace PlanLens
