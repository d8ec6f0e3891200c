// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QModelIndex>

class QLabel;
class QListView;

namespace PlanLens {

class SearchModel;

/// The list under the search box. It never takes the keyboard: the box hands it the keys that move
/// in it.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    SearchPopup(SearchModel &model, QWidget *parent);

    /// Shows itself under a widget, within the window.
    void showUnder(const QWidget &box);
    /// A line under the list: how much was found, or why nothing.
    void setStatus(const QString &text);
    QString status() const;

    /// Moves by a number of rows that can be chosen.
    void move(int rows);
    void movePage(int pages);
    /// The row that is chosen; else the first that can be.
    QModelIndex current() const;
    void clearCurrent();
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void activated(const QModelIndex &index);

private:
    int wantedHeight(int most) const;

    SearchModel &m_model;
    QListView *m_view;
    QLabel *m_status;
};

} // namespace PlanLens
