// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lists/rowmenu.h"
#include "report/anchor.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QTreeView;

namespace PlanLens {

class NotePages;

/// A table as all lists of the window have it; `object` names it for the style sheet, `name` for
/// who hears what is on screen.
QTreeView *makeListView(const QString &object, const QString &name, QWidget *parent);
/// The line that filters a list.
QLineEdit *makeFilterLine(const QString &hint, const QString &name, QWidget *parent);

/// A list with a bar of tools above it, and in its place a note where there is nothing to list.
/// Other lists may stand beside it, of which one is shown.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    ListPane(const QString &object, const QString &name, QWidget *parent);

    QTreeView *view() const { return m_view; }
    QLabel *note() const;

    /// Tools that stand above the list and the note. The pane takes them over.
    void setBar(QWidget *bar);
    /// Shows another widget in place of the bare list, such as one with tools of its own.
    void setListPage(QWidget *page);
    /// Another list in the same place. The pane takes it over.
    void addList(QWidget *list);
    /// Shows a note in place of the list.
    void say(const QString &note);
    void showList();
    /// Shows the note where there is nothing to list.
    void showListOr(const QString &note, bool isEmpty);
    /// One of those that were added.
    void showListOr(const QString &note, bool isEmpty, QWidget *list);

Q_SIGNALS:
    /// A place was opened: double click or Enter; in some lists a click does.
    void anchorActivated(const PlanLens::Anchor &anchor);
    /// The list has another width to fit its columns into or text of another size, or other columns
    /// are to be shown.
    void widthChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Opening a row opens the place that it is about.
    using AnchorOf = std::function<Anchor(const QModelIndex &)>;
    void openPlaces(const AnchorOf &anchorOf);
    /// A click opens it too, for lists in which rows are nothing but ways to places.
    void openPlacesByClick(const AnchorOf &anchorOf);

private:
    std::function<void(const QModelIndex &)> opener(const AnchorOf &anchorOf);

    QTreeView *m_view;
    QWidget *m_list; ///< the view, or what it stands in
    NotePages *m_pages;
};

} // namespace PlanLens
