// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/indicatormodel.h"
#include "lists/listpane.h"
#include "presenting/statedtally.h"

class QComboBox;
class QLineEdit;
class QMenu;

namespace PlanLens {

class Catalogue;
class IndicatorDelegate;
class IndicatorFilter;
struct ColumnRoom;

/// The indicators of the report that is open, with a filter. What a person chooses is told as
/// indicator and place; what others show here is told to nobody.
class IndicatorPane : public ListPane
{
    Q_OBJECT

public:
    explicit IndicatorPane(QWidget *parent = nullptr);

    void setReports(const ReportFigures &report, const std::optional<ReportFigures> &other);
    void setNoReport();
    /// How the report that was set counts its indicators itself, for the summary.
    void setStated(const QList<StatedTally> &stated) { m_stated = stated; }
    /// What is known of indicators, for the reports that are set from now on.
    void setCatalogue(const Catalogue &catalogue);
    /// Tells where in their reports figures stand.
    void setPlaces(const PlaceNamer &places) { m_model->setPlaces(places); }
    /// By which rules and words figures were read, by their places, for tips.
    void setHowRead(const QMap<Anchor, QString> &texts) { m_model->setHowRead(texts); }
    /// Selects the row of an indicator; leaves the selection where it is on that row already.
    void showIndicator(const QString &indicator);
    /// Selects the cell that cites a place; does nothing where none does.
    void showAnchor(const Anchor &anchor);
    /// `32 indicators: 29 met, 3 missed`, and the report's own count; for the title above the pane.
    /// Where a filter is set, how many are shown.
    QString summary() const;

    /// Filter and verdicts, to be set into the title above the pane.
    QWidget *tools() const { return m_tools; }

    IndicatorModel *model() const { return m_model; }

    /// Asks by a menu which figure is to be corrected, where a person is in a cell that shows
    /// several. False where there is nothing to ask.
    bool askWhichFigure();

public Q_SLOTS:
    void focusFilter();

Q_SIGNALS:
    void indicatorChosen(const QString &indicator);
    /// Another filter is set.
    void filtered();
    /// A row that stands for no indicator; by the name that it shows.
    void unjoinedChosen(const QString &name);
    /// A person wants to put right what was read of the figure at a place.
    void correctionRequested(const PlanLens::Anchor &anchor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpFilter();
    void setUpClearing();
    void showRows();
    void filter();
    bool isFiltered() const;
    void clearFilter();
    void addFigures(QMenu &menu, const QList<Observation> &figures);
    void setUpView();
    void fitColumns();
    ColumnRoom roomOf(IndicatorModel::Columns column) const;
    bool isUsedColumn(IndicatorModel::Columns column) const;
    void openMenu(const QModelIndex &index, const QPoint &point);
    void select(const QModelIndex &sourceIndex);
    void choose(const QModelIndex &index);

    IndicatorModel *m_model;
    IndicatorFilter *m_filter;
    IndicatorDelegate *m_delegate;
    QWidget *m_tools;
    QLineEdit *m_edit;
    QComboBox *m_verdicts;
    QWidget *m_clearing; ///< the way out of a filter that leaves nothing
    QString m_nothing;   ///< why there are no indicators
    QList<StatedTally> m_stated;
    bool m_silent = false; ///< while the selection follows someone else
};

} // namespace PlanLens
