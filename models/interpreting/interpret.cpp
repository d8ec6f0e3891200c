// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/interpret.h"

#include "catalogue/identify.h"
#include "interpreting/doubting.h"
#include "interpreting/judging.h"
#include "interpreting/loosefigures.h"
#include "interpreting/ruleswitch.h"
#include "interpreting/scope.h"
#include "interpreting/tableplaces.h"
#include "interpreting/untoldtables.h"
#include "prose/prose.h"
#include "tables/labellines.h"
#include "tables/tables.h"
#include "text/oneof.h"
#include "text/workpoint.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace PlanLens {

namespace {

/// The text up to the number of a figure, whose name its place may begin with: 重点项目12个; it is
/// none of a bracket in between, as in 比全国（5%）高1个百分点.
QStringView beforeFigure(QStringView text, const Anchor &place)
{
    const QStringView quote = text.mid(place.start, place.length);
    int depth = 0;
    for (qsizetype i = 0; i < quote.size(); ++i) {
        depth += isOneOf(quote.at(i), u"（(") ? 1 : isOneOf(quote.at(i), u"）)") ? -1 : 0;
        if (depth <= 0 && quote.at(i).isDigit())
            return text.left(place.start + i);
    }
    return text.left(place.start);
}

void assignRegions(QList<Observation> &observations, const Report &report, const Regions &regions)
{
    const QString &own = report.identity.regionId;
    const Region *place = regions.find(own);
    for (Observation &o : observations) {
        workPoint();
        if (o.regionId.isEmpty())
            o.regionId = own;
        const MappedText *text = o.origin == Origin::Prose ? report.textAt(o.anchor) : nullptr;
        if (text) {
            const QStringView before = beforeFigure(text->text(), o.anchor);
            const QStringView after = QStringView(text->text()).mid(before.size());
            o.regionId = regionSpokenOf(before, own, regions, after);
        }
        if (text && place)
            o.name = withoutOwnPlace(o.name, *place);
    }
}

bool meet(const Anchor &a, const Anchor &b)
{
    return a.start < b.start + b.length && b.start < a.start + a.length;
}

/// Places in a report, by block: a report may have as many figures as it has lines.
using PlacesByBlock = QHash<int, QList<Anchor>>;

bool meetsAny(const PlacesByBlock &places, const Anchor &place)
{
    const auto inBlock = places.constFind(place.block);
    return inBlock != places.cend() &&
           std::any_of(inBlock->begin(), inBlock->end(),
                       [&](const Anchor &other) { return meet(other, place); });
}

/// In a list, a figure behind a colon is that of the label before it: what a sentence over two of
/// its lines took for the name is none.
void dropMisnamed(const QList<Observation> &lines, QList<Observation> &observations)
{
    constexpr int fewest = 3; // lines that make a list
    QHash<int, QList<const Observation *>> lists;
    for (const Observation &line : lines)
        lists[line.anchor.block].append(&line);
    observations.removeIf([&](const Observation &o) {
        const auto list = lists.constFind(o.anchor.block);
        if (o.origin != Origin::Prose || list == lists.cend() || list->size() < fewest)
            return false;
        return std::any_of(list->begin(), list->end(), [&](const Observation *line) {
            return meet(o.anchor, line->anchor) && !line->name.contains(o.name) &&
                   !o.name.contains(line->name);
        });
    });
}

/// Figures of lines that are rows of a list, where no sentence was read. That nothing names them is
/// no problem then.
void addLabelLines(const Report &report, QList<Observation> &observations, QList<Problem> &problems)
{
    const QList<Observation> lines = readLabelLines(report);
    dropMisnamed(lines, observations);
    PlacesByBlock sentences;
    for (const Observation &o : std::as_const(observations)) {
        if (o.origin == Origin::Prose)
            sentences[o.anchor.block].append(o.anchor);
    }
    PlacesByBlock added;
    for (const Observation &line : lines) {
        if (meetsAny(sentences, line.anchor))
            continue;
        observations.append(line);
        added[line.anchor.block].append(line.anchor);
    }
    problems.removeIf([&](const Problem &problem) {
        return problem.kind == ProblemKind::UnnamedFigure && meetsAny(added, problem.place);
    });
}

bool isAboutRegion(ProblemKind kind)
{
    return kind == ProblemKind::UnknownRegion || kind == ProblemKind::AmbiguousRegion ||
           kind == ProblemKind::FormerRegion || kind == ProblemKind::UnlistedRegion;
}

bool isAboutYears(ProblemKind kind)
{
    return kind == ProblemKind::UnknownYear || kind == ProblemKind::YearsDisagree;
}

/// What was doubtful when the report was identified, but for what a person has put right since.
void listDoubts(const ReportIdentity &own, const Identification &found, QList<Problem> &problems)
{
    const ReportIdentity &read = found.identity;
    const bool years = own.reviewYear == read.reviewYear && own.planYear == read.planYear;
    for (const Problem &doubt : found.problems) {
        const bool settled = (isAboutRegion(doubt.kind) && own.regionId != read.regionId) ||
                             (isAboutYears(doubt.kind) && !years) ||
                             (doubt.kind == ProblemKind::UnknownTitle && !own.title.isEmpty());
        if (!settled)
            problems.append(doubt);
    }
}

/// Figures are large: they are moved once, not at every step of a sort.
void sortByBlock(QList<Observation> &observations)
{
    std::vector<qsizetype> order(std::size_t(observations.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return observations.at(a).anchor.block < observations.at(b).anchor.block;
    });
    QList<Observation> sorted;
    sorted.reserve(observations.size());
    for (const qsizetype index : order)
        sorted.append(std::move(observations[index]));
    observations = std::move(sorted);
}

/// The figures of a second report in the file are about other years or another place.
void leaveOutSecondReport(int second, QList<Observation> &observations)
{
    if (second >= 0)
        observations.removeIf([=](const Observation &o) { return o.anchor.block >= second; });
}

} // namespace

Interpretation interpret(const Report &report, const Catalogue &catalogue, const Regions &regions)
{
    const Identification found = identifyWithDoubts(report, regions);
    Interpretation result = readTables(report);
    leaveOutUntoldTables(result.observations, report, result.problems);
    settleTablePlaces(result.observations, report.identity, found.problems, regions,
                      result.problems);
    result.observations += readProse(report, &result.problems);
    addLabelLines(report, result.observations, result.problems);
    listLooseFigures(report, result.observations, result.problems);
    leaveOutSecondReport(found.secondReport, result.observations);
    result.observations.removeIf(
        [](const Observation &o) { return isRuleOff(o.explanation.rule); });
    assignRegions(result.observations, report, regions);
    for (Observation &observation : result.observations) {
        workPoint();
        joinToCatalogue(observation, catalogue);
    }
    markDoubtful(report, result);
    judgeActuals(result.observations, catalogue);
    sortByBlock(result.observations);
    listDoubts(report.identity, found, result.problems);
    return result;
}

} // namespace PlanLens
