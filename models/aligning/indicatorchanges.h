#pragma once

#include "aligning/indicatorlist.h"
#include "aligning/targetdemand.h"

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// What became of an indicator from one report to the next. Several may be true of one; the first
/// in this order is the one to name.
enum class IndicatorChange {
    Added = 1,           ///< in the right list only
    Removed = 2,         ///< in the left list only
    Redefined = 4,       ///< continued or replaced by one that is defined otherwise
    Renamed = 8,         ///< the same indicator under another printed name
    Raised = 16,         ///< the target's number is higher
    Lowered = 32,        ///< the target's number is lower
    BasisChanged = 64,   ///< 同口径 on one side: the numbers can't be set against each other
    UnitChanged = 128,   ///< printed in another unit
    Firmer = 256,        ///< 左右 became a plain figure or 以上
    Softer = 512,        ///< 以上 became a plain figure or 左右
    WordsChanged = 1024, ///< a figure became words, a mark or a dash, or words became others
    FigureChanged = 2048 ///< no target on either side; the actuals differ
};
Q_DECLARE_FLAGS(IndicatorChanges, IndicatorChange)
Q_DECLARE_OPERATORS_FOR_FLAGS(IndicatorChanges)

/// One indicator across the reports that are compared.
struct ComparedIndicator
{
    QList<std::optional<IndicatorEntry>> sides; ///< one for each report
    IndicatorChanges changes; ///< from the first report that has it to the last; none for the same
    /// Between the targets of the first and the last report; the actuals' where neither has one.
    TargetDifference difference;
    QString reason; ///< why two of different definition are one row; empty where that is plain

    /// The one to name; nothing where it is the same.
    std::optional<IndicatorChange> change() const;
    const std::optional<IndicatorEntry> &left() const { return sides.constFirst(); }
    const std::optional<IndicatorEntry> &right() const { return sides.constLast(); }
    /// What `difference` is about: both have a target, else both an actual; nothing where neither.
    std::optional<Role> comparedRole() const;
    /// The figure to show for a side: in the role that is compared; where nothing is, or the row is
    /// new or gone, its target or, without one, its actual.
    std::optional<Observation> figure(int side) const;
    /// The latest report's entry that there is; its name is the row's.
    const IndicatorEntry &named() const;
    bool operator==(const ComparedIndicator &) const = default;
};

/// The indicators of two or more reports, joined.
struct IndicatorComparison
{
    QStringList keys; ///< of the reports
    QList<ReportIdentity> identities;
    QList<std::optional<Period>> planned;  ///< of each report's targets
    QList<std::optional<Period>> reviewed; ///< of each report's actuals
    /// In the order of the last report; what it does not have stands where it stood before.
    QList<ComparedIndicator> rows;

    bool operator==(const IndicatorComparison &) const = default;
};

/// Compares the indicators that reports list, from the first to the last. A report that prints no
/// table of its plan is given the one that the next report's review restates. Figures that only
/// the text gives are compared where the first and the last report give them. By themselves they
/// are neither new nor gone, unless no report has a table, the catalogue knows the indicator and
/// the other text has no figure of it. A pure function; empty for fewer than two reports.
IndicatorComparison compareIndicators(const QList<ComparedFigures> &reports);

/// The word of the command line's JSON: "same", "changed", "added", "removed", "renamed",
/// "redefined", "raised", "lowered".
QString toKey(std::optional<IndicatorChange> change);
/// Each change by its own word: also "basis", "unit", "firmer", "softer", "words", "figure".
QString detailKey(IndicatorChange change);
/// For people: new, gone, renamed, raised …
QString changeText(std::optional<IndicatorChange> change);
/// All of them, in their order.
const QList<IndicatorChange> &allIndicatorChanges();

} // namespace PlanLens
