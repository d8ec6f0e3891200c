// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting/comparisontables.h"

#include "aligning/comparisonwords.h"
#include "presenting/figuretext.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Comparison)
};

/// As printed, with the unit where that is not the row's.
QString figureOf(const ComparedIndicator &row, const std::optional<IndicatorEntry> &side,
                 std::optional<Observation> IndicatorEntry::*of)
{
    const Observation *figure = side && (*side).*of ? &*((*side).*of) : nullptr;
    if (!figure)
        return {};
    // What the text says of a figure has its unit in it.
    const QString unit = figure->origin == Origin::Table ? ownUnit(*figure, row.unit()) : QString();
    return QStringList{figure->printed.simplified(), unit}.join(QLatin1Char(' ')).trimmed();
}

QString changeIn(const ComparedIndicator &row, Role role)
{
    const double by = row.by(role).value_or(0);
    return by == 0 ? QString() : numberText(by);
}

ComparisonTable indicatorsTable(const IndicatorComparison &comparison)
{
    const QString change = Texts::tr("change");
    ComparisonTable table{Texts::tr("Indicators"),
                          {Texts::tr("what"), Texts::tr("indicator"), Texts::tr("unit"),
                           Texts::tr("left target"), Texts::tr("right target"), change,
                           Texts::tr("left actual"), Texts::tr("right actual"), change},
                          {}};
    for (const ComparedIndicator &row : comparison.rows) {
        if (!row.change())
            continue;
        const auto target = &IndicatorEntry::target;
        const auto actual = &IndicatorEntry::actual;
        table.rows.append({changeWords(comparison, row).join(QStringLiteral(" · ")),
                           row.named().name, row.unit(), figureOf(row, row.left(), target),
                           figureOf(row, row.right(), target), changeIn(row, Role::Target),
                           figureOf(row, row.left(), actual), figureOf(row, row.right(), actual),
                           changeIn(row, Role::Actual)});
    }
    return table;
}

ComparisonTable phrasesTable(const ReportComparison &comparison)
{
    ComparisonTable table{
        Texts::tr("Wording"),
        {Texts::tr("what"), Texts::tr("phrase"), Texts::tr("left"), Texts::tr("right")},
        {}};
    const QStringList sides = sidesOf(comparison.indicators);
    for (const PhraseUse &use : comparison.wording.phrases) {
        const PhraseStatus status = use.status();
        if (use.isBoilerplate || (status != PhraseStatus::Added && status != PhraseStatus::Removed))
            continue;
        table.rows.append({statusText(status, sides), use.phrase.text,
                           QString::number(use.count(0)), QString::number(use.count(1))});
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
    QList<ComparisonTable> tables{indicatorsTable(comparison.indicators), phrasesTable(comparison),
                                  degreesTable(comparison.degrees)};
    tables.removeIf([](const ComparisonTable &table) { return table.rows.isEmpty(); });
    return tables;
}

} // namespace PlanLens
