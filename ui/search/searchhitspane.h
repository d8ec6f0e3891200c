// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/searchhitsmodel.h"
#include "lists/listpane.h"

class QAction;
class QComboBox;
class QLabel;

namespace PlanLens {

class SearchJob;

/// All that a search found, by report, in a list that stays while one reads. Fills page by page in
/// the background. Double click or Enter leads to a hit, and opens or closes a report's.
class SearchHitsPane : public ListPane
{
    Q_OBJECT

public:
    explicit SearchHitsPane(QWidget *parent = nullptr);

    /// The library that is searched; none where the path is empty. What was found goes.
    void setLibrary(const QString &path);
    /// Lists all that a query finds.
    void search(const QString &query);
    const QString &query() const { return m_query; }
    const SearchHitsModel &model() const { return *m_model; }
    /// Whether pages are still to come.
    bool isSearching() const { return m_searching; }

    QComboBox *orders() const { return m_orders; }
    QAction *exportAction() const { return m_export; }
    /// Shows the hits as a sheet, to print; also in a menu of the window.
    QAction *previewAction() const { return m_preview; }

    static constexpr int pageSize = 500;
    static constexpr int mostHits = 20000; ///< that are listed; who wants more asks for less

Q_SIGNALS:
    /// A hit was opened; `words` are what was looked for, to be marked there.
    void placeChosen(const PlanLens::Anchor &anchor, const QStringList &words,
                     const QString &indicator);
    void exportRequested();
    void previewRequested();
    /// What could not be searched, a line each.
    void leftOut(const QStringList &lines);

private:
    QWidget *makeBar();
    void setUpView();
    void fitColumns();
    void start();
    void take(const SearchResults &page);
    void fail(const QString &reason);
    void askForMore();
    void expandFrom(int firstReport);
    void open(const QModelIndex &index);
    void showState();
    QString countsText() const;

    SearchHitsModel *m_model;
    SearchHitsOrder *m_order;
    SearchJob *m_job;
    QLabel *m_state;
    QComboBox *m_orders;
    QAction *m_export;
    QAction *m_preview;
    QString m_query;
    QString m_failure; ///< why nothing could be searched; else empty
    int m_asked = 0;   ///< hits that were asked for
    int m_restarts = 0;
    bool m_searching = false;
};

} // namespace PlanLens
