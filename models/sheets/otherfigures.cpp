// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/otherfigures.h"

#include "catalogue/conversion.h"
#include "catalogue/displayname.h"
#include "figures/units.h"
#include "presenting/figuretext.h"
#include "sheets/citedfigures.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace PlanLens {

namespace {

/// A figure among those of its report; one place may state several.
QString keyOf(const StatedObservation &stated)
{
    const Observation &observation = stated.observation;
    return QStringList{observation.anchor.toString(), observation.indicator,
                       observation.period.toString(), toKey(observation.role)}
        .join(QChar(0x1f));
}

QSet<QString> setIn(const QList<Series> &indicators)
{
    QSet<QString> keys;
    for (const Series &series : indicators) {
        for (const SeriesPoint &point : series.points) {
            if (!point.period().isValid())
                continue; // there is no column for it
            keys.insert(keyOf(point.source));
            for (const StatedObservation &stated : point.also)
                keys.insert(keyOf(stated));
        }
        // A remark names these, but not what was put right of them.
        for (const StatedObservation &stated : series.left) {
            if (!stated.observation.corrected)
                keys.insert(keyOf(stated));
        }
    }
    return keys;
}

bool hasColumn(const StatedObservation &stated)
{
    const Observation &observation = stated.observation;
    return observation.period.isValid() && observation.value.kind != ValueKind::Blank;
}

/// As the report names it; with what is measured, where the name leaves that open.
QString nameOf(const Observation &observation)
{
    const QString name = shownName(observation);
    const QString measure = unsaidMeasure(observation);
    return measure.isEmpty()
               ? name
               : SheetWords::tr("%1 (%2)", "name of a figure, what is measured").arg(name, measure);
}

} // namespace

OtherFigures otherFigures(const QList<Series> &indicators, const QList<StatedObservation> &about)
{
    const QSet<QString> keys = setIn(indicators);
    OtherFigures others;
    for (const StatedObservation &stated : about) {
        if (keys.contains(keyOf(stated)))
            continue;
        if (stated.observation.corrected)
            others.corrected << stated;
        else if (!stated.observation.value.figure())
            continue;
        else if (stated.observation.indicator.isEmpty())
            ++others.unknown;
        else
            ++others.undated;
    }
    return others;
}

QList<Series> seriesOfOthers(const OtherFigures &others)
{
    QList<Series> all;
    for (const StatedObservation &stated : others.corrected) {
        if (!hasColumn(stated))
            continue;
        const QString name = nameOf(stated.observation);
        const QString unit = unitOf(stated.observation);
        auto series = std::find_if(all.begin(), all.end(), [&](const Series &known) {
            return known.indicator.nameZh == name && normalUnit(known.unit) == normalUnit(unit);
        });
        if (series == all.end()) {
            all << Series{.indicator = {.id = {}, .nameZh = name}, .unit = unit};
            series = std::prev(all.end());
        }
        series->points << pointOf(stated);
    }
    return all;
}

QStringList remarksOnOthers(const OtherFigures &others, const SheetOptions &options)
{
    QStringList remarks;
    for (const StatedObservation &stated : others.corrected) {
        if (!hasColumn(stated))
            remarks << correctionRemark(nameOf(stated.observation), stated, options.asRead);
    }
    if (others.unknown > 0)
        remarks << SheetWords::tr("Not listed: %n more figure(s), whose names stand for no known "
                                  "indicator.",
                                  nullptr, others.unknown);
    if (others.undated > 0)
        remarks << SheetWords::tr("Not listed: %n more figure(s) of a part of a year, or of no "
                                  "year.",
                                  nullptr, others.undated);
    return remarks;
}

} // namespace PlanLens
