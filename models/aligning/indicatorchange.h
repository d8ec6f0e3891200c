// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// What became of an indicator from one report to the next. Several may be true of one; the first
/// in this order is the one to name.
enum class IndicatorChange {
    Added = 1,           ///< in the right list only; see IndicatorComparison::isOfYears()
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

/// The word of the command line's JSON: "same", "changed", "added", "removed", "renamed",
/// "redefined", "raised", "lowered".
QString toKey(std::optional<IndicatorChange> change);
/// Each change by its own word: also "basis", "unit", "firmer", "softer", "words", "figure".
QString detailKey(IndicatorChange change);
/// For people: new, gone, renamed, raised …
QString changeText(std::optional<IndicatorChange> change);
/// The same of two places or kinds of reports, of which none comes after the other: higher, only
/// 大渡口区 … `side` is the one that alone has it.
QString differenceText(std::optional<IndicatorChange> change, const QString &side);
/// Of a row that the other side has an actual of: only 大渡口区 has a target.
QString onlyTargetText(const QString &side);
/// All of them, in their order.
const QList<IndicatorChange> &allIndicatorChanges();

} // namespace PlanLens
