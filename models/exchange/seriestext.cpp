// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/seriestext.h"

#include "exchange/texttable.h"
#include "figures/verdicttext.h"
#include "series/definitionline.h"
#include "series/vintages.h"
#include "text/visibletext.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct SeriesTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::SeriesText)
};

/// What all reports say of one region and period.
struct Line
{
    QString region;
    Period period;
    QStringList targets;
    QStringList actuals;
    QStringList verdicts;
    QStringList places;

    bool holds(const SeriesPoint &point) const
    {
        return region == point.source.regionName && period == point.period();
    }
};

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list += text;
}

/// The figure as it is read aloud; where there is none, what is printed.
QString figure(const SeriesPoint &point)
{
    const QString text = toDisplay(point.value);
    return text.isEmpty() ? point.observation().printed : text;
}

/// Behind a figure: that it was stated anew, or what it is beside the others.
QString standingText(const StandingPoint &standing)
{
    switch (standing.standing) {
    case Standing::Current:
        return standing.change
                   ? SeriesTexts::tr(" (revised by %1)").arg(signedText(*standing.change))
                   : QString();
    case Standing::Superseded:
        return SeriesTexts::tr(" (since revised)");
    case Standing::OtherBasis: {
        const QString &basis = standing.point->value.basis;
        return basis.isEmpty() ? SeriesTexts::tr(" (another basis)")
                               : QStringLiteral(" (%1)").arg(basis);
    }
    case Standing::Doubtful:
        return SeriesTexts::tr(" (recognised with low confidence)");
    case Standing::Disputed:
        return SeriesTexts::tr(" (disagrees)");
    case Standing::Confirming:
    case Standing::InWords:
        return {};
    }
    Q_UNREACHABLE();
}

void add(Line &line, const StandingPoint &standing)
{
    const SeriesPoint &point = *standing.point;
    const bool target = point.role() == Role::Target;
    const QString estimated = point.observation().estimated
                                  ? SeriesTexts::tr(" (estimated)", "after a figure")
                                  : QString();
    const QString definition =
        point.definition.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(definitionText(point));
    addOnce(target ? line.targets : line.actuals,
            figure(point) + estimated + definition + standingText(standing));
    if (point.verdict)
        addOnce(line.verdicts, verdictText(*point.verdict));
    addOnce(line.places,
            QStringLiteral("%1:%2").arg(point.source.file).arg(point.observation().line));
}

QList<Line> linesOf(const Series &series)
{
    QList<Line> lines;
    for (const StandingPoint &standing : standingsOf(series)) {
        const SeriesPoint &point = *standing.point;
        if (lines.isEmpty() || !lines.last().holds(point))
            lines += Line{.region = point.source.regionName, .period = point.period()};
        add(lines.last(), standing);
    }
    return lines;
}

QString heading(const Series &series)
{
    const QString &name = series.indicator.nameZh;
    return visibleText(series.unit.isEmpty()
                           ? name
                           : SeriesTexts::tr("%1 (%2)", "indicator, unit").arg(name, series.unit));
}

QString orDash(const QStringList &list)
{
    return list.isEmpty() ? QStringLiteral("–") : list.join(QStringLiteral(" / "));
}

} // namespace

QByteArray seriesText(const Series &series)
{
    if (series.points.isEmpty())
        return SeriesTexts::tr("%1: no figures.").arg(heading(series)).toUtf8() + '\n';
    TextTable table({SeriesTexts::tr("Region"), SeriesTexts::tr("Period"),
                     SeriesTexts::tr("Target"), SeriesTexts::tr("Actual"),
                     SeriesTexts::tr("Verdict"), SeriesTexts::tr("Source")});
    for (const Line &line : linesOf(series))
        table.addRow({line.region, line.period.toString(), orDash(line.targets),
                      orDash(line.actuals), orDash(line.verdicts),
                      line.places.join(QStringLiteral(", "))});
    return heading(series).toUtf8() + "\n\n" + table.text().toUtf8();
}

} // namespace PlanLens
