// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMainWindow>

class QAction;
class QDockWidget;

namespace PlanLens {

class DockTitle;

/// The panes around the documents: library and outline left, chart, findings and problems right,
/// indicators, the review of names, the numbers, the notes, the change log and the results of a
/// search below; the page of the original between the documents and the chart. The last two are
/// hidden at first. A person can move, float and hide them and get them back as they were.
class WindowDocks
{
public:
    struct Panes
    {
        QWidget *library;
        QWidget *chart;
        QWidget *findings;
        QWidget *problems;
        QWidget *indicators;
        QWidget *review;
        QWidget *numbers;
        QWidget *outline;
        QWidget *notes;
        QWidget *changeLog;
        QWidget *page;
        QWidget *hits;
    };

    WindowDocks(QMainWindow &window, const Panes &panes);

    /// For the View menu, the first nine with shortcuts. Each does what bringUpOrHide() does, and
    /// is checked while its pane is in front.
    QList<QAction *> toggles() const;
    /// Shows a pane, in front of those that share its place, and gives it the keyboard; hides the
    /// pane that is in front already.
    void bringUpOrHide(const QWidget *pane);
    /// Puts all panes back where they were at first.
    void reset();

    DockTitle *libraryTitle() const;
    DockTitle *findingsTitle() const;
    DockTitle *problemsTitle() const;
    DockTitle *indicatorsTitle() const;
    DockTitle *reviewTitle() const;
    DockTitle *numbersTitle() const;
    DockTitle *notesTitle() const;
    DockTitle *changeLogTitle() const;
    void raise(const QWidget *pane);
    /// On a small screen has the tables below give way to texts that are compared, or gives them
    /// their room back.
    void lowerTables(bool lower);
    /// The one that holds a pane.
    QDockWidget *dockOf(const QWidget *pane) const;

private:
    QDockWidget *add(const QString &name, const QString &title, QWidget *pane);
    void addToggle(QDockWidget *dock);
    /// Gives the page of the original room to be read beside the text, where it has little.
    void widenPage();
    QList<QDockWidget *> all() const;
    QDockWidget *tableInSight() const;
    static DockTitle *titleOf(const QDockWidget *dock);

    QMainWindow &m_window;
    QList<QAction *> m_toggles; ///< in the order of all()
    QDockWidget *m_library;
    QDockWidget *m_chart;
    QDockWidget *m_findings;
    QDockWidget *m_problems;
    QDockWidget *m_indicators;
    QDockWidget *m_review;
    QDockWidget *m_numbers;
    QDockWidget *m_outline;
    QDockWidget *m_notes;
    QDockWidget *m_changeLog;
    QDockWidget *m_page;
    QDockWidget *m_hits;
    int m_tablesHeight = 0; ///< before the tables gave way
};

} // namespace PlanLens
