// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/judging.h"

#include "catalogue/namedecision.h"
#include "figures/measures.h"
#include "figures/verdict.h"
#include "heads/headwords.h"

#include <QHash>

#include <optional>

namespace PlanLens {

namespace {

/// What the target of an actual is looked up by: the indicator, or where it is not in the catalogue
/// the name, unit and parent as printed.
struct PairingKey
{
    QString indicator;
    QString name;
    QString unit;
    QString parent;
    std::optional<Measure> measure;
    QString region;
    Period period; ///< all that are not valid are one, in tables

    bool operator==(const PairingKey &) const = default;
};

std::size_t qHash(const PairingKey &key, std::size_t seed) noexcept
{
    return qHashMulti(seed, key.indicator, key.name, key.region, key.period.from, key.period.to);
}

PairingKey pairingKey(const Observation &o)
{
    PairingKey key{.region = o.regionId, .period = o.period.isValid() ? o.period : Period{}};
    if (o.indicator.isEmpty()) {
        key.name = o.name;
        key.unit = o.unit;
        key.parent = o.parent;
        key.measure = o.measure;
    } else {
        key.indicator = o.indicator;
    }
    return key;
}

/// Whether a target and an actual can be of the same time: a table without a year has them side by
/// side, sentences that tell none may speak of two years.
bool canBePaired(const Observation &o)
{
    return o.period.isValid() ? !(o.role == Role::Target && o.period.isPart())
                              : o.origin == Origin::Table;
}

/// 累计下降6.2%，完成总目标14%的44.3%: a fall says nothing beside a target without its direction.
bool lacksDirection(const Observation &target, const Observation &actual)
{
    return target.origin == Origin::Prose && target.measure == Measure::Level &&
           actual.measure == Measure::Growth && actual.value.high.value_or(0) < 0;
}

/// The first target of each kind. The table's comes before the text's, which may round it.
QHash<PairingKey, int> targetsOf(const QList<Observation> &observations)
{
    QHash<PairingKey, int> targets;
    for (const Origin origin : {Origin::Table, Origin::Prose}) {
        for (int i = 0; i < observations.size(); ++i) {
            const Observation &target = observations.at(i);
            if (target.role != Role::Target || target.origin != origin || !canBePaired(target))
                continue; // what was reached in a part of a year settles nothing
            if (const PairingKey key = pairingKey(target); !targets.contains(key))
                targets.insert(key, i);
        }
    }
    return targets;
}

} // namespace

void joinToCatalogue(Observation &observation, const Catalogue &catalogue)
{
    // What a column says (比上年增长) stays, and what the catalogue knew when it was joined before.
    if (observation.origin == Origin::Table && observation.measure == Measure::Level)
        observation.measure = measureOf(observation.name, observation.unit);
    const PrintedName printed = printedNameOf(observation);
    const bool decided = catalogue.decisionOn(printed) != nullptr;
    // 居民消费价格 of 农村 is not that of the region.
    const bool ofGroup = observation.origin == Origin::Table && isOfGroup(observation.section);
    // But 人均可支配收入 of 城镇居民 is an indicator of its own.
    const QString name =
        ofGroup ? groupOf(observation.section) + observation.name : observation.name;
    const auto match =
        catalogue.match(name, observation.unit, decided ? printed.measure : observation.measure,
                        ofGroup ? QString() : observation.parent);
    observation.indicator = match ? match->id : QString();
    // In a table the catalogue knows better than the words of the name what is measured.
    const Indicator *indicator = catalogue.find(observation.indicator);
    if (indicator && observation.origin == Origin::Table)
        observation.measure = indicator->measure;
}

void judgeActuals(QList<Observation> &observations, const Catalogue &catalogue)
{
    const QHash<PairingKey, int> targets = targetsOf(observations);
    for (Observation &actual : observations) {
        if (actual.role != Role::Actual)
            continue;
        actual.verdict.reset();
        const auto found = targets.constFind(pairingKey(actual));
        if (found == targets.cend() || !canBePaired(actual))
            continue;
        if (lacksDirection(observations.at(*found), actual))
            continue;
        const Indicator *indicator = catalogue.find(actual.indicator);
        const Direction direction = indicator ? indicator->direction : Direction::None;
        actual.verdict = judge(observations.at(*found), actual, direction).verdict;
    }
}

} // namespace PlanLens
