// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguetable.h"

#include "text/tsv.h"

#include <QList>
#include <QSet>
#include <QStringView>

#include <optional>

namespace PlanLens {

namespace {

enum Column {
    Id,
    NameZh,
    NameEn,
    Aliases,
    Quantity,
    ChartUnit,
    Way,
    Group,
    GrowthOf,
    IndexBase,
    Definition,
    Source,
    ColumnCount
};

/// Nothing where a word of the line is not known; `why` says which.
std::optional<Indicator> indicatorFrom(const QList<QStringView> &fields, QString &why)
{
    const auto measure = fromKey<Measure>(fields[Quantity].toString());
    const auto direction = directionFrom(fields[Way]);
    if (!measure || !direction || fields[Id].isEmpty() || fields[NameZh].isEmpty()) {
        why = QStringLiteral("no id or name, or a measure or direction that is not known");
        return std::nullopt;
    }
    Indicator indicator;
    indicator.id = fields[Id].toString();
    indicator.nameZh = fields[NameZh].toString();
    indicator.nameEn = fields[NameEn].toString();
    for (const QStringView alias : fields[Aliases].split(u'|', Qt::SkipEmptyParts))
        indicator.aliases.append(alias.toString());
    indicator.measure = *measure;
    indicator.unit = fields[ChartUnit].toString();
    indicator.direction = *direction;
    indicator.group = fields[Group].toString();
    indicator.growthOf = fields[GrowthOf].toString();
    indicator.indexBase = fields[IndexBase].toInt();
    indicator.definition = fields[Definition].toString();
    indicator.source = fields[Source].toString();
    return indicator;
}

} // namespace

QList<Indicator> indicatorsFromTsv(const QByteArray &tsv, QStringList *errors)
{
    QList<Indicator> indicators;
    QSet<QString> ids;
    const QString text = QString::fromUtf8(tsv);
    TsvLines lines(text);
    lines.next(); // the titles
    while (lines.next()) {
        QString why = QStringLiteral("not twelve columns");
        std::optional<Indicator> indicator;
        if (lines.fields().size() == ColumnCount)
            indicator = indicatorFrom(lines.fields(), why);
        if (indicator && ids.contains(indicator->id)) {
            why = QStringLiteral("an id that is taken");
            indicator.reset();
        }
        if (!indicator) {
            lines.leaveOut(errors, why);
            continue;
        }
        ids.insert(indicator->id);
        indicators.append(std::move(*indicator));
    }
    return indicators;
}

} // namespace PlanLens
