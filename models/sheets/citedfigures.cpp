// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/citedfigures.h"

#include "presenting/charttext.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetwords.h"

namespace PlanLens {

/// What another report, or another place, states instead.
static QString remarkOn(const StandingPoint &other, const QString &indicator,
                        const PlaceNamer &place)
{
    const SeriesPoint &point = *other.point;
    if (point.value.kind == ValueKind::Blank)
        return {};
    const QString remark = other.standing == Standing::Superseded
                               ? SheetWords::tr("%1, %2 %3: %4 had stated “%5”.")
                           : other.standing == Standing::Disputed
                               ? SheetWords::tr("%1, %2 %3: %4 disagrees and states “%5”.")
                               : SheetWords::tr("%1, %2 %3: %4 states “%5”.");
    const QString subject =
        SheetWords::tr("%1 %2", "region, indicator").arg(regionNameOf(point.source), indicator);
    const QString cited =
        SheetWords::tr("%1, %2").arg(shortReportName(point.source), place(point.source).place);
    return remark.arg(subject, point.period().toString(),
                      point.role() == Role::Target ? SheetWords::tr("target")
                                                   : SheetWords::tr("actual"),
                      cited, point.observation().printed.simplified());
}

void CitedFigures::remark(const QString &text)
{
    if (!text.isEmpty() && !m_content.remarks.contains(text))
        m_content.remarks << text;
}

void CitedFigures::cite(SheetCell &cell, const SeriesPoint &point, const FigureName &name)
{
    const int number = m_sources.cite(point);
    const StatedObservation stated = withPlace(point.source, m_options.place);
    if (!cell.notes.contains(number))
        cell.notes << number;
    cell.figures << int(m_content.figures.size());
    m_content.figures << SheetFigure{
        name.indicator, regionNameOf(point.source), stated, point.value, name.unit,
        point.verdict,  point.verdictReason,        number};
}

SheetCell CitedFigures::cell(const QList<StandingPoint> &standings, const FigureName &name)
{
    if (standings.isEmpty())
        return {};
    const SeriesPoint &first = *standings.constFirst().point;
    SheetCell cell = valueCell(first.value, first.observation(), m_options.values);
    if (cell.text.isEmpty())
        return cell;
    cite(cell, first, name);
    cell.tag = withTag(cell.tag, definitionTag(first));
    remark(correctionRemark(name.indicator, first));
    remark(basisRemark(name.indicator, first.value));
    remark(noteRemark(name.indicator, first));
    remark(definitionRemark(name.indicator, first));
    // Reports that agree are further sources; one that differs is named, not passed over.
    for (const StandingPoint &other : standings.mid(1)) {
        if (other.point->value == first.value)
            cite(cell, *other.point, name);
        else
            remark(remarkOn(other, name.indicator, m_options.place));
    }
    if (standings.constFirst().change) {
        cell.tag = withTag(cell.tag, QStringLiteral("§"));
        remark(SheetWords::tr("§ %1, %2: revised by %3 since it was stated before.")
                   .arg(regionNameOf(first.source), first.period().toString(),
                        signedText(*standings.constFirst().change)));
    }
    return cell;
}

static SeriesPoint pointOf(const StatedObservation &stated)
{
    SeriesPoint point;
    point.source = stated;
    point.value = stated.observation.value;
    if (stated.observation.role == Role::Actual)
        point.verdict = stated.observation.verdict;
    return point;
}

SheetCell CitedFigures::cell(const StatedObservation &stated, const FigureName &name)
{
    const SeriesPoint point = pointOf(stated);
    return cell({StandingPoint{.point = &point}}, name);
}

void CitedFigures::add(SheetCell &cell, const StatedObservation &stated, const FigureName &name)
{
    cite(cell, pointOf(stated), name);
}

} // namespace PlanLens
