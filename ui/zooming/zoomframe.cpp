// SPDX-License-Identifier: GPL-3.0-or-later
#include "zooming/zoomframe.h"

#include <QAction>
#include <QGridLayout>
#include <QKeySequence>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace PlanLens {

ZoomFrame::ZoomFrame(QWidget *view, QWidget *parent)
    : QWidget(parent)
    , m_nearer(makeAction(tr("&Zoom In"), tr("Shows fewer years or regions, each with more room"),
                          Qt::Key_Plus, view))
    , m_away(makeAction(tr("Zoom O&ut"), tr("Shows more years or regions"), Qt::Key_Minus, view))
    , m_all(makeAction(tr("&Whole Chart"), tr("Shows all years or regions again"), Qt::Key_0, view))
    , m_across(makeBar(Qt::Horizontal))
    , m_down(makeBar(Qt::Vertical))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(view, 0, 0);
    grid->addWidget(m_down, 0, 1);
    grid->addWidget(m_across, 1, 0);
    connect(m_nearer, &QAction::triggered, this, [this] { Q_EMIT zoomWanted(1); });
    connect(m_away, &QAction::triggered, this, [this] { Q_EMIT zoomWanted(-1); });
    connect(m_all, &QAction::triggered, this, &ZoomFrame::allWanted);
    showWindow({}, 0, Qt::Horizontal);
}

QAction *ZoomFrame::makeAction(const QString &text, const QString &tip, Qt::Key key, QWidget *view)
{
    auto *action = new QAction(text, this);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setStatusTip(tip);
    view->addAction(action);
    return action;
}

QScrollBar *ZoomFrame::makeBar(Qt::Orientation orientation)
{
    auto *bar = new QScrollBar(orientation, this);
    bar->setAccessibleName(tr("Part of the chart that is shown"));
    connect(bar, &QScrollBar::valueChanged, this, &ZoomFrame::firstWanted);
    return bar;
}

void ZoomFrame::showWindow(const ChartWindow &window, int groups, Qt::Orientation along)
{
    const ChartWindow part = window.within(groups);
    for (QScrollBar *bar : {m_across, m_down}) {
        const QSignalBlocker quiet(bar);
        bar->setRange(0, std::max(0, groups - part.count));
        bar->setPageStep(std::max(1, part.count));
        bar->setValue(part.first);
        bar->setVisible(!part.isAll() && bar->orientation() == along);
    }
    m_nearer->setEnabled(part.zoomed(1, 0, groups) != part);
    m_away->setEnabled(!part.isAll());
    m_all->setEnabled(!part.isAll());
}

} // namespace PlanLens
