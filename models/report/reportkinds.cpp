// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportkinds.h"

#include "language/wordtable.h"

namespace PlanLens {

namespace {

bool holds(const QString &text, const WordTable &words)
{
    return words.occursIn(text);
}

/// What is said about a report of one of the kinds.
const WordTable &aboutReports()
{
    static const WordTable words(
        u"决议 决定 审查结果 审查报告 审议意见 名词解释 解读 图解 说明 分工 方案 问答 起草 "
        u"督查 督办 批复 的通知 的意见 公告 评估 评读 摘编 建议");
    return words;
}

const WordTable &budgets()
{
    static const WordTable words(u"预算 决算 财政收支 收支计划 审计");
    return words;
}

const WordTable &economies()
{
    static const WordTable words(u"国民经济 社会发展");
    return words;
}

const WordTable &plans()
{
    static const WordTable words(u"计划 规划");
    return words;
}

const WordTable &stages()
{
    static const WordTable words(u"执行情况 草案 完成情况 计划安排");
    return words;
}

/// Whose work report is a government's. Prefectures and leagues have a 行政公署.
const WordTable &governments()
{
    static const WordTable words(u"人民政府 行署 行政公署");
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
    static const WordTable asked(u"审议 审查 审阅 审核 报告");
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
