// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/sheetcells.h"

#include "catalogue/displayname.h"
#include "figures/verdicttext.h"
#include "presenting/charttext.h"
#include "presenting/correctiontext.h"
#include "series/definitionline.h"
#include "series/standingtable.h"
#include "sheets/sheetvalues.h"
#include "sheets/sheetwords.h"
#include "text/daytext.h"

#include <algorithm>

namespace PlanLens {

SheetCell textCell(const QString &text)
{
    return {.text = text};
}

static bool isShort(const QString &basis)
{
    constexpr int mostBesideAFigure = 4; // 同口径, 调整后
    return basis.size() <= mostBesideAFigure;
}

QString basisRemark(const QString &name, const Value &value)
{
    if (value.basis.isEmpty() || isShort(value.basis))
        return {};
    return SheetWords::tr("† %1: %2").arg(name, value.basis);
}

SheetCell valueCell(const Value &value, const Observation &observation, ValueForm form)
{
    SheetCell cell;
    if (value.kind == ValueKind::Blank)
        return cell;
    if (value.figure()) {
        cell.text = valueText(value, observation, form);
        if (value.isNumeric() && !value.isRange())
            cell.number = value.figure();
    } else if (value.kind == ValueKind::NotSet) {
        cell.text = QStringLiteral("—");
        cell.muted = true;
    } else {
        cell.text = observation.printed.simplified();
        cell.muted = true;
    }
    QStringList tags;
    if (observation.estimated && observation.role == Role::Actual)
        tags << SheetWords::tr("est.");
    if (!value.basis.isEmpty())
        tags << (isShort(value.basis) ? value.basis : QStringLiteral("†"));
    if (value.figure() && !value.note.isEmpty())
        tags << QStringLiteral("※");
    if (observation.corrected)
        tags << QStringLiteral("✎");
    cell.tag = tags.join(QLatin1Char(' '));
    return cell;
}

QString noteRemark(const QString &name, const SeriesPoint &point)
{
    if (!point.value.figure() || point.value.note.isEmpty())
        return {};
    return SheetWords::tr("※ %1, %2: the report prints “%3”")
        .arg(name, regionNameOf(point.source), point.observation().printed.simplified());
}

QString definitionTag(const SeriesPoint &point)
{
    return point.definition.isEmpty() ? QString() : QStringLiteral("‡");
}

QString definitionRemark(const QString &name, const SeriesPoint &point)
{
    if (point.definition.isEmpty())
        return {};
    return SheetWords::tr("‡ %1: %2, not comparable with the others")
        .arg(name, definitionText(point));
}

static QString roleText(const Observation &observation)
{
    if (observation.role == Role::Target)
        return SheetWords::tr("target");
    return observation.estimated ? SheetWords::tr("actual, est.") : SheetWords::tr("actual");
}

QString correctionRemark(const QString &name, const StatedObservation &stated,
                         const FigureAsRead &asRead)
{
    const Observation &observation = stated.observation;
    if (!observation.corrected)
        return {};
    const std::optional<Observation> read = asRead ? asRead(stated) : std::nullopt;
    return SheetWords::tr("✎ %1, %2 %3: the report prints “%4”; %5")
        .arg(SheetWords::tr("%1 %2", "region, indicator").arg(regionNameOf(stated), name),
             observation.period.isValid() ? observation.period.toString()
                                          : SheetWords::tr("no year"),
             roleText(observation), observation.printed.simplified(),
             correctionText(observation, read ? &*read : nullptr));
}

QString regionNames(const QStringList &regions)
{
    QStringList names;
    for (const QString &id : regions)
        names << displayNameOf(id);
    return names.join(SheetWords::tr(", "));
}

QString orderText(bool chosen)
{
    return chosen ? SheetWords::tr("Regions in an order chosen by hand.")
                  : SheetWords::tr("Regions in the order of GB/T 2260.");
}

QStringList leftOutRemarks(const Series &series, const PlaceNamer &place,
                           const QStringList &regions, const QList<Period> &periods)
{
    QStringList remarks;
    for (const StatedObservation &left : series.left) {
        if ((!regions.isEmpty() && !regions.contains(regionIdOf(left))) ||
            (!periods.isEmpty() && !periods.contains(left.observation.period)))
            continue;
        remarks << SheetWords::tr("Not in the unit %1, left out: “%2” (%3).")
                       .arg(displayUnit(series.unit), left.observation.printed.simplified(),
                            citation(withPlace(left, place)));
    }
    return remarks;
}

QString withTag(const QString &tags, const QString &tag)
{
    return QStringList{tags, tag}.join(QLatin1Char(' ')).trimmed();
}

SheetCell verdictCell(const std::optional<Verdict> &verdict)
{
    SheetCell cell;
    if (!verdict || *verdict == Verdict::NoTarget)
        return cell;
    cell.verdict = verdict;
    cell.text = verdictText(*verdict);
    return cell;
}

SheetCell changeCell(const std::optional<double> &change)
{
    SheetCell cell;
    if (!change)
        return cell;
    const double rounded = QString::number(*change, 'g', 10).toDouble();
    cell.number = rounded;
    cell.text = rounded > 0 ? QLatin1Char('+') + numberText(rounded) : numberText(rounded);
    return cell;
}

QString footerText(const QDate &date, int reports)
{
    QStringList parts{QStringLiteral("PlanLens")};
    if (date.isValid())
        parts << SheetWords::tr("library of %1").arg(dayText(date));
    if (reports > 0)
        parts << SheetWords::tr("%n report(s)", nullptr, reports);
    return parts.join(QStringLiteral(" · "));
}

static SheetCell reasonedVerdict(const SheetFigure &figure)
{
    SheetCell cell = verdictCell(figure.verdict);
    if (cell.verdict && !figure.reason.isEmpty())
        cell.text = SheetWords::tr("%1: %2").arg(cell.text, figure.reason);
    return cell;
}

QString rowsText(const SheetTable &table)
{
    const int shown = table.counted();
    const QString text =
        table.regions ? SheetWords::tr("%1 of %2 regions") : SheetWords::tr("%1 of %2 rows");
    return text.arg(shown).arg(std::max(shown, table.all));
}

static QString numberedPlace(const SheetFigure &figure, const PlaceNamer &place)
{
    const CitedPlace cited = place(figure.stated);
    const QString text = SheetWords::tr("%1, %2, line %3")
                             .arg(cited.report, cited.place)
                             .arg(figure.stated.observation.line);
    return figure.source > 0 ? QStringLiteral("[%1] %2").arg(figure.source).arg(text) : text;
}

static bool isFigureColumn(const SheetColumn &column)
{
    return column.align == SheetAlign::Point || column.align == SheetAlign::End;
}

QString signsRemark(const SheetContent &content)
{
    bool dash = false;
    bool blank = false;
    for (const SheetTable &table : content.tables) {
        for (const SheetRow &row : table.rows) {
            for (qsizetype i = 0; i < row.cells.size() && !row.section && !row.foot; ++i) {
                const QString &text = row.cells.at(i).text;
                dash |= text == QStringLiteral("—");
                blank |= text.isEmpty() && isFigureColumn(table.columns.at(i));
            }
        }
    }
    QStringList signs;
    if (dash)
        signs << SheetWords::tr("“—”: the report prints no figure");
    if (blank)
        signs << SheetWords::tr("blank: no report states a figure");
    return signs.isEmpty()
               ? QString()
               : SheetWords::tr("%1.", "a sentence").arg(signs.join(SheetWords::tr("; ")));
}

SheetTable auditTable(const SheetContent &content, const PlaceNamer &place)
{
    SheetTable table{.title = SheetWords::tr("Figures and their sources")};
    table.columns = {{.align = SheetAlign::Right},
                     {.name = true},
                     {},
                     {},
                     {.align = SheetAlign::Right},
                     {},
                     {.name = true},
                     {.name = true}};
    SheetRow head;
    for (const QString &name :
         {SheetWords::tr("No."), SheetWords::tr("Figure"), SheetWords::tr("Period"),
          SheetWords::tr("Role"), SheetWords::tr("Value"), SheetWords::tr("Printed"),
          SheetWords::tr("Verdict"), SheetWords::tr("Source")})
        head.cells << textCell(name);
    table.head << head;
    int number = 0;
    for (const SheetFigure &figure : content.figures) {
        const Observation &observation = figure.stated.observation;
        SheetCell value = valueCell(figure.value, observation);
        value.tag.clear();
        QStringList what{figure.indicator, figure.region};
        what.removeAll(QString());
        table.rows << SheetRow{
            {textCell(QString::number(++number)), textCell(what.join(QLatin1Char(' '))),
             textCell(observation.period.toString()), textCell(roleText(observation)), value,
             textCell(observation.printed.simplified()), reasonedVerdict(figure),
             textCell(numberedPlace(figure, place))}};
    }
    return table;
}

} // namespace PlanLens
