// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/definitionline.h"

#include "catalogue/catalogue.h"
#include "catalogue/displayname.h"
#include "catalogue/redefinitions.h"
#include "figures/prices.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <map>

namespace PlanLens {

namespace {

struct DefinitionLineWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::DefinitionLine)
};

/// For which periods each region states the indicator itself.
class OwnPeriods
{
public:
    explicit OwnPeriods(const QList<StatedObservation> &own)
    {
        for (const StatedObservation &stated : own) {
            const Period &period = stated.observation.period;
            if (!period.isValid() || stated.observation.value.kind == ValueKind::Blank)
                continue;
            m_stated.insert(slotOf(stated));
            const auto [span, isNew] = m_spans.try_emplace(stated.regionId, period, period);
            span->second.first = std::min(span->second.first, period);
            span->second.second = std::max(span->second.second, period);
        }
    }

    /// Whether a former indicator's figure stands where the region states nothing of its own, and
    /// does so later on.
    bool leadsHere(const StatedObservation &former) const
    {
        const auto span = m_spans.find(former.regionId);
        return span != m_spans.end() && former.observation.period < span->second.second &&
               !m_stated.contains(slotOf(former));
    }
    bool leadsOn(const StatedObservation &later) const
    {
        const auto span = m_spans.find(later.regionId);
        return span != m_spans.end() && span->second.first < later.observation.period &&
               !m_stated.contains(slotOf(later));
    }

private:
    using Slot = std::pair<QString, QString>;
    static Slot slotOf(const StatedObservation &stated)
    {
        const Observation &observation = stated.observation;
        return {stated.regionId, observation.period.toString() + toKey(observation.role)};
    }

    QSet<Slot> m_stated;
    std::map<QString, std::pair<Period, Period>> m_spans; ///< by region: first and last
};

/// A region, report, period and role: where one report states an indicator.
QString placeOf(const StatedObservation &stated)
{
    const Observation &observation = stated.observation;
    return QStringList{stated.regionId, stated.reportKey, observation.period.toString(),
                       toKey(observation.role)}
        .join(QChar(0x1f));
}

/// What regions state besides the indicator itself, report by report: region and indicator.
QSet<std::pair<QString, QString>> statedBeside(const DefinitionLine &line)
{
    QSet<QString> places;
    for (const StatedObservation &stated : line.own)
        places.insert(placeOf(stated));
    QSet<std::pair<QString, QString>> beside;
    for (const StatedObservation &stated : line.carriedOn) {
        if (places.contains(placeOf(stated)))
            beside.insert({stated.regionId, stated.observation.indicator});
    }
    return beside;
}

QString nameOf(const QString &id)
{
    const Indicator *indicator = Catalogue::shipped().find(id);
    return indicator ? displayName(*indicator) : id;
}

QString changeBetween(const QString &before, const QString &after)
{
    const Redefinitions &table = Redefinitions::shipped();
    const Redefinition *step = table.between(before, after);
    return step ? step->change : QString();
}

} // namespace

DefinitionLine definitionLine(const QString &indicator,
                              const QList<StatedObservation> &observations)
{
    DefinitionLine line;
    const QStringList formers = Redefinitions::shipped().formersOf(indicator);
    const QStringList laters = Redefinitions::shipped().latersOf(indicator);
    for (const StatedObservation &stated : observations) {
        const QString &id = stated.observation.indicator;
        if (formers.contains(id) || laters.contains(id))
            line.carriedOn.append(stated);
        else
            line.own.append(stated);
    }
    if (line.carriedOn.isEmpty())
        return line;
    const OwnPeriods own(line.own);
    const auto beside = statedBeside(line);
    line.carriedOn.removeIf([&](const StatedObservation &stated) {
        const QString &id = stated.observation.indicator;
        if (beside.contains({stated.regionId, id}))
            return true;
        return !(formers.contains(id) ? own.leadsHere(stated) : own.leadsOn(stated));
    });
    return line;
}

namespace {

using Points = QList<SeriesPoint>::const_iterator;

/// Of the points of one region the one for each year that counts: the last, for points come by
/// period, and of one period targets before actuals and the newest report's last.
QList<const SeriesPoint *> yearByYear(Points begin, Points end, bool actualsOnly)
{
    QList<const SeriesPoint *> years;
    for (Points point = begin; point != end; ++point) {
        const bool counts = point->value.kind != ValueKind::Blank && point->period().isYear() &&
                            (!actualsOnly || point->role() == Role::Actual);
        if (!counts)
            continue;
        if (!years.isEmpty() && years.constLast()->period() == point->period())
            years.last() = &*point;
        else
            years.append(&*point);
    }
    return years;
}

std::optional<SeriesBreak> changeOfDefinition(const QString &own, const SeriesPoint &before,
                                              const SeriesPoint &after)
{
    if (before.definition == after.definition)
        return {};
    const QString from = before.definition.isEmpty() ? own : before.definition;
    const QString to = after.definition.isEmpty() ? own : after.definition;
    return SeriesBreak{after.source.regionId, after.period(),
                       DefinitionLineWords::tr("Definition: %1 → %2").arg(nameOf(from), nameOf(to)),
                       changeBetween(from, to)};
}

QString basisOf(const SeriesPoint &actual)
{
    const QString &basis = actual.observation().value.basis;
    // Growth is usually stated at comparable prices, whether a report says so or not.
    if (actual.observation().measure == Measure::Growth &&
        pricesNamedIn(basis).prices == Prices::Constant)
        return {};
    return namesBasis(basis, Role::Actual) ? basis : QString();
}

std::optional<SeriesBreak> changeOfBasis(const SeriesPoint &before, const SeriesPoint &after)
{
    SeriesBreak change{after.source.regionId, after.period(), {}, {}};
    const QString old = basisOf(before);
    const QString basis = basisOf(after);
    if (old != basis) {
        change.label = basis.isEmpty() ? DefinitionLineWords::tr("Basis: no longer %1").arg(old)
                                       : DefinitionLineWords::tr("Basis: %1").arg(basis);
        return change;
    }
    if (!after.observation().basisChanged || before.observation().basisChanged)
        return {};
    change.label = DefinitionLineWords::tr("Basis changed");
    change.detail = DefinitionLineWords::tr("A note of the report says so.");
    return change;
}

/// Of one year the definition comes before the basis.
QList<SeriesBreak> breaksOfRegion(const Indicator &indicator, Points begin, Points end)
{
    std::map<Period, SeriesBreak> breaks;
    const QList<const SeriesPoint *> years = yearByYear(begin, end, false);
    for (qsizetype i = 1; i < years.size(); ++i) {
        if (const auto change = changeOfDefinition(indicator.id, *years[i - 1], *years[i]))
            breaks.emplace(change->from, *change);
    }
    const QList<const SeriesPoint *> actuals = yearByYear(begin, end, true);
    for (qsizetype i = 1; i < actuals.size(); ++i) {
        if (const auto change = changeOfBasis(*actuals[i - 1], *actuals[i]))
            breaks.emplace(change->from, *change);
    }
    QList<SeriesBreak> sorted;
    for (const auto &[period, change] : breaks)
        sorted.append(change);
    return sorted;
}

} // namespace

QList<SeriesBreak> breaksOf(const Series &series)
{
    QList<SeriesBreak> breaks;
    Points begin = series.points.cbegin();
    while (begin != series.points.cend()) {
        const QString &region = begin->source.regionId;
        const Points end = std::find_if(begin, series.points.cend(), [&](const SeriesPoint &point) {
            return point.source.regionId != region;
        });
        breaks += breaksOfRegion(series.indicator, begin, end);
        begin = end;
    }
    return breaks;
}

QString definitionText(const SeriesPoint &point)
{
    if (point.definition.isEmpty())
        return {};
    return DefinitionLineWords::tr("%1, another definition").arg(nameOf(point.definition));
}

} // namespace PlanLens
