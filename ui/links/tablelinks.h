// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

class QTreeView;
class QWidget;

namespace PlanLens {

class Dialogs;
class TableView;

/// What a person does with any table of the window: what the selected cells come to, the table as a
/// file, and finding in it. Works on the table that has the keyboard, or had it last.
class TableLinks : public QObject
{
    Q_OBJECT

public:
    TableLinks(Dialogs &dialogs, QWidget &window);
    ~TableLinks() override;

    /// The table that has the keyboard; null where none has.
    TableView *focusedTable() const;
    /// Opens the finder of the table that has the keyboard; false where none has.
    bool find();
    /// Goes to the next place found in it, or the one before.
    bool findAgain(bool next);
    /// Asks for a path and writes the table as it is shown. False where there is no table.
    bool save();
    /// Writes this one, wherever the keyboard is.
    void save(const QTreeView &view);

Q_SIGNALS:
    /// What the selection comes to; empty where there is nothing to say.
    void summaryChanged(const QString &text);
    void done(const QString &message);
    void failed(const QString &reason);

private:
    void follow(TableView *view);
    void summarize();

    Dialogs &m_dialogs;
    QWidget &m_window;
    QPointer<TableView> m_table; ///< had the keyboard last
};

} // namespace PlanLens
