// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPersistentModelIndex>

class QLabel;
class QLineEdit;

namespace PlanLens {

class TableView;

/// A line at the foot of a table that finds words in its cells. Enter goes on, Shift+Enter back,
/// round at the ends; Esc closes it.
class TableFinder : public QFrame
{
    Q_OBJECT

public:
    /// Opens the finder of a table, which it makes at first.
    static void openOn(TableView &view);
    /// Goes on to the next hit, or the one before; opens the finder where nothing is looked for.
    static void step(TableView &view, bool next);

    QLineEdit *line() const { return m_line; }
    QLabel *count() const { return m_count; }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    explicit TableFinder(TableView &view);

    struct Hits
    {
        QModelIndexList cells;
        qsizetype reached = 0;  ///< how many of them stand before the current cell
        bool onCurrent = false; ///< whether the one after those is the current cell
    };

    Hits hits() const;
    void go(bool next, bool stay);
    void place();
    void leave();

    TableView &m_view;
    QLineEdit *m_line;
    QLabel *m_count;
};

} // namespace PlanLens
