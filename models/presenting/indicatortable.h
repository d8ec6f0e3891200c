// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/report.h"

#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// What one report says, as far as a table of its indicators needs it.
struct ReportFigures
{
    QString key;
    ReportIdentity identity;
    QList<TableReading> tables;
    QList<Observation> observations;

    bool operator==(const ReportFigures &) const = default;
};

/// A row of the indicator table: a section or an indicator. The rows are a tree, kept as indices.
struct ListedIndicator
{
    int parent = -1;
    QList<int> children;
    bool isSection = false;

    QString ordinal;
    QString name;
    QString unit;
    std::optional<Attribute> attribute;
    QString indicator; ///< id in the catalogue; empty where not known
    QString regionId;  ///< whom the row is about

    std::optional<Observation> target;      ///< of the year under review
    std::optional<Observation> actual;      ///< of the year under review
    std::optional<Observation> planTarget;  ///< of the year planned
    std::optional<Observation> otherActual; ///< the second report's
    QList<Observation> elsewhere;           ///< figures for other periods
    QList<Observation> restated;            ///< further places that give one of the figures above

    /// Every figure of the row, those with a column first.
    QList<Observation> figures() const;
    /// The computed verdict; what the report itself says where the figures do not settle it.
    std::optional<Verdict> verdict() const;
    /// Whether verdict() is the report's own word.
    bool verdictIsStated() const;
    bool operator==(const ListedIndicator &) const = default;
};

/// The indicators of a report: what its review table and its plan table say of the same indicator
/// stands in one row; what only the text says follows in a section of its own.
struct IndicatorTable
{
    QList<ListedIndicator> rows;
    QList<int> top;                ///< rows without a parent
    std::optional<int> reviewYear; ///< of the columns target and actual
    std::optional<int> planYear;   ///< of the column planTarget
    QString otherKey;              ///< the second report; empty where there is none

    bool operator==(const IndicatorTable &) const = default;
};

/// Groups a report's observations to rows. Rows of several tables are joined by indicator, or by
/// name where that is not known; never two rows of one table.
IndicatorTable indicatorTable(const ReportFigures &report, const ReportFigures *other = nullptr);

} // namespace PlanLens
