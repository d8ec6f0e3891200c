// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/searchmodel.h"
#include "jobs/searchjob.h"

#include <QLineEdit>

class QAction;

namespace PlanLens {

class SearchPopup;

/// The field in which a person searches the whole library: indicators and reports by name, and
/// every text and figure as they type. Where it is empty it offers the saved searches.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// The library that is searched; none where the path is empty.
    void setLibrary(const QString &path);
    /// The indicators and reports that can be gone to.
    void setTargets(const QList<SearchTarget> &targets);
    void setSavedSearches(const QList<SavedSearch> &searches);

    const SearchModel &model() const { return m_model; }
    SearchPopup *popup() const { return m_popup; }
    QAction *saveAction() const { return m_save; }

public Q_SLOTS:
    void start();

Q_SIGNALS:
    void indicatorChosen(const QString &id);
    void reportChosen(const QString &key);
    /// A place was chosen; `words` are what was looked for, to be marked there.
    void placeChosen(const PlanLens::Anchor &anchor, const QStringList &words,
                     const QString &indicator);
    /// All that a query finds is to be listed, in a list that stays.
    void allRequested(const QString &query);
    /// What could not be searched, a line each.
    void leftOut(const QStringList &lines);
    void saveRequested(const PlanLens::SavedSearch &search);
    void deleteRequested(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ask();
    void take(const SearchResults &results);
    void choose(const QModelIndex &index);
    void chooseTarget(SearchTarget::Kind kind, const QString &id);
    void toggleSaved();
    void removeCurrentSearch();
    bool isSaved() const;
    void updateSaveAction();
    void present();
    void close();

    SearchModel m_model;
    SearchJob *m_job;
    QList<SearchTarget> m_targets;
    QList<SavedSearch> m_saved;
    SearchPopup *m_popup;
    QAction *m_save;
};

} // namespace PlanLens
