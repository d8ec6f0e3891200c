#include "indicators/interpret.h"

#include "indicators/prose.h"
#include "indicators/scope.h"
#include "indicators/tables.h"
#include "indicators/verdict.h"

#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

void assignRegions(QList<Observation> &observations, const Report &report, const Regions &regions)
{
    const QString &own = report.identity.regionId;
    for (Observation &o : observations) {
        o.regionId = own;
        const MappedText *text = o.origin == Origin::Prose ? report.textAt(o.anchor) : nullptr;
        if (text)
            o.regionId =
                regionSpokenOf(QStringView(text->text()).left(o.anchor.start), own, regions);
    }
}

void joinToCatalogue(QList<Observation> &observations, const Catalogue &catalogue)
{
    for (Observation &o : observations) {
        const auto match = catalogue.match(o.name, o.unit, o.measure, o.parent);
        if (!match)
            continue;
        o.indicator = match->id;
        // In a table the catalogue knows better than the words of the name what is measured.
        if (const Indicator *indicator = catalogue.find(match->id); o.origin == Origin::Table)
            o.measure = indicator->measure;
    }
}

/// What the target of an actual is looked up by: the indicator, or where it is not in the catalogue
/// the name, unit and parent as printed.
QString pairingKey(const Observation &o)
{
    const QString what = o.indicator.isEmpty() ? o.name + u'\x1f' + o.unit + u'\x1f' + o.parent +
                                                     u'\x1f' + toKey(o.measure)
                                               : o.indicator;
    return what + u'\x1f' + o.regionId + u'\x1f' + o.period.toString();
}

void judgeActuals(QList<Observation> &observations, const Catalogue &catalogue)
{
    QHash<QString, int> targets; // the first of a kind: the table's, where there is one
    for (int i = 0; i < observations.size(); ++i) {
        if (observations.at(i).role != Role::Target)
            continue;
        if (const QString key = pairingKey(observations.at(i)); !targets.contains(key))
            targets.insert(key, i);
    }
    for (Observation &actual : observations) {
        if (actual.role != Role::Actual)
            continue;
        const auto found = targets.constFind(pairingKey(actual));
        if (found == targets.cend())
            continue;
        const Indicator *indicator = catalogue.find(actual.indicator);
        const Direction direction = indicator ? indicator->direction : Direction::None;
        actual.verdict = judge(observations.at(*found), actual, direction).verdict;
    }
}

void listUnknownIdentity(const Report &report, QList<Problem> &problems)
{
    const auto add = [&](ProblemKind kind) {
        Problem problem;
        problem.kind = kind;
        problem.text = report.identity.title;
        problem.place = report.blocks.isEmpty() ? Anchor{} : report.anchor(0);
        problem.line = report.blocks.isEmpty() ? 0 : report.blocks.first().line;
        problems.append(problem);
    };
    if (report.identity.regionId.isEmpty())
        add(ProblemKind::UnknownRegion);
    if (!report.identity.reviewYear && !report.identity.planYear)
        add(ProblemKind::UnknownYear);
}

} // namespace

Interpretation interpret(const Report &report, const Catalogue &catalogue, const Regions &regions)
{
    Interpretation result = readTables(report);
    result.observations += readProse(report, &result.problems);
    assignRegions(result.observations, report, regions);
    joinToCatalogue(result.observations, catalogue);
    judgeActuals(result.observations, catalogue);
    std::stable_sort(
        result.observations.begin(), result.observations.end(),
        [](const Observation &a, const Observation &b) { return a.anchor.block < b.anchor.block; });
    listUnknownIdentity(report, result.problems);
    return result;
}

} // namespace PlanLens
