// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/verdicttext.h"
#include "presenting/chartmodel.h"

#include "presenting/chartwords.h"
#include <QCoreApplication>

namespace PlanLens {

/// A field must not end its cell or its line.
static QString field(QString text)
{
    for (QChar &c : text) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QLatin1Char(' ');
    }
    return text;
}

static QString line(QStringList fields)
{
    for (QString &text : fields)
        text = field(text);
    return fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

static QString verdictField(const std::optional<Verdict> &verdict)
{
    return verdict ? verdictText(*verdict) : QString();
}

static QString printed(const std::optional<Observation> &observation)
{
    return observation ? observation->printed : QString();
}

static QString scoresToTsv(const QList<ScoreRow> &rows)
{
    QString tsv =
        line({ChartWords::tr("Indicator"), ChartWords::tr("Unit"), ChartWords::tr("Target"),
              ChartWords::tr("Actual"), ChartWords::tr("Verdict"), ChartWords::tr("Next target")});
    for (const ScoreRow &row : rows)
        tsv += line({row.name, row.unit, printed(row.target), printed(row.actual),
                     verdictField(row.verdict), printed(row.next)});
    return tsv;
}

QString toTsv(const ChartData &chart)
{
    if (chart.kind == ChartKind::Scorecard)
        return scoresToTsv(chart.scores);
    QString tsv = line({ChartWords::tr("Region"), ChartWords::tr("Period"), ChartWords::tr("Role"),
                        ChartWords::tr("Low"), ChartWords::tr("High"), ChartWords::tr("Unit"),
                        ChartWords::tr("Shown"), ChartWords::tr("Printed"),
                        ChartWords::tr("Verdict"), ChartWords::tr("Source")});
    for (const ChartPoint &point : chart.points) {
        const auto number = [&](double end) {
            return point.isFigure() ? numberText(end) : QString();
        };
        const QString role = point.role == Role::Target ? ChartWords::tr("target")
                             : point.estimated          ? ChartWords::tr("actual, estimated")
                                                        : ChartWords::tr("actual");
        tsv += line({chart.lanes.at(point.lane).name, point.period, role, number(point.low),
                     number(point.high), chart.unit, point.label, point.printed,
                     verdictField(point.verdict), point.source});
    }
    return tsv;
}

} // namespace PlanLens
