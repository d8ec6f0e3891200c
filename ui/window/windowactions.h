// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>
#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;
class QUndoStack;
class QWidget;

namespace PlanLens {

/// The actions of a window, each once: the same object stands in menus, tool bar and context menus.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QUndoStack &undo, QObject *parent);

    QAction *open, *openFolder, *watchFolder, *openSamples, *correct, *labels, *join, *separate,
        *remove, *quit;
    QAction *undo, *redo, *correctFigure, *lookCloser, *note, *bookmark, *copy, *copyCitation,
        *find, *findNext, *findPrevious;
    QAction *saveTable, *search, *showHits, *filterLibrary, *filterIndicators, *reviewNames,
        *showChangeLog, *showPage;
    QAction *outline, *nextUnexplained, *previousUnexplained;
    QAction *goBack, *goForward, *nextPane, *previousPane, *chooseIndicator;
    QAction *zoomIn, *zoomOut, *resetZoom, *resetLayout;
    QAction *years, *regions, *bullet, *scorecard, *allRegions, *ownRegion;
    QAction *preview, *print, *saveSheet, *saveSheets, *printReport, *saveReport;
    QAction *preferences, *manual, *keys, *about;
    QMenu *recent;      ///< filled when it is about to be shown
    QMenu *formats;     ///< filled when it is about to be shown
    QMenu *beside;      ///< filled when it is about to be shown
    QMenu *compareWith; ///< filled when it is about to be shown
    QAction *compare;
    QActionGroup *chartKinds;
    QActionGroup *appearances; ///< data: key of Appearance
    QActionGroup *languages;   ///< data: "zh_CN", "en", or empty for the system's

    /// What needs an open report, or an indicator to be chosen.
    void setReportOpen(bool open);
    void setIndicatorChosen(bool chosen);

private:
    QAction *make(const QString &text, const QString &tip, const QKeySequence &shortcut = {});
    QAction *choice(QActionGroup *group, const QString &text, const QString &tip,
                    const QVariant &data, const QKeySequence &shortcut = {});
    void makeFile();
    void makeEdit(QUndoStack &undo);
    void makeView();
    void makeChartAndPrint();
};

/// What the menus hold that is not an action of the window's own.
struct MenuGuests
{
    QMenu *library = nullptr;
    QList<QAction *> docks;
    QList<QAction *> search;
    QList<QAction *> compare;
    QList<QAction *> chart;
    QList<QAction *> print;
};

void fillMenuBar(QMainWindow &window, const WindowActions &actions, const MenuGuests &guests);
QToolBar *makeToolBar(QMainWindow &window, const WindowActions &actions, QWidget *search);

} // namespace PlanLens
