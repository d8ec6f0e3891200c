// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/report.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// What one report says of its indicators, as far as comparing needs it.
struct ComparedFigures
{
    QString key; ///< of the report
    ReportIdentity identity;
    QList<Observation> observations; ///< in reading order

    bool operator==(const ComparedFigures &) const = default;
};

/// One indicator as one report lists it: what it plans, and what became of it in the year reviewed.
struct IndicatorEntry
{
    QString indicator; ///< id in the catalogue; empty where not known
    QString name;      ///< as printed
    QString parent;    ///< name of the row above a sub-row; empty where there is none
    QString section;   ///< empty where there is none
    QString ordinal;   ///< as printed; empty where there is none
    QString unit;      ///< as printed; empty where not known
    Measure measure = Measure::Level;
    std::optional<Attribute> attribute;
    std::optional<Observation> target; ///< of the period planned
    std::optional<Observation> actual; ///< of the period reviewed
    bool inTable = false;              ///< it is a row of a table, not the text's alone
    bool isListed = false;             ///< the report's list of indicators holds it
    bool isRestated =
        false; ///< the row is known from the next report, which looks back on the plan
    /// The text gives several figures under this name, which the catalogue does not know: it may be
    /// about different things each time (计划投资 of one project after another).
    bool isAmbiguous = false;

    bool operator==(const IndicatorEntry &) const = default;
};

/// The indicators of one report.
struct IndicatorList
{
    QList<IndicatorEntry> entries; ///< those of tables first, in their order; then the text's
    std::optional<Period> planned;
    std::optional<Period> reviewed;
    bool isTable = false; ///< whether the list is a table: what it does not hold was left out of it

    bool operator==(const IndicatorList &) const = default;
};

/// Gathers what a report says of its own region: one entry an indicator. The list are the rows of
/// the plan's table; where there is none those of any table, and where there is no table at all
/// every indicator the text gives a figure for.
IndicatorList indicatorList(const ComparedFigures &report);

/// Takes the plan of a report without a table from the report that looks back on it: a review
/// prints each target of the plan. Does nothing where the report has a table of its own, or the
/// later one reviews another year or place. What the text of the report itself says stays, where
/// it is the same figure.
void restatePlan(IndicatorList &list, const ComparedFigures &report, const ComparedFigures &later);

} // namespace PlanLens
