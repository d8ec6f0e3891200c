// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the indicator table say: texts, sort keys, qualifiers, sources.

#include "catalogue/displayname.h"
#include "catalogue/regions.h"
#include "catalogue/verdictreason.h"
#include "figures/verdicttext.h"
#include "items/indicatormodel.h"
#include "items/tableroles.h"
#include "presenting/charttext.h"
#include "presenting/correctiontext.h"
#include "presenting/figuretext.h"
#include "series/vintages.h"

#include <QStringList>

namespace PlanLens {

/// A row of comparisons is called by what is compared.
QString IndicatorModel::nameOf(const ListedIndicator &row) const
{
    const QList<Observation> figures = row.figures();
    const bool compares = !figures.isEmpty() && figures.constFirst().measure == Measure::Comparison;
    return compares && row.indicator.isEmpty() ? shownName(figures.constFirst())
                                               : displayName(m_catalogue, row.indicator, row.name);
}

QString IndicatorModel::displayText(const QModelIndex &index) const
{
    const ListedIndicator &row = rowAt(index);
    const Observation *figure = figureAt(index);
    switch (Columns(index.column())) {
    case OrdinalColumn:
        return row.ordinal;
    case NameColumn:
        return nameOf(row);
    case UnitColumn:
        return displayUnit(row.unit);
    case AttributeColumn:
        return row.attribute ? attributeText(*row.attribute) : QString();
    case TargetColumn:
    case ActualColumn:
    case PlanTargetColumn:
    case OtherActualColumn:
        return figure ? figureText(*figure) : QString();
    case VerdictColumn:
        return row.verdict() ? verdictText(*row.verdict()) : QString();
    case ChangeColumn: {
        const auto change = changeAt(index).by;
        return change ? signedText(*change) : QString();
    }
    case ElsewhereColumn:
        return elsewhereText(row);
    case SourceColumn: {
        QStringList texts;
        for (const Observation &source : row.figures())
            texts << sourceText(source);
        texts.removeDuplicates();
        return texts.join(QStringLiteral("  "));
    }
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant IndicatorModel::sortKey(const QModelIndex &index) const
{
    switch (Columns(index.column())) {
    case OrdinalColumn:
    case SourceColumn:
        // Ordinals restart in each section: the order of the report is what is meant.
        return int(index.internalId());
    case VerdictColumn:
        return data(index, VerdictRole);
    case ChangeColumn:
        return data(index, ChangeRole);
    case TargetColumn:
    case ActualColumn:
    case PlanTargetColumn:
    case OtherActualColumn: {
        const Observation *observation = figureAt(index);
        const auto figure = observation ? observation->value.figure() : std::nullopt;
        return figure ? QVariant(*figure) : QVariant();
    }
    case NameColumn:
    case UnitColumn:
    case AttributeColumn:
    case ElsewhereColumn: {
        const QString text = displayText(index);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString IndicatorModel::qualifier(const QModelIndex &index) const
{
    const ListedIndicator &row = rowAt(index);
    const Observation *figure = figureAt(index);
    switch (Columns(index.column())) {
    case NameColumn:
        return row.isSection ? QString() : besideName(row);
    case TargetColumn:
    case ActualColumn:
    case PlanTargetColumn:
    case OtherActualColumn:
        return figure ? qualifierText(*figure, row.unit) : QString();
    case VerdictColumn:
        return row.verdictIsStated() ? tr("as stated", "the report's own word") : QString();
    case ChangeColumn:
        return QStringList{ownUnitAt(index), changeAt(index).note}.join(u' ').trimmed();
    case OrdinalColumn:
    case UnitColumn:
    case AttributeColumn:
    case ElsewhereColumn:
    case SourceColumn:
    case ColumnCount:
        return {};
    }
    Q_UNREACHABLE();
}

/// What a figure, or a change, is in where that is not what the row names.
QString IndicatorModel::ownUnitAt(const QModelIndex &index) const
{
    const Observation *figure = figureAt(index);
    if (!figure)
        return {};
    switch (Columns(index.column())) {
    case TargetColumn:
    case ActualColumn:
    case PlanTargetColumn:
    case OtherActualColumn:
        return ownUnit(*figure, rowAt(index).unit);
    case ChangeColumn:
        return changeAt(index).by ? ownUnit(*figure, rowAt(index).unit) : QString();
    default:
        return {};
    }
}

/// Whom the figure is about, where a district's report cites its city; and what is measured.
QString IndicatorModel::besideName(const ListedIndicator &row) const
{
    QStringList parts;
    const bool isForeign = row.regionId != m_report.identity.regionId;
    if (const Region *region = isForeign ? Regions::shipped().find(row.regionId) : nullptr)
        parts << displayName(*region);
    const QList<Observation> figures = row.figures();
    if (!figures.isEmpty())
        parts << unsaidMeasure(figures.constFirst());
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString IndicatorModel::toolTip(const QModelIndex &index) const
{
    if (index.column() == VerdictColumn)
        return verdictTip(rowAt(index));
    const Observation *figure = figureAt(index);
    if (!figure)
        return rowTip(index);
    const QString printed = printedText(*figure);
    const QString place = sourceText(*figure);
    if (index.column() == ElsewhereColumn)
        return displayText(index);
    const QString text = printed.isEmpty() ? tr("nothing printed (%1)").arg(place)
                                           : tr("printed: %1 (%2)").arg(printed, place);
    QStringList lines{text};
    if (figure->corrected)
        lines.append(correctionText(*figure));
    if (const QString read = m_howRead.value(figure->anchor); !read.isEmpty())
        lines.append(read);
    return lines.join(QLatin1Char('\n'));
}

/// What the row is called, and what the report calls it where that is something else.
QString IndicatorModel::rowTip(const QModelIndex &index) const
{
    const QString text = displayText(index);
    const ListedIndicator &row = rowAt(index);
    const QString &printed = index.column() == UnitColumn ? row.unit : row.name;
    const bool isOther =
        (index.column() == NameColumn || index.column() == UnitColumn) && text != printed;
    return isOther ? text + u'\n' + tr("in the report: %1").arg(printed) : text;
}

QString IndicatorModel::verdictTip(const ListedIndicator &row) const
{
    const auto verdict = row.verdict();
    if (!verdict)
        return {};
    const QString reason =
        verdictReason(row.target ? &*row.target : nullptr, *row.actual, directionOf(row.indicator));
    return reason.isEmpty() ? verdictText(*verdict)
                            : tr("%1: %2", "verdict, reason").arg(verdictText(*verdict), reason);
}

QString IndicatorModel::sourceText(const Observation &observation) const
{
    const StatedObservation stated{.observation = observation,
                                   .reportKey = observation.anchor.report};
    return placeInReport(withPlace(stated, m_places));
}

QString IndicatorModel::elsewhereText(const ListedIndicator &row) const
{
    QStringList texts;
    for (const Observation &figure : row.elsewhere) {
        if (const QString text = elsewhereText(figure, row.unit); !text.isEmpty())
            texts << text;
    }
    texts.removeDuplicates();
    return texts.join(QStringLiteral(" · "));
}

/// With its unit where that is not the row's, and with what a person did to it; empty where there
/// is no figure.
QString IndicatorModel::elsewhereText(const Observation &figure, const QString &rowUnit) const
{
    const QString text = figureText(figure);
    if (text.isEmpty())
        return {};
    const QString role = figure.role == Role::Target ? tr("target") : tr("actual");
    const QString qualifier =
        figure.corrected ? qualifierText(figure, rowUnit) : ownUnit(figure, rowUnit);
    return QStringLiteral("%1 %2 %3 %4")
        .arg(figure.period.toString(), role, text, qualifier)
        .trimmed();
}

QString IndicatorModel::figureLine(const Observation &figure) const
{
    const QString place = sourceText(figure);
    const QString text = elsewhereText(figure, {});
    return text.isEmpty() ? place : text + QStringLiteral("  ") + place;
}

/// Nothing for verdicts, which stand on a figure of the row, and for the figures of other years.
QVariant IndicatorModel::cellFigure(const QModelIndex &index) const
{
    const Observation *figure = figureAt(index);
    switch (Columns(index.column())) {
    case TargetColumn:
    case ActualColumn:
    case PlanTargetColumn:
    case OtherActualColumn:
        return figure ? QVariant::fromValue(CellFigure{figure->value, figure->unit}) : QVariant();
    case ChangeColumn:
        if (const auto change = changeAt(index).by)
            return QVariant::fromValue(changeFigure(*change, figure->unit));
        return {};
    default:
        return {};
    }
}

QVariantList IndicatorModel::sources(const ListedIndicator &row) const
{
    QVariantList anchors;
    QStringList seen;
    for (const Observation &figure : row.figures()) {
        const QString text = sourceText(figure);
        if (seen.contains(text))
            continue;
        seen << text;
        anchors << QVariant::fromValue(figure.anchor);
    }
    return anchors;
}

} // namespace PlanLens
