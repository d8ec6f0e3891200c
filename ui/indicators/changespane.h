// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/indicatorchanges.h"
#include "lists/listpane.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;

namespace PlanLens {

struct ColumnRoom;
class ElidedLabel;
class IndicatorChangesFilter;
class IndicatorChangesModel;
struct ShownTable;

/// The indicators of two or more reports in one table, with a filter by text and by what became of
/// them, in the order of any of the reports. What a person chooses is told as indicator and place.
class ChangesPane : public ListPane
{
    Q_OBJECT

public:
    explicit ChangesPane(QWidget *parent = nullptr);

    void setComparison(const IndicatorComparison &comparison);
    /// `39 indicators · 5 new · 1 gone …`: what is in the table, filtered or not.
    QString summary() const;
    /// The table as it is shown, to be written to a file.
    ShownTable shownTable() const;

    IndicatorChangesModel *model() const { return m_model; }
    IndicatorChangesFilter *filter() const { return m_filter; }
    QAction *exportAction() const { return m_export; }

Q_SIGNALS:
    /// A row was chosen whose indicator the catalogue knows.
    void indicatorChosen(const QString &indicator);
    void exportRequested();

private:
    QWidget *makeBar();
    void setUpView();
    void applyFilter();
    void orderAsChosen();
    void fillOrders();
    void fillStatuses();
    ColumnRoom roomOf(int column) const;
    void fitColumns();
    bool isEmptyColumn(int column) const;
    void showPage();

    IndicatorChangesModel *m_model;
    IndicatorChangesFilter *m_filter;
    QLineEdit *m_edit;
    QComboBox *m_statuses;
    QComboBox *m_orders;
    QCheckBox *m_onlyChanged;
    ElidedLabel *m_counts;
    QAction *m_export;
};

} // namespace PlanLens
