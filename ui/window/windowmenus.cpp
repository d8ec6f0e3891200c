// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowactions.h"

#include "style/mnemonic.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace PlanLens {

namespace {

QMenu *addMenu(QMainWindow &window, const QString &title)
{
    QMenu *menu = window.menuBar()->addMenu(title);
    menu->setToolTipsVisible(true);
    return menu;
}

void addGroup(QMenu *menu, const QString &title, const QActionGroup *group)
{
    menu->addMenu(title)->addActions(group->actions());
}

QToolButton *addMenuButton(QToolBar &bar, QMenu *menu, const QString &text)
{
    auto *button = new QToolButton(&bar);
    button->setText(text);
    button->setToolTip(menu->toolTip());
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(menu->menuAction()->isEnabled());
    QObject::connect(menu->menuAction(), &QAction::enabledChanged, button, &QWidget::setEnabled);
    bar.addWidget(button);
    return button;
}

QToolBar *addBar(QMainWindow &window, const QString &title, const QString &name)
{
    QToolBar *bar = window.addToolBar(title);
    bar->setObjectName(name);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    return bar;
}

/// A bar of its own: where there is no room for all, a bar keeps its first entry and hides the
/// last ones, and the search field is the last to be done without.
void addSearchBar(QMainWindow &window, QWidget *search)
{
    QToolBar *bar = addBar(window, WindowActions::tr("Search"), QStringLiteral("searchTools"));
    auto *right = new QWidget(bar);
    auto *row = new QHBoxLayout(right);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(search, 1);
    bar->addWidget(right);
}

} // namespace

void fillMenuBar(QMainWindow &window, const WindowActions &actions, const MenuGuests &guests)
{
    QMenu *file = addMenu(window, WindowActions::tr("&File"));
    file->addActions({actions.open, actions.openFolder, actions.watchFolder});
    file->addMenu(actions.recent);
    file->addAction(actions.openSamples);
    file->addSeparator();
    file->addMenu(guests.library);
    file->addActions({actions.correct, actions.labels, actions.join, actions.separate});
    file->addMenu(actions.formats);
    file->addAction(actions.remove);
    file->addSeparator();
    file->addAction(actions.quit);

    QMenu *edit = addMenu(window, WindowActions::tr("&Edit"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addActions({actions.correctFigure, actions.lookCloser});
    edit->addActions({actions.note, actions.bookmark});
    edit->addSeparator();
    edit->addActions({actions.copy, actions.copyCitation});
    edit->addSeparator();
    edit->addActions({actions.find, actions.findNext, actions.findPrevious});
    edit->addAction(actions.outline);
    edit->addActions({actions.nextUnexplained, actions.previousUnexplained});
    edit->addAction(actions.saveTable);
    edit->addSeparator();
    edit->addActions({actions.search, actions.showHits});
    edit->addActions(guests.search);
    edit->addActions({actions.filterLibrary, actions.filterIndicators});
    edit->addSeparator();
    edit->addAction(actions.preferences);

    QMenu *view = addMenu(window, WindowActions::tr("&View"));
    view->addActions({actions.goBack, actions.goForward});
    view->addActions({actions.nextPane, actions.previousPane});
    view->addSeparator();
    view->addActions(guests.docks);
    view->addAction(actions.resetLayout);
    view->addSeparator();
    view->addActions({actions.showPage, actions.reviewNames, actions.showChangeLog});
    view->addSeparator();
    view->addActions({actions.zoomIn, actions.zoomOut, actions.resetZoom});
    view->addSeparator();
    addGroup(view, WindowActions::tr("&Appearance"), actions.appearances);
    addGroup(view, WindowActions::tr("Lan&guage"), actions.languages);

    QMenu *compare = addMenu(window, WindowActions::tr("&Compare"));
    compare->addAction(actions.compare);
    compare->addMenu(actions.compareWith);
    compare->addSeparator();
    compare->addMenu(actions.beside);
    compare->addActions(guests.compare);

    QMenu *chart = addMenu(window, WindowActions::tr("Ch&art"));
    chart->addActions(actions.chartKinds->actions());
    chart->addSeparator();
    chart->addActions({actions.chooseIndicator, actions.allRegions, actions.ownRegion});
    chart->addSeparator();
    chart->addActions(guests.chart);

    QMenu *print = addMenu(window, WindowActions::tr("&Print"));
    print->addActions({actions.preview, actions.print, actions.saveSheet, actions.saveSheets});
    print->addActions(guests.print);
    print->addSeparator();
    print->addActions({actions.printReport, actions.saveReport});

    QMenu *help = addMenu(window, WindowActions::tr("&Help"));
    help->addActions({actions.manual, actions.keys});
    help->addSeparator();
    help->addAction(actions.about);
}

QToolBar *makeToolBar(QMainWindow &window, const WindowActions &actions, QWidget *search)
{
    QToolBar *bar = addBar(window, WindowActions::tr("Tools"), QStringLiteral("tools"));
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->addActions({actions.goBack, actions.goForward});
    for (QAction *action : {actions.goBack, actions.goForward})
        bar->widgetForAction(action)->setAccessibleName(withoutMnemonic(action->text()));
    bar->addAction(actions.open);
    bar->widgetForAction(actions.open)->setObjectName(QStringLiteral("primary"));
    addMenuButton(*bar, actions.beside, WindowActions::tr("Side by Side"));
    bar->addActions({actions.compare, actions.preview, actions.saveSheet});
    for (QAction *action : {actions.goBack, actions.goForward, actions.open, actions.compare,
                            actions.preview, actions.saveSheet})
        bar->widgetForAction(action)->setFocusPolicy(Qt::TabFocus);
    addSearchBar(window, search);
    QWidget::setTabOrder(bar->widgetForAction(actions.saveSheet), search); // which was made before
    return bar;
}

} // namespace PlanLens
