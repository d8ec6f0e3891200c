// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/manual.h"

#include <QHash>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace PlanLens {

class ManualView;

/// The manual: contents at the left, the page at the right, a field that searches all pages.
class ManualWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(Manual manual, QWidget *parent = nullptr);

    /// Shows a part, `page` or `page#section`; the first page where it is empty.
    void showPart(const QString &place);
    /// Searches all pages.
    void search(const QString &text);

    ManualView *view() const { return m_view; }
    QTreeWidget *contents() const { return m_contents; }
    QLineEdit *searchLine() const { return m_line; }

private:
    void makeBar();
    QAction *add(const QString &text, const QString &tip, const QKeySequence &keys);
    void fillContents();
    void showHits();
    void showChosen(const QTreeWidgetItem *item);
    void followPage();
    void step(bool next);
    /// The next page that has a hit, or the one before; round.
    QString pageWithHits(bool next) const;

    Manual m_manual;
    QHash<QString, int> m_hits; ///< by page, of what is searched
    QToolBar *m_bar;
    QLineEdit *m_line;
    QLabel *m_count;
    QTreeWidget *m_contents;
    ManualView *m_view;
};

} // namespace PlanLens
