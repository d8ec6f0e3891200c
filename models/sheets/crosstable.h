// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenting/pointtable.h"
#include "sheets/citedfigures.h"
#include "sheets/sheetoptions.h"

#include <functional>

namespace PlanLens {

/// A table of rows by groups, each group with target, actual and verdict: regions by years,
/// indicators by years, indicators by regions, regions by indicators.
class CrossTable
{
public:
    struct Row
    {
        QList<SheetCell> names; ///< what stands in front: a region; an indicator and its unit
        QString indicator = {}; ///< for the list of figures
        QString unit = {};
    };
    /// What reports state for a row and a group in a role, that which stands first.
    using Stated = std::function<QList<StandingPoint>(int row, int group, Role role)>;

    CrossTable(QStringList nameHeads, QList<Row> rows, QStringList groups, Stated stated);

    /// The one unit of all figures, for the corner above the table.
    void setUnit(const QString &unit) { m_unit = unit; }
    /// Groups that are of one indicator each, in one unit: the list of figures names it, and they
    /// stand one under the other by their point.
    void setGroupNames(const QList<FigureName> &names) { m_groupNames = names; }
    /// A last row, reckoned from the others: a text under the actuals of each group.
    void setFoot(const QString &title, const QStringList &texts);
    /// Adds the table, its sources and its figures. Rows and columns in which nothing would stand
    /// are left out.
    void addTo(SheetContent &content, const SheetOptions &options) const;

private:
    struct Present
    {
        bool target = false, actual = false, verdict = false;
        int count() const { return int(target) + int(actual) + int(verdict); }
    };
    /// With many verdicts side by side each is its sign alone; a remark says what the signs mean.
    bool isCompact() const;
    SheetCell verdictOf(const std::optional<Verdict> &verdict) const;
    bool isEmptyRow(int row) const;
    Present presentIn(int group) const;
    QList<SheetColumn> columns() const;
    QList<SheetRow> headRows() const;
    SheetRow lineOf(int row, CitedFigures &figures) const;
    SheetRow footRow() const;
    SheetCell cellOf(int row, int group, Role role, CitedFigures &figures) const;

    QStringList m_nameHeads;
    QList<Row> m_rows;
    QStringList m_groups;
    Stated m_stated;
    QList<Present> m_present; ///< by group
    QString m_unit;
    QList<FigureName> m_groupNames; ///< by group; empty where the rows have the names
    QString m_footTitle;
    QStringList m_foot; ///< by group; empty for no foot
};

} // namespace PlanLens
