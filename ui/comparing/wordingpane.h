// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/placesmodel.h"
#include "wording/degrees.h"
#include "wording/phraseseries.h"
#include "wording/wording.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTabBar;
class QTreeView;

namespace PlanLens {

struct ColumnRoom;
class ListPane;
class ChartView;
class DegreesModel;
class WordingFilter;
class WordingModel;
struct ShownTable;

/// What reports say and how strongly: their phrases with how often each has them, and the changes
/// of degree; beside them a chart of the chosen phrase over years and regions, and its places.
class WordingPane : public QWidget
{
    Q_OBJECT

public:
    explicit WordingPane(QWidget *parent = nullptr);

    /// The reports in the order of the wording's keys; at least two. `sides` are their names where
    /// none comes after the other, see statusText().
    void setWording(const Wording &wording, const QList<DegreeChange> &degrees,
                    const QList<NamedReport> &reports, const QStringList &sides = {});
    /// How often the reports of the library have the phrase that is chosen. Counts of another
    /// phrase come too late and are dropped.
    void setCounts(const QString &phrase, const QList<PhraseCount> &counts,
                   const QHash<QString, int> &colors = {});
    QString currentPhrase() const { return m_phrase; }
    /// Chooses a phrase; false where none of the reports has it.
    bool choosePhrase(const QString &phrase);
    ShownTable shownTable() const;

    WordingModel *model() const { return m_model; }
    WordingFilter *filter() const { return m_filter; }
    DegreesModel *degrees() const { return m_degrees; }
    PlacesModel *places() const { return m_places; }
    QTreeView *view() const { return m_view; }
    QTreeView *placesView() const { return m_placesView; }
    QTabBar *tabs() const { return m_tabs; }
    ChartView *chart() const { return m_chart; }

Q_SIGNALS:
    /// A phrase was chosen; its counts over the library are wanted.
    void phraseChosen(const QString &phrase);
    void anchorActivated(const PlanLens::Anchor &anchor);
    void exportRequested();

private:
    ColumnRoom roomOf(int column) const;
    void fitColumns();
    QWidget *makeBar();
    QWidget *makeSide();
    void setUpTables();
    void applyFilter();
    void takePhrase(const QModelIndex &index);
    void showPage();

    WordingModel *m_model;
    WordingFilter *m_filter;
    DegreesModel *m_degrees;
    PlacesModel *m_places;
    QTabBar *m_tabs;
    QWidget *m_filters;
    QWidget *m_side = nullptr; ///< chart and places of the chosen phrase
    QLineEdit *m_edit;
    QComboBox *m_statuses;
    QCheckBox *m_boilerplate;
    ListPane *m_list; ///< phrases, or changes of degree
    QTreeView *m_view;
    QTreeView *m_degreesView;
    QTreeView *m_placesView;
    QLabel *m_title;
    ChartView *m_chart;
    QList<NamedReport> m_reports;
    QString m_phrase;
};

} // namespace PlanLens
