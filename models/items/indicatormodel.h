// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "presenting/citedplaces.h"
#include "presenting/indicatortable.h"
#include "presenting/targetchange.h"

#include <QAbstractItemModel>
#include <QMap>

namespace PlanLens {

/// The indicators of one report as a tree of sections, indicators and sub-rows; beside them, where
/// a second report is open, what that one says.
class IndicatorModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Columns {
        OrdinalColumn,
        NameColumn,
        UnitColumn,
        AttributeColumn,
        TargetColumn,
        ActualColumn,
        VerdictColumn,
        PlanTargetColumn,
        ChangeColumn, ///< the planned target less the target under review
        OtherActualColumn,
        SourceColumn,    ///< where a figure comes from matters more than other periods
        ElsewhereColumn, ///< figures for other periods
        ColumnCount
    };
    Q_ENUM(Columns)
    enum Roles {
        SortRole = Qt::UserRole, ///< a number, a text, or nothing where nothing is known
        AnchorRole,              ///< Anchor
        IndicatorRole,           ///< id in the catalogue
        VerdictRole,             ///< int of Verdict; nothing where there is none
        QualifierRole,           ///< what is said beside the figure
        SectionRole,             ///< bool: a section, no indicator
        WordsRole,               ///< bool: the cell holds words, no figure
        ChangeRole,              ///< double: the change of the target; nothing where undecidable
        WeakerRole,              ///< bool: the planned target asks for less than the one before
        SourcesRole,             ///< QVariantList of Anchor: every place of the row
        PrintedNameRole          ///< what the report calls the row
    };

    explicit IndicatorModel(QObject *parent = nullptr);

    /// What is known of indicators, for the reports that are set from now on.
    void setCatalogue(const Catalogue &catalogue) { m_catalogue = catalogue; }
    /// Tells where in their reports figures stand.
    void setPlaces(const PlaceNamer &places) { m_places = places; }
    /// Shows a report, and beside it the actuals of a second one.
    void setReports(const ReportFigures &report, const std::optional<ReportFigures> &other = {});
    const IndicatorTable &table() const { return m_table; }
    /// By which rules and words the figures of the reports were read, by their places, for tips.
    void setHowRead(const QMap<Anchor, QString> &texts) { m_howRead = texts; }

    /// The place a cell cites; for cells without a figure the row's first place. An invalid anchor
    /// where there is none.
    Anchor anchorAt(const QModelIndex &index) const;
    /// The figures that a cell shows, in their order: several in the column of other years.
    QList<Observation> figuresAt(const QModelIndex &index) const;
    /// One of them in a line: its period, role, figure and place.
    QString figureLine(const Observation &figure) const;
    /// The cell that cites a place: its figure's, else the row of a table's row, else the figure of
    /// the text that the range touches. An invalid index where there is none.
    QModelIndex indexOf(const Anchor &anchor) const;
    QString indicatorAt(const QModelIndex &index) const;
    QModelIndex indexOfIndicator(const QString &indicator) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    Direction directionOf(const QString &indicator) const;
    const ListedIndicator &rowAt(const QModelIndex &index) const;
    QModelIndex indexOfRow(int row, int column) const;
    const TargetChange &changeAt(const QModelIndex &index) const;
    const Observation *figureAt(const QModelIndex &index) const;
    QString displayText(const QModelIndex &index) const;
    QString nameOf(const ListedIndicator &row) const;
    QVariant sortKey(const QModelIndex &index) const;
    QVariant cellFigure(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;
    QString rowTip(const QModelIndex &index) const;
    QString verdictTip(const ListedIndicator &row) const;
    QString besideName(const ListedIndicator &row) const;
    QString qualifier(const QModelIndex &index) const;
    QString ownUnitAt(const QModelIndex &index) const;
    QString sourceText(const Observation &observation) const;
    QString elsewhereText(const ListedIndicator &row) const;
    QString elsewhereText(const Observation &figure, const QString &rowUnit) const;
    QVariantList sources(const ListedIndicator &row) const;

    Catalogue m_catalogue = Catalogue::shipped();
    IndicatorTable m_table;
    ReportFigures m_report;
    std::optional<ReportFigures> m_other;
    QList<TargetChange> m_changes; ///< of each row
    QMap<Anchor, QString> m_howRead;
    PlaceNamer m_places;
};

} // namespace PlanLens
