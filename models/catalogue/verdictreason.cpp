// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/verdictreason.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Verdict)
};

/// Whether a target is that of an actual: the same indicator, or where it is in no catalogue the
/// same printed name, of the same region and period.
bool isTargetOf(const Observation &target, const Observation &actual)
{
    if (target.role != Role::Target || actual.role != Role::Actual ||
        target.period != actual.period || target.regionId != actual.regionId ||
        target.indicator != actual.indicator)
        return false;
    return !actual.indicator.isEmpty() ||
           (target.name == actual.name && target.unit == actual.unit &&
            target.parent == actual.parent && target.measure == actual.measure);
}

/// The first figure of the tables that fits, else of the text, which may round it.
template <typename Fits>
const Observation *firstOf(const QList<Observation> &figures, Fits fits)
{
    const Observation *ofText = nullptr;
    for (const Observation &figure : figures) {
        if (!fits(figure))
            continue;
        if (figure.origin == Origin::Table)
            return &figure;
        if (!ofText)
            ofText = &figure;
    }
    return ofText;
}

} // namespace

const Observation *judgingTarget(const Observation &actual, const QList<Observation> &ofReport)
{
    return firstOf(ofReport, [&](const Observation &other) { return isTargetOf(other, actual); });
}

const Observation *judgedActual(const Observation &target, const QList<Observation> &ofReport)
{
    return firstOf(ofReport, [&](const Observation &other) { return isTargetOf(target, other); });
}

QString verdictReason(const Observation *target, const Observation &actual, Direction direction)
{
    if (isStatedVerdict(actual))
        return Words::tr("The report itself says so.");
    if (!actual.verdict || !target)
        return {};
    return judge(*target, actual, direction).reason;
}

QString verdictReason(const Observation &actual, const QList<Observation> &ofReport,
                      const Catalogue &catalogue)
{
    if (actual.role != Role::Actual)
        return {};
    const Indicator *indicator = catalogue.find(actual.indicator);
    return verdictReason(judgingTarget(actual, ofReport), actual,
                         indicator ? indicator->direction : Direction::None);
}

} // namespace PlanLens
