// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/citedfigures.h"

#include "presenting/charttext.h"
#include "sheets/sheetcells.h"
#include "sheets/sheetvalues.h"
#include "sheets/sheetwords.h"

namespace PlanLens {

/// As the report prints it, unless a person put that right.
static QString statedText(const SeriesPoint &point, ValueForm form)
{
    return point.observation().corrected && point.value.figure()
               ? valueText(point.value, point.observation(), form)
               : point.observation().printed.simplified();
}

/// What another report, or another place, states instead.
static QString remarkOn(const StandingPoint &other, const QString &indicator,
                        const SheetOptions &options)
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
    const QString cited = SheetWords::tr("%1, %2").arg(shortReportName(point.source),
                                                       options.place(point.source).place);
    return remark.arg(subject, point.period().toString(),
                      point.role() == Role::Target ? SheetWords::tr("target")
                                                   : SheetWords::tr("actual"),
                      cited, statedText(point, options.values));
}

void CitedFigures::remark(const QString &text)
{
    if (!text.isEmpty() && !m_content.remarks.contains(text))
        m_content.remarks << text;
}

bool CitedFigures::tellCorrections(const SeriesPoint &point, const QString &name)
{
    const QList<StatedObservation> places = QList<StatedObservation>{point.source} + point.also;
    bool any = false;
    for (const StatedObservation &stated : places) {
        any |= stated.observation.corrected.has_value();
        remark(correctionRemark(name, stated, m_options.asRead));
    }
    return any;
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
    bool corrected = tellCorrections(first, name.indicator);
    remark(basisRemark(name.indicator, first.value));
    remark(noteRemark(name.indicator, first));
    remark(definitionRemark(name.indicator, first));
    // Reports that agree are further sources; one that differs is named, not passed over.
    for (const StandingPoint &other : standings.mid(1)) {
        const bool agrees = other.point->value == first.value;
        if (agrees)
            cite(cell, *other.point, name);
        else
            remark(remarkOn(other, name.indicator, m_options));
        // A person's correction is told wherever it stands; the mark is for what the cell sets.
        corrected |= tellCorrections(*other.point, name.indicator) && agrees;
    }
    if (corrected && !first.observation().corrected)
        cell.tag = withTag(cell.tag, QStringLiteral("✎"));
    if (standings.constFirst().change) {
        cell.tag = withTag(cell.tag, QStringLiteral("§"));
        remark(SheetWords::tr("§ %1, %2: revised by %3 since it was stated before.")
                   .arg(regionNameOf(first.source), first.period().toString(),
                        signedText(*standings.constFirst().change)));
    }
    return cell;
}

SeriesPoint pointOf(const StatedObservation &stated)
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
