// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/tallyclaims.h"

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QStringView separators = u"，；。、：,;:（）()";
constexpr QStringView clauseEnds = u"，；。,;";

/// A number with the words of its own on both sides.
struct Counted
{
    ClaimNumber number;
    QStringView before;
    QStringView after;
};

std::optional<Attribute> attributeIn(QStringView text)
{
    const bool binding = text.contains(u"约束");
    const bool expected = text.contains(u"预期性") || text.contains(u"预期指标");
    if (binding == expected)
        return std::nullopt;
    return binding ? Attribute::Binding : Attribute::Expected;
}

/// Words that set a smaller circle than “met” and “missed” do, or one that no table shows.
bool isOtherOutcome(QString text)
{
    // 完成或超额完成 is met; 超额完成 alone is more than that.
    text.remove(QStringLiteral("或超额完成")).remove(QStringLiteral("和超额完成"));
    return containsAny(text, {u"提前",   u"超额", u"大幅", u"序时", u"进度",   u"未下达",
                              u"暂未",   u"居",   u"排名", u"位列", u"高于全", u"快于",
                              u"好于全", u"取消", u"调整", u"新增", u"增加",   u"减少",
                              u"纳入",   u"删除", u"接近", u"基本"});
}

bool saysMissed(QStringView text)
{
    return containsAny(text, {u"未完成", u"未能", u"未达", u"未实现", u"没有完成", u"没有达到",
                              u"难以", u"难度", u"差距", u"低于预期", u"低于目标", u"不及预期",
                              u"无法", u"滞后", u"不达"});
}

bool saysMet(QStringView text)
{
    return containsAny(text, {u"完成", u"达到", u"实现", u"达标", u"好于预期", u"符合预期",
                              u"高于目标", u"达预期"});
}

bool endsInOneOf(QStringView text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.endsWith(word); });
}

std::vector<Counted> countsIn(QStringView sentence)
{
    std::vector<Counted> counts;
    int previousEnd = 0;
    const auto numbers = claimNumbers(sentence);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const ClaimNumber &number = numbers.at(i);
        const TextPiece piece = pieceAround(sentence, number.start, number.end, separators);
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
    return (number.unit == u"项" || number.unit == u"个") && !number.bound && !number.approximate &&
           number.value >= 1 && number.value <= 500 && number.step == 1;
}

/// Whether nothing but what is counted follows: 35|项计划指标中.
bool isPlainTotal(const Counted &counted)
{
    const qsizetype at = counted.after.indexOf(u"指标");
    if (at >= 0) {
        const QStringView kind = counted.after.left(at);
        return kind.size() <= 10 &&
               !containsAny(kind, {u"为", u"的", u"个", u"重点", u"约束", u"预期性", u"其他"});
    }
    return counted.after.trimmed().isEmpty() &&
           endsInOneOf(counted.before,
                       {u"指标", u"指标共", u"指标有", u"指标共有", u"指标共计", u"指标合计"});
}

class Group
{
public:
    explicit Group(QStringView sentence) : m_sentence(sentence) {}

    std::vector<TallyClaim> read()
    {
        if (!m_sentence.contains(u"指标"))
            return {};
        for (const Counted &counted : countsIn(m_sentence))
            add(counted);
        return std::move(m_claims);
    }

private:
    void add(const Counted &counted)
    {
        if (counted.number.year) {
            if (!m_year)
                m_year = int(counted.number.value);
            return;
        }
        if (counted.number.percent) {
            if (endsInOneOf(counted.before, {u"完成率", u"完成率为", u"完成率达", u"达标率",
                                             u"达标率为", u"完成率达到"}))
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
        const bool named = around.contains(u"指标");
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

    /// After 指标中有 the words are about what is counted next.
    static QString outcomeWords(const Counted &counted)
    {
        QStringView after = counted.after;
        if (const qsizetype among = after.indexOf(u"指标中"); among >= 0)
            after = after.left(among);
        QStringView before = counted.before;
        if (const qsizetype subject = before.lastIndexOf(u"指标"); subject >= 0)
            before = before.mid(subject);
        return before.toString() + u' ' + after.toString();
    }

    static bool startsWithOutcome(QStringView after)
    {
        const QStringView start = after.left(6);
        return saysMet(start) || saysMissed(start) || start.startsWith(u"为");
    }

    static bool isAttributeCount(const Counted &counted)
    {
        const bool inFront = endsInOneOf(counted.before, {u"指标", u"指标有", u"指标共", u"指标为",
                                                          u"指标共有", u"约束性", u"预期性"});
        const qsizetype at =
            std::max(counted.after.indexOf(u"约束"), counted.after.indexOf(u"预期"));
        return (inFront && counted.after.trimmed().isEmpty()) || (at >= 0 && at <= 3);
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
            pieceAround(m_sentence, counted.number.start, counted.number.end, clauseEnds);
        claim.start = clause.start;
        claim.end = clause.end;
        claim.year = m_year;
        if (kind == TallyKind::Total)
            m_scope.reset();
        m_active = true;
        m_claims.push_back(claim);
    }

    QStringView m_sentence;
    std::vector<TallyClaim> m_claims;
    std::optional<Attribute> m_scope;
    bool m_scopeFresh = false;
    bool m_active = false; ///< indicators have been counted before
    std::optional<int> m_year;
};

} // namespace

std::vector<TallyClaim> tallyClaims(QStringView sentence)
{
    return Group(sentence).read();
}

} // namespace PlanLens
