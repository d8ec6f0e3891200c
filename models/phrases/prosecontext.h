// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/claimphrase.h"
#include "report/report.h"
#include "times/passagetimes.h"
#include "times/sectionpath.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace PlanLens {

/// Follows a report from block to block and sentence to sentence and knows which years and which
/// role a figure has: from the headings above it, and from words such as 五年来, 2021年,
/// “十四五”末.
class ProseContext
{
public:
    explicit ProseContext(const Report &report);

    void enterBlock(int block);
    void enterSentence(QStringView text);
    /// Inside a sentence; `text` is what follows.
    void passSemicolon(QStringView text);
    /// A clause that starts with a year, or names a plan's end: it rules the rest of the sentence.
    void enterClause(QStringView text, const ClaimPhrase &lead);

    /// （1-7月份，投资增长9%）: of these months is what stands in the bracket alone.
    template <typename Read>
    void inBracket(Read read)
    {
        const PassageTimes outside = m_times;
        read();
        m_times = outside;
    }

    /// Whether what is being read tells of what was, not of what is planned.
    bool isReview() const { return m_times.sentence.role == Role::Actual; }

    /// Role and period of a figure.
    struct Placed
    {
        Role role = Role::Actual;
        bool estimated = false;
        Period period;
    };
    /// What a figure says of its subject.
    struct Told
    {
        Measure measure = Measure::Level;
        FigureKind kind = FigureKind::None;
        bool flow = false; ///< counts what came about over the time (新增, 完成), not what there is
                           ///< at its end
        bool reaches = false; ///< people whom what was told before has reached: 惠及9万人
        bool acts = false;    ///< its name begins with what is done: 新建泊位
        bool people = false;  ///< by its unit
        bool stock = false;   ///< by its name what there is: 里程, 余额
        bool owned = false;   ///< 拥有: so are those of the list that it leads
        bool shares = false;  ///< a share that what stands before it has: 占总支出的七成
        bool moves() const { return measure == Measure::Growth || measure == Measure::Change; }
    };
    Placed place(const ClaimPhrase &phrase, const Told &told);

private:
    /// The year at whose end what is spoken of begins: the year before the one, or before the span,
    /// that is looked back on. Nothing where a part of a year is spoken of, or what has been since
    /// a time (以来), as nothing tells then of when a value is that a change starts from.
    std::optional<int> yearBefore(const ClaimPhrase &phrase) const;
    Scope yearsNamed(const ClaimPhrase &phrase) const;
    void noteWords(QStringView text, const ClaimPhrase &lead);
    void noteSpan(QStringView text, bool ruled);
    void turnSentence(QStringView text, const ClaimPhrase &lead, bool ruled);
    void turnToLastYear(QStringView text, bool ruled);
    void turnToYearsOpened(QStringView text);
    void keepYearOpened(QStringView text, const ClaimPhrase &lead, bool ruled);
    void turnToPart(QStringView text, bool opens);
    void leaveLastYear(QStringView clause);
    void noteYearCompared(QStringView clause, bool goesOn, const Scope &before);
    void leaveYearCompared(QStringView clause);
    void keepLastYear(const ClaimPhrase &phrase, const Told &told);
    std::optional<Period> yearsUntold(QStringView clause) const;
    std::optional<Scope> aimsDated(QStringView clause, const ClaimPhrase &lead) const;
    Scope announcedFor(QStringView clause, const ClaimPhrase &lead) const;
    std::optional<Scope> setFor(QStringView clause, const ClaimPhrase &lead) const;
    void enterSection(const QList<int> &headings);
    void enterBase(const ClaimPhrase &lead, bool opensSentence);
    Scope scopeNamedBy(const ClaimPhrase &phrase) const;
    Scope scopeOf(const ClaimPhrase &phrase) const;
    Scope formerOf(const Scope &scope, bool bySpeaker) const;
    Period spanOf(const Scope &scope, int years) const;
    Period averagedOver(const Scope &scope) const;
    Period periodOf(const ClaimPhrase &phrase, const Told &told, const Scope &scope);
    bool isListed(const ClaimPhrase &phrase, const Told &told);
    std::optional<BaseYear> comparedWith(const ClaimPhrase &phrase);
    bool goesOnPlanning(const ClaimPhrase &phrase, const Told &told);
    void noteYearReached(const ClaimPhrase &phrase);
    static Period changedSince(const BaseYear &base, const Scope &scope);
    bool startsSection(const BaseYear &base) const;

    const Report &m_report;
    ReportYears m_years;
    SectionPath m_path;
    PassageTimes m_times;
    int m_outermost = -1; ///< the heading, or the opener, that the section stands under
    int m_teller = -1;    ///< the heading that told what the section is about
    QList<int> m_headings;
    bool m_endsInColon = false;   ///< the paragraph before leads to this one
    std::optional<Scope> m_led;   ///< what a paragraph that ended in a colon was about
    QList<int> m_ledHeadings;     ///< those it stood under
    bool m_opensSentence = false; ///< the next clause is the first of its sentence
    bool m_opensLast = false;     ///< the sentence opens with the last year of those looked back on
    bool m_aimed = false;         ///< the clause says 力争, 计划
    bool m_fact = false;          ///< the clause tells what there is already
    bool m_saidLastYear = false;  ///< a clause of the sentence began with 去年
    bool m_aimsTold = false;      ///< aims were told that had been set, and not what came of them
    bool m_expected = false;      ///< the sentence says 预计
    bool m_labelled = false;      ///< its part between semicolons opens with a label: 出口：
    bool m_since = false;         ///< the sentence has said 以来
    bool m_sinceUntold = false;   ///< 建市以来 has been said in the sentence
    bool m_spanLeads = false;     ///< it stood alone: 近三年，
    bool m_spanPast = false;      ///< it is said to be over: 近三年, not 三年 or 这三年
    Period m_namedSpan;  ///< 2008年到2013年，: the first of them is what a change starts from
    int m_spanYears = 0; ///< 3 where the sentence has said 近三年; else 0
    /// 与2015年相比, 是2005年的2倍: what is spoken of is compared with that year from there on.
    std::optional<BaseYear> m_base;
    std::optional<BaseYear> m_blockBase; ///< a sentence opened with it, for those that follow
    bool m_baseOpens = false;            ///< it stood in front: it holds for other subjects too
    bool m_baseOfSentence = false;       ///< it was named in this sentence
    int m_yearsAgo = 0;                  ///< 5 after 五年前，; else 0
    bool m_first = false;                ///< the clause tells what came about for the first time
    bool m_holiday = false;              ///< 春节黄金周，: of no year as a whole
    bool m_yearBegins = false;           ///< the clause opens with 年初
    std::optional<Scope> m_named;        ///< the span of years that the sentence has named last
    std::optional<Scope> m_beforePart;   ///< what was spoken of before a clause of 一季度
    std::optional<Scope> m_beforeYear;   ///< and before one of 2020年为9亿元
    bool m_yearCompared = false;         ///< which is a year that is only compared with
    bool m_until = false;                ///< 到2025年: what moves does so until then
    int m_listYears = 0;     ///< 五年新增…，…: the years that a list of sums is about
    bool m_listSums = false; ///< 累计新增…，…: so does one that names none
    bool m_listPeople = false;
    FigureKind m_listKind = FigureKind::None;
    bool m_plansActs = false; ///< the clause opens with what is planned to be done
    bool m_completes = false; ///< the clause opens with what was done: 累计完成
    bool m_listPlans = false; ///< 计划新建泊位9个，…: so does one of what is planned
    int m_yearLeft = 0; ///< 2016 of 由2016年的5家增加到2020年的9家, up to its second year
    int m_yearReached = 0; ///< 2020, where it is the last that the paragraph tells of; else 0
    std::optional<Period> m_movedOver; ///< 2021 and 2022, where both are told
    std::optional<Period> m_moved;     ///< the last of these in a sentence
    bool m_movesAgain = false;         ///< from a value of no year: 由5家增加到
    std::optional<Period> m_averaged;  ///< of the average over years that was told last
    bool m_spanTold = false;           ///< the claim before was of several years
    std::optional<Period> m_summed;    ///< the years of the sum that was last told, for its share
};

} // namespace PlanLens
