// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/hitrows.h"

#include "catalogue/regions.h"
#include "figures/agreement.h"
#include "figures/units.h"
#include "presenting/charttext.h"
#include "series/standingtable.h"

#include <QHash>

#include <algorithm>

namespace PlanLens {

const StatedObservation &leadOf(const FoundFact &fact)
{
    return fact.actual ? *fact.actual : *fact.target;
}

QString reportInAnyFormat(const StatedObservation &stated)
{
    const QString &region =
        stated.reportRegionId.isEmpty() ? stated.regionId : stated.reportRegionId;
    return region + u'|' + shortReportName(stated);
}

bool isOneUnit(const Observation &a, const Observation &b)
{
    return a.unit.isEmpty() || b.unit.isEmpty() || normalUnit(a.unit) == normalUnit(b.unit);
}

namespace {

QString factKey(const StatedObservation &stated)
{
    const Observation &o = stated.observation;
    const QString subject = o.indicator.isEmpty()
                                ? QStringList{o.parent, o.name, o.unit, toKey(o.measure)}.join(u'|')
                                : o.indicator;
    return QStringList{reportInAnyFormat(stated), regionIdOf(stated), o.period.toString(), subject}
        .join(u'|');
}

/// Whether nothing is lost where one stands for both.
bool isOneFigure(const std::optional<StatedObservation> &a,
                 const std::optional<StatedObservation> &b)
{
    if (!a || !b)
        return true;
    const Value &left = a->observation.value;
    const Value &right = b->observation.value;
    return isOneUnit(a->observation, b->observation) &&
           (left == right || agreementOf(left, right) == Agreement::Equal);
}

void addPlace(QList<StatedObservation> &places, const std::optional<StatedObservation> &stated)
{
    const bool known =
        !stated || std::any_of(places.cbegin(), places.cend(), [&](const StatedObservation &place) {
            return place.observation.anchor == stated->observation.anchor;
        });
    if (!known)
        places << *stated;
}

/// A table names its figures best.
void keep(std::optional<StatedObservation> &kept, const std::optional<StatedObservation> &other)
{
    const bool isBetter = !kept || (kept->observation.origin == Origin::Prose && other &&
                                    other->observation.origin == Origin::Table);
    if (isBetter)
        kept = other;
}

/// False where the row states another figure.
bool joins(FactRow &row, const FoundFact &fact)
{
    if (!isOneFigure(row.fact.target, fact.target) || !isOneFigure(row.fact.actual, fact.actual))
        return false;
    keep(row.fact.target, fact.target);
    keep(row.fact.actual, fact.actual);
    if (row.fact.reason.isEmpty())
        row.fact.reason = fact.reason;
    addPlace(row.places, fact.actual);
    addPlace(row.places, fact.target);
    return true;
}

} // namespace

QList<FactRow> factRows(const QList<FoundFact> &facts)
{
    QList<FactRow> rows;
    QHash<QString, QList<qsizetype>> byKey;
    for (const FoundFact &fact : facts) {
        QList<qsizetype> &known = byKey[factKey(leadOf(fact))];
        const bool joined = std::any_of(known.cbegin(), known.cend(),
                                        [&](qsizetype at) { return joins(rows[at], fact); });
        if (joined)
            continue;
        known << rows.size();
        FactRow row{.fact = fact, .places = {}};
        addPlace(row.places, fact.actual);
        addPlace(row.places, fact.target);
        rows << row;
    }
    const Regions &regions = Regions::shipped();
    std::stable_sort(rows.begin(), rows.end(), [&](const FactRow &a, const FactRow &b) {
        return regions.sortKey(regionIdOf(leadOf(a.fact))) <
               regions.sortKey(regionIdOf(leadOf(b.fact)));
    });
    return rows;
}

QList<PassageRow> passageRows(const QList<FoundPassage> &passages)
{
    QList<PassageRow> rows;
    QHash<QString, qsizetype> byKey;
    for (const FoundPassage &passage : passages) {
        const QString key = reportInAnyFormat(passage.place) + u'|' + passage.text;
        const auto known = byKey.constFind(key);
        if (known == byKey.constEnd()) {
            byKey.insert(key, rows.size());
            rows << PassageRow{.text = passage.text, .places = {passage.place}};
        } else {
            addPlace(rows[*known].places, passage.place);
        }
    }
    return rows;
}

} // namespace PlanLens
