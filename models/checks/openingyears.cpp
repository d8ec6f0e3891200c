// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/titleyears.h"
#include "checks/checkrules.h"
#include "report/openingsentence.h"
#include "report/reportkinds.h"

#include <QCoreApplication>

namespace PlanLens {

// 现将2022年计划执行情况及2023年计划草案提请审查: the years that the title names too.

namespace {

struct OpeningYearsTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// Further down sentences tell of other plans.
constexpr int lastOpeningBlock = 25;

/// The first sentence that opens the report (现将…报告如下) and says of which years its plans are,
/// if it says so of both. Others tell of reports of other years.
std::optional<std::pair<ClaimSentence, TitleYears>> sentenceOfYears(const CheckedText &text)
{
    for (const ClaimSentence &sentence : text.sentences()) {
        if (sentence.block > lastOpeningBlock)
            break;
        if (text.report().blocks.at(sentence.block).kind != BlockKind::Paragraph)
            continue;
        const QString words = sentence.text.toString();
        const QString presented = presentedIn(words);
        if (presented.isEmpty() || kindOfOpening(words) != ReportKind::PlanReport)
            continue;
        const TitleYears years = planReportYears(presented, {});
        if (years.review && years.plan && *years.review < *years.plan && !years.doubtful)
            return std::pair(sentence, years);
        break;
    }
    return std::nullopt;
}

} // namespace

void checkOpeningYears(const CheckContext &, const CheckedText &text, QList<Finding> &findings)
{
    const ReportIdentity &identity = text.report().identity;
    const TitleYears titled = planReportYears(QString(identity.title).remove(u' '), {});
    const auto said = sentenceOfYears(text);
    if (identity.kind != ReportKind::PlanReport || !said || !titled.review || !titled.plan)
        return;
    const bool agree = said->second.review == titled.review && said->second.plan == titled.plan;
    Finding finding = text.finding(
        CheckRule::Restated, agree ? FindingResult::Consistent : FindingResult::Contradiction,
        OpeningYearsTexts::tr(
            "The title reviews %1 and plans %2; the text reviews %3 and plans %4.")
            .arg(*titled.review)
            .arg(*titled.plan)
            .arg(*said->second.review)
            .arg(*said->second.plan));
    finding.evidence = {text.evidence(said->first, 0, int(said->first.text.size()))};
    findings.append(finding);
}

} // namespace PlanLens
