// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/comparisontables.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Comparison)
};

QString figureOf(const ComparedIndicator &row, int side)
{
    const auto figure = row.figure(side);
    return figure ? figure->printed.simplified() : QString();
}

QString changesOf(const IndicatorComparison &comparison, const ComparedIndicator &row)
{
    QStringList changes;
    for (const IndicatorChange change : allIndicatorChanges()) {
        if (row.changes.testFlag(change))
            changes << changeText(comparison, change);
    }
    return changes.join(QStringLiteral(" · "));
}

ComparisonTable indicatorsTable(const IndicatorComparison &comparison)
{
    ComparisonTable table{Texts::tr("Indicators"),
                          {Texts::tr("what"), Texts::tr("indicator"), Texts::tr("unit"),
                           Texts::tr("left"), Texts::tr("right"), Texts::tr("change")},
                          {}};
    for (const ComparedIndicator &row : comparison.rows) {
        if (!row.change())
            continue;
        const bool isNew = row.change() == IndicatorChange::Added;
        const bool isGone = row.change() == IndicatorChange::Removed;
        const double by = row.difference.by.value_or(0);
        table.rows.append({changesOf(comparison, row), row.named().name, row.named().unit,
                           isNew ? QString() : figureOf(row, 0),
                           isGone ? QString() : figureOf(row, int(row.sides.size()) - 1),
                           by == 0 ? QString() : numberText(by)});
    }
    return table;
}

ComparisonTable phrasesTable(const Wording &wording)
{
    ComparisonTable table{
        Texts::tr("Wording"),
        {Texts::tr("what"), Texts::tr("phrase"), Texts::tr("left"), Texts::tr("right")},
        {}};
    for (const PhraseUse &use : wording.phrases) {
        const PhraseStatus status = use.status();
        if (use.isBoilerplate || (status != PhraseStatus::Added && status != PhraseStatus::Removed))
            continue;
        table.rows.append({statusText(status), use.phrase.text, QString::number(use.count(0)),
                           QString::number(use.count(1))});
    }
    return table;
}

ComparisonTable degreesTable(const QList<DegreeChange> &changes)
{
    ComparisonTable table{Texts::tr("Changes of degree"),
                          {Texts::tr("left"), Texts::tr("right"), Texts::tr("about")},
                          {}};
    for (const DegreeChange &change : changes)
        table.rows.append({change.from.word, change.to.word, change.subject});
    return table;
}

} // namespace

QList<ComparisonTable> comparisonTables(const ReportComparison &comparison)
{
    QList<ComparisonTable> tables{indicatorsTable(comparison.indicators),
                                  phrasesTable(comparison.wording),
                                  degreesTable(comparison.degrees)};
    tables.removeIf([](const ComparisonTable &table) { return table.rows.isEmpty(); });
    return tables;
}

} // namespace PlanLens
