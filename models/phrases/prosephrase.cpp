// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/prosephrase.h"

#include "figures/fiveyearplans.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "phrases/aimdirection.h"
#include "phrases/comparedtimes.h"
#include "phrases/prosebases.h"
#include "phrases/prosecomparisons.h"
#include "phrases/proseleads.h"
#include "phrases/prosereferences.h"
#include "phrases/prosewords.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

using namespace Particles;
using namespace ProseWords;

namespace {

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
        const bool compared = takeComparison();
        stripTails();
        if (!compared)
            takeReference();
        finishHead();
        return m_phrase;
    }

private:
    QStringView before() const { return m_text.mid(m_from, m_end - m_from); }

    void takeOff(const WordTable::Hit &hit)
    {
        m_end -= hit.length;
        m_phrase.words.push_back({m_end, hit.length, hit.wordClass});
    }

    /// 约 and 近 right before the number, which may stand after a thing compared with.
    void stripBounds()
    {
        while (const auto hit = tails().ending(before())) {
            if (hit.tag != Roughly && hit.tag != LessOf)
                break;
            if (comparisons().ending(before()))
                break; // 低于
            apply(ProseWords::Tail(hit.tag), hit.length);
            takeOff(hit);
            m_phrase.quoteStart = m_end;
        }
    }

    void stripTails()
    {
        while (m_end > m_from) {
            const auto hit = tailBefore(m_stretch, m_numbers, m_from, m_end);
            if (takeOffRateFirst() || takeTime() || takePer(hit))
                continue;
            if (isComparedWith(hit))
                break;
            if (!hit || hit.tag == Stop || !apply(ProseWords::Tail(hit.tag), hit.length))
                break;
            if (m_phrase.moved.isEmpty())
                m_phrase.moved = movedBy(before().right(hit.length));
            static const WordTable lasting =
                wordsOf("lasting"); // 连续: what follows tells how long
            m_phrase.lasting = m_phrase.lasting || lasting.ending(before());
            static const WordTable onYear = wordsOf("year-on-year");
            m_phrase.againstLastYear = m_phrase.againstLastYear || onYear.ending(before());
            if (hit.tag == Pace)
                m_phrase.pace = before().right(hit.length).toString();
            takeOff(hit);
            if (hit.tag != Adverb)
                m_phrase.quoteStart = m_end;
        }
        takeOrigin();
        takeFormerValue();
        const auto hit = tails().ending(before()); // 分别|从2020年的645元提高到
        if (m_phrase.originEnd > 0 && hit.tag == Respective && apply(Respective, hit.length))
            takeOff(hit);
    }

    /// 比计划增加8%, 比去年多20家, 较年初|计划高1个百分点: the plan or the time is what is compared
    /// with.
    bool isComparedWith(const WordTable::Hit &hit) const
    {
        const qsizetype at = before().size() - hit.length;
        const bool plan = hit.tag == Aimed || hit.tag == Expected;
        return hit && ((plan && comparesPlan(before(), at)) ||
                       (hit.tag == Adverb &&
                        comparesTime(m_stretch, m_numbers, m_from, m_from + int(at), m_end)));
    }

    /// 每千瓦时下降0.05元: what the unit is told of.
    bool takePer(const WordTable::Hit &hit)
    {
        const qsizetype at = perBefore(before(), hit.length);
        if (at < 0)
            return false;
        m_phrase.per = before().mid(at + 1).toString();
        m_end = m_from + int(at);
        m_phrase.quoteStart = m_end;
        return true;
    }

    /// 2020年的, 上半年, 近三年, 由上年的: a time between subject and figure.
    bool takeTime()
    {
        const int start = timeBefore(m_stretch, m_numbers, m_from, m_end, &m_phrase);
        return std::exchange(m_end, start) != start;
    }

    /// 由 and 从 right before a figure: a change starts there.
    void takeOrigin()
    {
        if (!origins().ending(before()))
            return;
        m_phrase.originEnd = m_end;
        m_phrase.fromHere = true;
        --m_end;
    }

    /// 比上年的45%提高, 由上年的45%提高到: the figure is what is compared with, and says nothing of
    /// this year.
    void takeFormerValue()
    {
        if (m_phrase.originEnd > 0)
            return;
        const auto former = formerValueBefore(m_stretch, m_numbers, m_from, m_end, m_figure.end);
        if (!former)
            return;
        m_phrase.originEnd = m_end;
        m_phrase.formerly = former->formerly;
        m_phrase.yearsBack = former->lastYear ? 1 : 0;
        if (former->year) {
            m_phrase.year = former->year;
            m_phrase.spanning = former->year->from < former->year->to;
        }
        m_end = former->start;
    }

    /// 综合利用率先达到: the rate is the subject's, not of 率先.
    bool takeOffRateFirst()
    {
        static const WordTable first = wordsOf("rate-first");
        if (!first.ending(before()) || quantities().ending(before().chopped(1)).length < 3)
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
        m_boundIsPredicate |= m_phrase.predicate == Predicate::None;
        m_phrase.bound = relation;
        return true;
    }

    bool apply(ProseWords::Tail tail, int length)
    {
        // 高, 快 and the like, which tell how far apart two things are.
        static const WordTable distances = wordsOf("distance");
        switch (tail) {
        case Rise:
        case Fall:
            if (length == 1 && !holdsComparison(before(), length))
                return false; // 高 and 低 say so only after 比
            m_saysDistance =
                m_phrase.predicate == Predicate::None && length == 1 && distances.ending(before());
            return setPredicate(tail == Rise ? Predicate::Rise : Predicate::Fall);
        case To:
        case Reach:
            m_phrase.paced = m_phrase.paced || paceLevels().ending(before());
            return setPredicate(Predicate::Level);
        case TakeShare:
            return setPredicate(Predicate::Share);
        case Added:
            return setPredicate(Predicate::Added);
        case AtLeastOf:
            return setBound(Relation::AtLeast);
        case MoreOf:
            return passesAmount(before(), length, m_figure) && setBound(Relation::MoreThan);
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
        case Throughout:
            return m_phrase.spanning = true;
        case Adverb:
            m_phrase.wholeYear =
                m_phrase.wholeYear || (wholeYear().ending(before()) && // but 较上年|全年
                                       !years().ending(before().chopped(length)));
            return true;
        case Pace:
            return true;
        case Faster:
            if (m_figure.kind == FigureKind::Percent)
                return endsInHarm(before().chopped(length)) && setPredicate(Predicate::Fall);
            return m_figure.kind == FigureKind::Point && setPredicate(Predicate::Rise);
        case Stop:
            return false;
        }
        return false;
    }

    bool takeComparison()
    {
        const auto comparison =
            comparisonBefore(m_figure, m_stretch, m_numbers, m_from, m_end, m_boundIsPredicate);
        if (!comparison)
            return false;
        m_phrase.predicate = comparison->predicate;
        m_phrase.lower = comparison->lower;
        m_phrase.againstTime = comparison->againstTime;
        noteCompared(comparison->wordEnd);
        m_phrase.referenceStart = comparison->wordEnd;
        m_phrase.referenceEnd = comparison->end;
        m_phrase.bound = comparison->bound ? comparison->bound : m_phrase.bound;
        m_phrase.words.push_back({comparison->wordStart,
                                  comparison->wordEnd - comparison->wordStart,
                                  comparison->wordClass});
        m_end = std::max(m_from, comparison->wordStart); // it may stand in front of the plan
        m_phrase.quoteStart = m_end;
        return true;
    }

    /// 比上年增长8%, 比全国平均高2个百分点: the reference is no part of the subject.
    void takeReference()
    {
        const QStringView text = before();
        for (qsizetype i = text.size() - 1; i >= 0; --i) {
            const bool from = bool(origins().startingAt(text, i)); // 由上年增加到
            const qsizetype start = from ? i : comparisonStart(text, i);
            if (start < 0)
                continue;
            const QStringView reference = text.mid(i + 1);
            const bool time = endsInTimes(m_stretch, m_numbers, m_from + int(i) + 1, m_end);
            if (!time && (from || !references().ending(reference)))
                continue;
            m_phrase.againstTime = time;
            if (time)
                noteComparedTime(m_stretch, m_numbers, m_from + int(i) + 1, m_end, &m_phrase);
            const bool moves =
                m_phrase.predicate == Predicate::Rise || m_phrase.predicate == Predicate::Fall;
            // 比全国平均水平低320元 and 快1.2个百分点 tell how far apart two things are.
            if (moves && !time &&
                (m_figure.kind == FigureKind::Point || m_saysDistance ||
                 planWords().ending(reference))) {
                m_phrase.lower = m_phrase.predicate == Predicate::Fall;
                m_phrase.predicate = Predicate::Difference;
            }
            m_phrase.referenceStart = m_from + int(i) + 1;
            m_phrase.referenceEnd = m_end;
            m_end = m_from + int(start);
            m_phrase.quoteStart = m_end;
            stripTails();
            return;
        }
    }

    /// 高于2015年, 是上年的2倍: the time that the words from `start` on end in.
    void noteCompared(int start)
    {
        const int length = lengthCompared(m_text.mid(start, m_end - start));
        noteComparedTime(m_stretch, m_numbers, start, start + length, &m_phrase);
    }

    void finishHead()
    {
        if (m_phrase.predicate == Predicate::None && m_boundIsPredicate) {
            m_phrase.predicate = Predicate::Level;
            m_phrase.boundAlone = true;
        }
        static const WordTable joints = wordsOf("clause-joint");
        static const WordTable looseEnds = wordsOf("loose-end");
        static const WordTable others = wordsOf("no-joint"); // 及时
        m_phrase.separated =
            joints.startingAt(m_text, m_from) && !others.startingAt(m_text, m_from);
        const auto year = m_phrase.originEnd > 0 ? m_phrase.year : std::nullopt;
        m_phrase.headStart = headStart(m_stretch, m_numbers, m_from, m_end, &m_phrase);
        if (year) {
            m_phrase.year = year; // 2020年的|45% of 2022年，…由2020年的45%提高
            if (year->from == year->to)
                m_phrase.base = BaseYear{year->to};
            m_phrase.since = false;
        }
        m_phrase.headStart = skipRanks(m_stretch, m_numbers, m_phrase.headStart, m_end, &m_phrase);
        skipReport();
        dropAdjunct();
        const auto loose = [&] {
            const bool sign =
                isClauseSeparator(m_text.at(m_end - 1)) || m_text.at(m_end - 1) == u'“';
            return sign ? 1 : looseEnds.endingAt(m_text, m_end).length;
        };
        while (m_end > m_phrase.headStart && loose() > 0)
            m_end -= loose();
        m_phrase.headEnd = std::max(m_end, m_phrase.headStart);
        if (m_phrase.years == 0)
            m_phrase.years = yearsWithin(m_numbers, m_phrase.headStart, m_phrase.headEnd);
        if (m_phrase.predicate == Predicate::None && m_phrase.hasHead())
            m_phrase.quoteStart = m_phrase.headStart;
    }

    /// 林业总产值在上年较快增长的基础上: the adjunct between subject and predicate.
    void dropAdjunct()
    {
        constexpr int shortestName = 2;
        while (m_end > m_phrase.headStart && isClauseSeparator(m_text.at(m_end - 1)))
            --m_end; // 按可比价格计算、同口径
        for (int i = m_phrase.headStart + shortestName; i < m_end; ++i) {
            const Adjunct adjunct = adjunctAt(m_text.mid(i, m_end - i));
            if (adjunct.length == m_end - i) {
                m_phrase.sameBasis = m_phrase.sameBasis || adjunct.sameBasis;
                m_end = i;
            }
        }
    }

    /// 规划纲要提出“十四五”期间地区生产总值年均增长6%: the subject stands after the report.
    void skipReport()
    {
        if (m_phrase.predicate == Predicate::None && !m_phrase.aimed)
            return;
        if (const int subject = behindReport(m_text.left(m_end), m_phrase.headStart);
            subject > m_phrase.headStart)
            m_phrase.headStart = skipLeads(m_stretch, m_numbers, subject, m_end, &m_phrase);
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
