// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/comparedindicator.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// The indicators of two or more reports, joined.
struct IndicatorComparison
{
    QStringList keys; ///< of the reports
    QList<ReportIdentity> identities;
    QList<std::optional<Period>> planned;  ///< of each report's targets
    QList<std::optional<Period>> reviewed; ///< of each report's actuals
    /// In the order of the last report; what it does not have stands where it stood before.
    QList<ComparedIndicator> rows;

    /// Whether places are set side by side, of which none comes after the other.
    bool isOfPlaces() const;
    /// Whether reports of one place and one kind follow each other: only there is anything new or
    /// gone. Of others a row is Added or Removed where one side alone has the figure that they are
    /// compared by: a target, or of rows without any target an actual.
    bool isOfYears() const;
    bool operator==(const IndicatorComparison &) const = default;
};

/// Compares the indicators that reports list, from the first to the last. A report that prints no
/// table of its plan is given the one that the next report's review restates. Figures that only
/// the text gives are compared where the first and the last report give them. By themselves they
/// are neither new nor gone, unless no report has a table, the catalogue knows the indicator and
/// the other text has no figure of it. A pure function; empty for fewer than two reports.
IndicatorComparison compareIndicators(const QList<ComparedFigures> &reports);

} // namespace PlanLens
