#include "prose/prosephrase.h"

#include "prose/prosecontext.h"
#include "prose/prosewords.h"

#include <algorithm>

namespace PlanLens {

using namespace ProseWords;

namespace {

bool isSeparator(QChar c)
{
    return QStringView(u"、，,；;：:").contains(c);
}

/// 比 and 较 where they compare, not in 占比, 比重, 同比.
bool comparesAt(QStringView text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c != u'比' && c != u'较')
        return false;
    const QChar before = i > 0 ? text.at(i - 1) : QChar();
    const QChar behind = i + 1 < text.size() ? text.at(i + 1) : QChar();
    return !QStringView(u"占同环对之评相配性比").contains(before) &&
           !QStringView(u"重例率值较大好高低快").contains(behind);
}

class Parser
{
public:
    Parser(const Stretch &stretch, const Numbers &numbers, int from, const Figure &figure)
        : m_stretch(stretch)
        , m_numbers(numbers)
        , m_text(stretch.text)
        , m_from(from)
        , m_figure(figure)
    {
        m_phrase.start = from;
        m_end = figure.start;
    }

    ClaimPhrase run()
    {
        m_phrase.quoteStart = m_figure.start;
        m_phrase.referenceStart = m_phrase.referenceEnd = m_figure.start;
        stripBounds();
        const bool compared = takeCompletion() || takeDifference() || takeShareOf();
        stripTails();
        if (!compared)
            takeReference();
        finishHead();
        return m_phrase;
    }

private:
    QStringView before() const { return m_text.mid(m_from, m_end - m_from); }

    /// 约 and 近 right before the number, which may stand behind a thing compared with.
    void stripBounds()
    {
        while (const auto hit = tails().ending(before())) {
            if (hit.tag != Roughly && hit.tag != LessOf)
                break;
            if (comparisons().ending(before()))
                break; // 低于
            apply(ProseWords::Tail(hit.tag), hit.length);
            m_end -= hit.length;
            m_phrase.quoteStart = m_end;
        }
    }

    void stripTails()
    {
        while (m_end > m_from) {
            const auto hit = tails().ending(before());
            if (takeOffRateFirst() || takeYear())
                continue;
            if (isPlanComparedWith(hit))
                break;
            if (!hit || hit.tag == Stop || !apply(ProseWords::Tail(hit.tag), hit.length))
                break;
            if (hit.tag == Pace)
                m_phrase.pace = before().right(hit.length).toString();
            m_end -= hit.length;
            if (hit.tag != Adverb)
                m_phrase.quoteStart = m_end;
        }
        takeOrigin();
        takeFormerValue();
    }

    /// 比计划增加8%: the plan is what is compared with, not what is planned.
    bool isPlanComparedWith(const WordTable::Hit &hit) const
    {
        const qsizetype at = before().size() - hit.length - 1;
        return hit && (hit.tag == Aimed || hit.tag == Expected) && at >= 0 &&
               comparesAt(before(), at);
    }

    /// 提高到2020年的52%: the year between predicate and number.
    bool takeYear()
    {
        QStringView text = before();
        if (text.endsWith(u'的'))
            text.chop(1);
        static const WordTable tails(u"底 末");
        const int end = m_from + int(text.size()) - tails.ending(text).length;
        const auto year = std::find_if(m_numbers.years.begin(), m_numbers.years.end(),
                                       [end](const YearMention &y) { return y.end == end; });
        if (year == m_numbers.years.end() || year->start < m_from)
            return false;
        const auto word = ProseWords::tails().ending(m_text.mid(m_from, year->start - m_from));
        const QChar behind = year->start > m_from ? m_text.at(year->start - 1) : QChar();
        const bool named = m_phrase.predicate != Predicate::None &&
                           !QStringView(u"比较于与自超到").contains(behind) &&
                           text.size() == before().size();
        if (word.tag != To && behind != u'由' && behind != u'从' && !named)
            return false;
        m_phrase.year = *year;
        m_end = year->start;
        return true;
    }

    /// 由 and 从 right before a figure: a change starts there.
    void takeOrigin()
    {
        if (!before().endsWith(u'由') && !before().endsWith(u'从'))
            return;
        m_phrase.originEnd = m_end;
        --m_end;
    }

    /// 比上年的45%提高, 由上年的45%提高到: the figure is what is compared with, and says nothing of
    /// this year.
    void takeFormerValue()
    {
        const QStringView text = before();
        if (!text.endsWith(u'的') || m_phrase.originEnd > 0)
            return;
        const QStringView reference = text.chopped(1);
        for (qsizetype i = reference.size() - 1; i >= 0; --i) {
            if (!comparesAt(text, i) && text.at(i) != u'由' && text.at(i) != u'从')
                continue;
            const int start = m_from + int(i);
            const int end = m_from + int(reference.size());
            if (!timeReferences().ending(reference) && !endsInYear(start + 1, end) &&
                !namedPlan(reference.mid(i)))
                continue;
            m_phrase.originEnd = m_end;
            const auto year = yearEndingAt(end);
            if (year)
                m_phrase.year = year;
            m_end = start;
            return;
        }
    }

    /// 综合利用率先达到: the rate is the subject's, not of 率先.
    bool takeOffRateFirst()
    {
        if (!before().endsWith(u"率先") || quantities().ending(before().chopped(1)).length < 3)
            return false;
        --m_end;
        return true;
    }

    bool setPredicate(Predicate predicate)
    {
        // Only what says no more than “amounts to” may stand in front of another predicate.
        if (m_phrase.predicate != Predicate::None)
            return predicate == Predicate::Level;
        m_phrase.predicate = predicate;
        return true;
    }

    bool setBound(Relation relation)
    {
        if (m_phrase.predicate == Predicate::None)
            m_boundIsPredicate = true;
        m_phrase.bound = relation;
        return true;
    }

    bool apply(ProseWords::Tail tail, int length)
    {
        switch (tail) {
        case Rise:
        case Fall:
            if (length == 1 && !holdsComparison(length))
                return false; // 高 and 低 say so only behind 比
            m_saysDistance = m_phrase.predicate == Predicate::None && length == 1 &&
                             QStringView(u"高低快慢多少").contains(before().back());
            return setPredicate(tail == Rise ? Predicate::Rise : Predicate::Fall);
        case To:
        case Reach:
            return setPredicate(Predicate::Level);
        case TakeShare:
            return setPredicate(Predicate::Share);
        case Added:
            return setPredicate(Predicate::Added);
        case AtLeastOf:
            return setBound(Relation::AtLeast);
        case MoreOf:
            return setBound(Relation::MoreThan);
        case AtMostOf:
            return setBound(Relation::AtMost);
        case LessOf:
            return setBound(Relation::LessThan);
        case Roughly:
            return m_phrase.approximate = true;
        case Respective:
            return m_phrase.respective = true;
        case EachOf:
            return m_phrase.each = true;
        case Yearly:
            return m_phrase.yearly = true;
        case TwoYears:
            return m_phrase.twoYears = true;
        case SoFar:
            return m_phrase.soFar = true;
        case Expected:
            return m_phrase.expected = true;
        case Aimed:
            return m_phrase.aimed = true;
        case SameBasis:
            return m_phrase.sameBasis = true;
        case Adverb:
        case Pace:
            return true;
        case Stop:
            return false;
        }
        return false;
    }

    bool holdsComparison(int tailLength) const
    {
        const QStringView text = before().chopped(tailLength);
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (comparesAt(text, i))
                return true;
        }
        return QStringView(u"增涨降减").contains(before().back());
    }

    /// A reference such as 上年同期 or 2020年底, which starts at `from` and ends the words.
    bool isTime(QStringView reference, int from) const
    {
        static const WordTable spans(u"期间 时期 末");
        if (spans.ending(reference) && namedPlan(reference))
            return true;
        return timeReferences().ending(reference) || endsInYear(from, from + int(reference.size()));
    }

    /// Whether the words [from, end) end in a year: 2020年, 2020年末.
    bool endsInYear(int from, int end) const
    {
        static const WordTable tails(u"底 末 初 同期");
        const auto year = yearEndingAt(end - tails.ending(m_text.mid(from, end - from)).length);
        return year && year->start >= from;
    }

    std::optional<YearMention> yearEndingAt(int end) const
    {
        const auto year = std::find_if(m_numbers.years.begin(), m_numbers.years.end(),
                                       [end](const YearMention &y) { return y.end == end; });
        return year == m_numbers.years.end() ? std::nullopt : std::optional(*year);
    }

    /// 完成年度计划的114%, 为预算的102%, 恢复到2019年同期的95%
    bool takeCompletion()
    {
        const bool part = m_figure.kind == UnitKind::Percent || m_figure.kind == UnitKind::Times;
        if (!part || m_phrase.predicate == Predicate::Rise || m_phrase.predicate == Predicate::Fall)
            return false;
        QStringView text = before();
        const bool of = text.endsWith(u'的');
        if (of)
            text.chop(1);
        static const WordTable planVerbs(
            u"完成 实现 达到 达 为 占 超额完成 完成了 是 相当于 已完成");
        static const WordTable timeVerbs(u"恢复到 恢复至 相当于 是 为 约为 相当 约相当于");
        if (const auto plan = planWords().ending(text))
            return takePart(text.chopped(plan.length), planVerbs);
        const bool whole = of && isTime(text, m_from);
        return whole && takePart(text.chopped(1), timeVerbs);
    }

    /// Takes the words from the last of `verbs` on for what a part is told of.
    bool takePart(QStringView text, const WordTable &verbs)
    {
        for (qsizetype i = text.size(); i > 0; --i) {
            if (const auto verb = verbs.endingAt(text, i)) {
                takeCompared(Predicate::Completion, int(i) - verb.length, int(i));
                return true;
            }
        }
        return false;
    }

    /// 高于预期目标2.3个百分点, 超目标任务5家
    bool takeDifference()
    {
        const bool plain = m_phrase.predicate == Predicate::None && !m_boundIsPredicate;
        if (!plain || m_figure.kind == UnitKind::None)
            return false;
        const QStringView text = before();
        for (qsizetype i = text.size() - 1; i > 0; --i) {
            const auto word = comparisons().endingAt(text, i);
            if (!word)
                continue;
            const QStringView reference = text.mid(i);
            const bool time = isTime(reference, m_from + int(i));
            if (!time && !references().ending(reference))
                continue;
            m_phrase.lower = word.tag == Lower;
            m_phrase.againstTime = time;
            takeCompared(Predicate::Difference, int(i) - word.length, int(i));
            return true;
        }
        return false;
    }

    /// 占全区的30%
    bool takeShareOf()
    {
        if (m_figure.kind != UnitKind::Percent || m_phrase.predicate == Predicate::Rise ||
            m_phrase.predicate == Predicate::Fall)
            return false;
        const QStringView text = before();
        const qsizetype at = text.lastIndexOf(u'占');
        if (at < 0 || at + 1 >= text.size())
            return false;
        static const WordTable nouns(u"比重 比例 占比 占地 占用 占有 率");
        static const WordTable wholes(u"占地方 占地区");
        const auto whole = wholes.startingAt(text, at); // 占地方财政支出: no 占地
        if (nouns.occursIn(text.mid(at + whole.length)) || (at > 0 && text.at(at - 1) == u'抢'))
            return false;
        takeCompared(Predicate::Share, int(at), int(at) + 1);
        return true;
    }

    void takeCompared(Predicate predicate, int wordStart, int wordEnd)
    {
        m_phrase.predicate = predicate;
        m_phrase.referenceStart = m_from + wordEnd;
        m_phrase.referenceEnd = m_end;
        m_end = m_from + wordStart;
        m_phrase.quoteStart = m_end;
    }

    /// 比上年增长8%, 比全国平均高2个百分点: the reference is no part of the subject.
    void takeReference()
    {
        const QStringView text = before();
        for (qsizetype i = text.size() - 1; i >= 0; --i) {
            if (!comparesAt(text, i))
                continue;
            const QStringView reference = text.mid(i + 1);
            const bool time = isTime(reference, m_from + int(i) + 1);
            if (!time && !references().ending(reference))
                continue;
            m_phrase.againstTime = time;
            const bool moves =
                m_phrase.predicate == Predicate::Rise || m_phrase.predicate == Predicate::Fall;
            // 比全国平均水平低320元 and 快1.2个百分点 tell how far apart two things are.
            if (moves && !time &&
                (m_figure.kind == UnitKind::Point || m_saysDistance ||
                 planWords().ending(reference))) {
                m_phrase.lower = m_phrase.predicate == Predicate::Fall;
                m_phrase.predicate = Predicate::Difference;
            }
            m_phrase.referenceStart = m_from + int(i) + 1;
            m_phrase.referenceEnd = m_end;
            m_end = m_from + int(i);
            m_phrase.quoteStart = m_end;
            stripTails();
            return;
        }
    }

    void finishHead()
    {
        if (m_phrase.predicate == Predicate::None && m_boundIsPredicate)
            m_phrase.predicate = Predicate::Level;
        m_phrase.separated =
            m_from < m_text.size() && QStringView(u"、和与及").contains(m_text.at(m_from));
        m_phrase.headStart = skipLeads(m_stretch, m_numbers, m_from, m_end, &m_phrase);
        skipReport();
        dropAdjunct();
        while (m_end > m_phrase.headStart &&
               (isSeparator(m_text.at(m_end - 1)) ||
                QStringView(u"的等之“").contains(m_text.at(m_end - 1))))
            --m_end;
        m_phrase.headEnd = std::max(m_end, m_phrase.headStart);
        if (m_phrase.predicate == Predicate::None && m_phrase.hasHead())
            m_phrase.quoteStart = m_phrase.headStart;
    }

    /// 林业总产值在上年较快增长的基础上: the adjunct between subject and predicate.
    void dropAdjunct()
    {
        constexpr int shortestName = 2;
        for (int i = m_phrase.headStart + shortestName; i < m_end; ++i) {
            ClaimPhrase adjunct;
            if (adjunctLength(m_text.mid(i, m_end - i), &adjunct) != m_end - i)
                continue;
            m_phrase.sameBasis = m_phrase.sameBasis || adjunct.sameBasis;
            m_end = i;
            return;
        }
    }

    /// 规划纲要提出“十四五”期间地区生产总值年均增长6%: the subject stands behind the report.
    void skipReport()
    {
        if (m_phrase.predicate == Predicate::None)
            return;
        for (int i = m_end - 1; i > m_phrase.headStart + 1; --i) {
            const auto verb = reportingVerbs().startingAt(m_text.left(m_end), i);
            if (!verb || i + verb.length + 2 > m_end)
                continue;
            m_phrase.headStart = skipLeads(m_stretch, m_numbers, i + verb.length, m_end, &m_phrase);
            return;
        }
    }

    const Stretch &m_stretch;
    const Numbers &m_numbers;
    QStringView m_text;
    int m_from = 0;
    int m_end = 0;
    const Figure &m_figure;
    ClaimPhrase m_phrase;
    bool m_boundIsPredicate = false;
    bool m_saysDistance = false; ///< the predicate is 高, 低 …
};

} // namespace

ClaimPhrase parsePhrase(const Stretch &stretch, const Numbers &numbers, int from,
                        const Figure &figure)
{
    constexpr int longestPhrase = 300; // keeps clauses full of figures linear
    from = std::max(from, figure.start - longestPhrase);
    return Parser(stretch, numbers, from, figure).run();
}

} // namespace PlanLens
