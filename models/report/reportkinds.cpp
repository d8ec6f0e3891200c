// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportkinds.h"

#include "language/lexicon.h"

namespace PlanLens {

namespace {

bool holds(const QString &text, const WordTable &words)
{
    return words.occursIn(text);
}

/// What is said about a report of one of the kinds.
const WordTable &aboutReports()
{
    static const WordTable words = wordsOf("about-report");
    return words;
}

const WordTable &budgets()
{
    static const WordTable words = wordsOf("budget-title");
    return words;
}

const WordTable &economies()
{
    static const WordTable words = wordsOf("economy-title");
    return words;
}

const WordTable &plans()
{
    static const WordTable words = wordsOf("plan-title");
    return words;
}

const WordTable &stages()
{
    static const WordTable words = wordsOf("plan-stage");
    return words;
}

/// Whose work report is a government's. Prefectures and leagues have a 行政公署.
const WordTable &governments()
{
    static const WordTable words = wordsOf("government");
    return words;
}

bool isWorkReport(const QString &title)
{
    return title.contains(u"政府工作报告") ||
           (holds(title, governments()) && title.endsWith(u"工作报告"));
}

bool isPlanReport(const QString &title)
{
    if (!holds(title, plans()) || (holds(title, budgets()) && !holds(title, economies())))
        return false;
    const bool report = title.contains(u"报告") && holds(title, stages());
    return report || title.contains(u"国民经济和社会发展计划");
}

} // namespace

ReportKind kindOfTitle(const QString &title)
{
    if (holds(title, aboutReports()))
        return ReportKind::Other;
    if (isWorkReport(title))
        return ReportKind::WorkReport;
    if (title.contains(u"统计公报"))
        return ReportKind::Communique;
    const bool fiveYears = title.contains(u"五年规划") || title.contains(u"五年计划");
    if (holds(title, plans()) &&
        (title.contains(u"纲要") || (fiveYears && holds(title, economies()))) &&
        !title.contains(u"执行情况") && !title.contains(u"实施情况"))
        return ReportKind::Outline;
    return isPlanReport(title) ? ReportKind::PlanReport : ReportKind::Other;
}

ReportKind kindOfOpening(const QString &sentence)
{
    static const WordTable asked = wordsOf("deliberation");
    if (!holds(sentence, asked))
        return ReportKind::Other;
    if (sentence.contains(u"报告政府工作") || sentence.contains(u"政府工作报告") ||
        sentence.contains(u"报告工作"))
        return ReportKind::WorkReport;
    const bool plan = sentence.contains(u"计划") && sentence.contains(u"执行情况") &&
                      holds(sentence, economies());
    return plan ? ReportKind::PlanReport : ReportKind::Other;
}

} // namespace PlanLens
