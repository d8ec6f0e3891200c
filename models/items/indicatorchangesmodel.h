// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/comparisonwords.h"

#include <QAbstractTableModel>

#include <optional>

namespace PlanLens {

/// The indicators of two or more reports side by side: for each report its target, actual and
/// verdict, then how the targets and the actuals differ and what became of the indicator.
class IndicatorChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What a column holds; those from Target to Verdict come once for each report.
    enum Part {
        NamePart,
        UnitPart,
        TargetPart,
        ActualPart,
        VerdictPart,
        ChangePart,       ///< of the targets, in the row's unit
        ActualChangePart, ///< of the actuals
        StatusPart
    };
    Q_ENUM(Part)
    enum Roles {
        SortRole = Qt::UserRole, ///< a number, a text, or nothing where nothing is known
        AnchorRole,              ///< Anchor: the place a cell cites; for others the row's
        IndicatorRole,           ///< id in the catalogue
        VerdictRole,             ///< int of Verdict; nothing where there is none
        ChangesRole,             ///< int of IndicatorChanges; 0 where it is the same
        FirstChangeRole,         ///< int of the IndicatorChange to name; 0 where it is the same
        WeakerRole,              ///< bool: the target asks for less
        QualifierRole,           ///< what is said beside the figure
        WordsRole,               ///< bool: the cell holds words, no figure
        FadedRole,               ///< bool: outside of the report's list, or not comparable
        PartRole                 ///< int of Part
    };

    explicit IndicatorChangesModel(QObject *parent = nullptr);

    void setComparison(const IndicatorComparison &comparison);
    const IndicatorComparison &comparison() const { return m_comparison; }
    int reportCount() const { return int(m_comparison.keys.size()); }

    Part partOf(int column) const;
    /// The report a column belongs to; -1 for those of the whole row.
    int reportOf(int column) const;
    int columnOf(Part part, int report = -1) const;
    /// Where a row stands in a report's own order; after all others where it does not.
    int placeIn(int row, int report) const { return m_places.at(report).at(row); }

    Anchor anchorAt(const QModelIndex &index) const;
    /// The cell that cites a place; an invalid index where none does.
    QModelIndex indexOf(const Anchor &anchor) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void orderRows();
    const IndicatorEntry *sideAt(const QModelIndex &index) const;
    const Observation *figureAt(const QModelIndex &index) const;
    std::optional<double> changeAt(const QModelIndex &index) const;
    QString besideAt(const QModelIndex &index) const;
    bool isFaded(const QModelIndex &index) const;
    QString displayText(const QModelIndex &index) const;
    QVariant sortKey(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    QString headerText(int column) const;
    QString sideText(int column, const QString &word,
                     const QList<std::optional<Period>> &periods) const;

    IndicatorComparison m_comparison;
    QList<QList<int>> m_places; ///< of each report, each row
};

} // namespace PlanLens
