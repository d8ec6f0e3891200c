// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checks.h"

#include "checks/checkrules.h"
#include "text/allcores.h"
#include "text/workpoint.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace PlanLens {

namespace {

struct ChecksTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Checks)
};

/// A report is checked in a tenth of a second; one that says a thousand things of one indicator has
/// a million pairs.
std::chrono::seconds longestChecks()
{
    return std::chrono::duration_cast<std::chrono::seconds>(longestWork()) / 3;
}

using Rule = void (*)(const CheckContext &, const CheckedText &, QList<Finding> &);

constexpr Rule rules[] = {
    checkTallies,        checkTallyPairs,        checkDifferences,    checkGrowthLevels,
    checkCarriedTargets, checkCitedPlans,        checkRestated,       checkVerdicts,
    checkShares,         checkPartLists,         checkAttainments,    checkCompletions,
    checkTargetNotices,  checkBasisNotices,      checkTwiceSaid,      checkImpliedBases,
    checkReferences,     checkPartColumns,       checkLevelRelations, checkSums,
    checkWholes,         checkIncreases,         checkRatios,         checkRateColumns,
    checkStructures,     checkSpanChanges,       checkComposedSums,   checkOrderedPairs,
    checkPartsOfWholes,  checkAnnouncedSections, checkListCounts,     checkYearSums,
    checkPartitionSums,  checkShareSums,         checkBalances,       checkOpeningYears,
};

void sortByPlace(QList<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &l, const Finding &r) {
        return l.evidence.first().anchor < r.evidence.first().anchor;
    });
}

bool saySame(const Finding &left, const Finding &right)
{
    return left.rule == right.rule && left.result == right.result &&
           left.message == right.message && left.evidence == right.evidence;
}

/// Two rules may come upon the same thing, by the numbers and by what was read of them. Sorted by
/// place, such findings stand close together.
void dropWhatIsSaidTwice(QList<Finding> &findings)
{
    QList<Finding> kept;
    for (const Finding &finding : std::as_const(findings)) {
        const Anchor &place = finding.evidence.first().anchor;
        bool twice = false;
        for (qsizetype i = kept.size(); i-- > 0 && kept.at(i).evidence.first().anchor == place;)
            twice = twice || saySame(kept.at(i), finding);
        if (!twice)
            kept.append(finding);
    }
    findings = std::move(kept);
}

Finding givenUp(const CheckedReport &checked)
{
    Finding finding;
    finding.rule = CheckRule::Restated;
    finding.result = FindingResult::Unverifiable;
    finding.message =
        ChecksTexts::tr("The report says too much to compare all of it: after %n seconds its "
                        "checks were given up.",
                        nullptr, int(longestChecks().count()));
    finding.evidence = {evidenceOf(*checked.report, checked.report->anchor(0))};
    finding.report = checked.report->key();
    return finding;
}

/// Whether a place in a scan is doubtful. Figures know best of what they rest on: the head above
/// one may be what was recognised with low confidence, or a person may have settled it.
bool isDoubtful(const Evidence &evidence, const CheckedReport &checked)
{
    const Report &report = *checked.report;
    if (report.recognition.isEmpty() || report.key() != evidence.anchor.report)
        return false;
    QList<SourceRange> settled;
    for (const Observation &observation : checked.interpretation->observations) {
        if (!observation.anchor.overlaps(evidence.anchor))
            continue;
        if (observation.doubtful)
            return true;
        settled.append(report.sourceRange(observation.anchor));
    }
    const auto meets = [](SourceRange left, SourceRange right) {
        return left.start < right.end() && right.start < left.end();
    };
    const SourceRange place = report.sourceRange(evidence.anchor);
    const QList<SourceRange> &doubtful = report.recognition.doubtful;
    return std::any_of(doubtful.begin(), doubtful.end(), [&](SourceRange stretch) {
        return meets(stretch, place) &&
               std::none_of(settled.begin(), settled.end(),
                            [&](SourceRange figure) { return meets(stretch, figure); });
    });
}

bool isDoubtful(const Evidence &evidence, const QList<CheckedReport> &reports)
{
    return std::any_of(reports.begin(), reports.end(),
                       [&](const CheckedReport &checked) { return isDoubtful(evidence, checked); });
}

/// What rests on a place that was recognised with low confidence says nothing of the report.
void leaveOpenWhatIsDoubtful(QList<Finding> &findings, const QList<CheckedReport> &reports)
{
    for (Finding &finding : findings) {
        const bool doubtful =
            std::any_of(finding.evidence.begin(), finding.evidence.end(),
                        [&](const Evidence &evidence) { return isDoubtful(evidence, reports); });
        if (!doubtful)
            continue;
        finding.result = FindingResult::Unverifiable;
        finding.message =
            ChecksTexts::tr("%1 But it was recognised with low confidence: compare it with "
                            "the page.")
                .arg(finding.message);
    }
}

/// Nothing where the work was cancelled.
std::optional<QList<Finding>> findingsOf(const CheckedReport &checked, const CheckContext &context,
                                         const Cancelled &cancelled)
{
    QList<Finding> findings;
    if (isCancelled(cancelled))
        return std::nullopt;
    try {
        // Only here: what is said where it was given up must not be stopped once more.
        const StoppableWork stoppable(cancelled, longestChecks());
        const CheckedText text(checked);
        for (const Rule rule : rules)
            rule(context, text, findings);
    } catch (WorkStopped why) {
        if (why == WorkStopped::Cancelled)
            return std::nullopt;
        findings.append(givenUp(checked));
    }
    sortByPlace(findings);
    dropWhatIsSaidTwice(findings);
    return findings;
}

} // namespace

QList<QList<Finding>> findingsByReport(const QList<CheckedReport> &reports,
                                       const Catalogue &catalogue, const Cancelled &cancelled,
                                       const Progress &progress)
{
    const CheckContext context(reports, catalogue, Regions::shipped());
    QList<QList<Finding>> findings;
    const auto check = [&](const CheckedReport &checked) {
        auto own = findingsOf(checked, context, cancelled);
        if (own)
            leaveOpenWhatIsDoubtful(*own, reports);
        return own;
    };
    bool whole = true;
    onAllCores(reports, check, [&](const std::optional<QList<Finding>> &own) {
        whole = whole && own;
        findings.append(own.value_or(QList<Finding>()));
        if (progress)
            progress(double(findings.size()) / double(reports.size()));
    });
    return whole ? findings : QList<QList<Finding>>();
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
