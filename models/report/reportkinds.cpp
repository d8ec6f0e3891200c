// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportkinds.h"

#include "language/lexicon.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

/// The context of the titles of reports, which say the kinds too.
struct ReportKindWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::ReportTitle)
};

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
    static const WordTable reports = wordsOf("government-report");
    static const WordTable ends = wordsOf("work-report-end");
    return holds(title, reports) || (holds(title, governments()) && ends.ending(title));
}

bool isPlanReport(const QString &title)
{
    if (!holds(title, plans()) || (holds(title, budgets()) && !holds(title, economies())))
        return false;
    static const WordTable wholes = wordsOf("whole-plan");
    const bool report = title.contains(u"报告") && holds(title, stages());
    return report || holds(title, wholes);
}

/// 《政府工作报告》确定的重点工作完成情况: of what a report had set, and not the report.
bool tellsOfAnother(const QString &title)
{
    static const WordTable stages = wordsOf("year-reviewed");
    const qsizetype end = title.indexOf(u'》');
    const QStringView behind = QStringView(title).mid(end + 1);
    return title.startsWith(u'《') && end > 0 && stages.occursIn(behind);
}

} // namespace

ReportKind kindOfTitle(const QString &title)
{
    static const WordTable communiques = wordsOf("communique");
    static const WordTable fiveYears = wordsOf("five-year-title");
    static const WordTable outlines = wordsOf("outline");
    static const WordTable carriedOut = wordsOf("carried-out");
    if (holds(title, aboutReports()) || tellsOfAnother(title))
        return ReportKind::Other;
    if (isWorkReport(title))
        return ReportKind::WorkReport;
    if (holds(title, communiques))
        return ReportKind::Communique;
    const bool outline =
        holds(title, outlines) || (holds(title, fiveYears) && holds(title, economies()));
    // “十三五”规划《纲要》预计完成31项指标: what came of one.
    static const WordTable achieving = wordsOf("achieving");
    WordTable::Hit hit;
    const qsizetype named = plans().find(title, 0, &hit);
    const bool cameOf = named >= 0 && achieving.occursIn(QStringView(title).mid(named));
    if (holds(title, plans()) && outline && !cameOf && !holds(title, carriedOut))
        return ReportKind::Outline;
    return isPlanReport(title) ? ReportKind::PlanReport : ReportKind::Other;
}

ReportKind kindOfOpening(const QString &sentence)
{
    static const WordTable asked = wordsOf("deliberation");
    if (!holds(sentence, asked))
        return ReportKind::Other;
    static const WordTable works = wordsOf({{0, "reports-on-work"}, {0, "government-report"}});
    if (holds(sentence, works))
        return ReportKind::WorkReport;
    const bool plan = sentence.contains(u"计划") && sentence.contains(u"执行情况") &&
                      holds(sentence, economies());
    return plan ? ReportKind::PlanReport : ReportKind::Other;
}

QString kindText(ReportKind kind)
{
    switch (kind) {
    case ReportKind::PlanReport:
        return ReportKindWords::tr("plan report");
    case ReportKind::WorkReport:
        return ReportKindWords::tr("government work report");
    case ReportKind::Communique:
        return ReportKindWords::tr("statistical communiqué");
    case ReportKind::Outline:
        return ReportKindWords::tr("outline of a five-year plan");
    case ReportKind::Other:
        return ReportKindWords::tr("other");
    }
    Q_UNREACHABLE();
}

} // namespace PlanLens
