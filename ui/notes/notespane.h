// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/notesmodel.h"
#include "lists/listpane.h"

#include <optional>

class QAction;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QMenu;

namespace PlanLens {

/// The notes and bookmarks of the library, with a filter. A click or Enter goes to a place.
class NotesPane : public ListPane
{
    Q_OBJECT

public:
    explicit NotesPane(QWidget *parent = nullptr);

    void setNotes(const QList<PlacedNote> &notes);
    void setFailed(const QString &reason);
    /// The report that is read, for who wants its notes alone; empty where there is none.
    void setReport(const QString &key);
    /// The note that the keyboard is on; null where there is none.
    const PlacedNote *current() const;
    /// `12 notes · 1 orphan`, for the title above the pane; empty for none.
    QString summary() const;

    NotesModel *model() const { return m_model; }

Q_SIGNALS:
    void editRequested(const PlanLens::Note &note);
    void removeRequested(const QList<PlanLens::Note> &notes);
    void exportRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    void setUpView();
    void fitColumns();
    void applyFilter();
    void showPage();
    QList<Note> selected() const;
    void fillMenu(QMenu &menu, const PlacedNote &chosen);
    void openMenu(const QModelIndex &index, const QPoint &point);

    NotesModel *m_model;
    NotesFilter *m_filter;
    QLineEdit *m_edit;
    QComboBox *m_kinds;
    QAction *m_export;
    QCheckBox *m_own;
    QString m_report;
    std::optional<QString> m_failure; ///< why the notes could not be read
};

} // namespace PlanLens
