// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

#include "checks/checkrules.h"

#include <algorithm>

namespace PlanLens {

namespace {

using Rule = void (*)(const CheckContext &, const CheckedText &, QList<Finding> &);

constexpr Rule rules[] = {
    checkTallies,        checkTallyPairs,   checkDifferences,    checkGrowthLevels,
    checkCarriedTargets, checkCitedPlans,   checkRestated,       checkVerdicts,
    checkShares,         checkPartLists,    checkAttainments,    checkCompletions,
    checkTargetNotices,  checkBasisNotices, checkTwiceSaid,      checkImpliedBases,
    checkReferences,     checkPartColumns,  checkLevelRelations,
};

void sortByPlace(QList<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &l, const Finding &r) {
        return l.evidence.first().anchor < r.evidence.first().anchor;
    });
}

} // namespace

QList<QList<Finding>> findingsByReport(const QList<CheckedReport> &reports,
                                       const Catalogue &catalogue, const Cancelled &cancelled,
                                       const Progress &progress)
{
    const CheckContext context(reports, catalogue, Regions::shipped());
    QList<QList<Finding>> findings;
    for (int i = 0; i < reports.size(); ++i) {
        if (isCancelled(cancelled))
            return {};
        const CheckedText text(reports.at(i));
        QList<Finding> own;
        for (const Rule rule : rules)
            rule(context, text, own);
        sortByPlace(own);
        findings.append(own);
        if (progress)
            progress(double(i + 1) / double(reports.size()));
    }
    return findings;
}

QList<Finding> checkReports(const QList<CheckedReport> &reports, const Catalogue &catalogue,
                            const Cancelled &cancelled, const Progress &progress)
{
    QList<Finding> all;
    for (const QList<Finding> &findings : findingsByReport(reports, catalogue, cancelled, progress))
        all.append(findings);
    return all;
}

} // namespace PlanLens
