// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/historylinks.h"

#include "comparing/comparisonpage.h"
#include "links/comparisonlinks.h"
#include "links/focuslinks.h"
#include "workspace/focus.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QMouseEvent>

namespace PlanLens {

HistoryLinks::HistoryLinks(Focus &focus, const Workspace &workspace, const Views &views,
                           QObject *parent)
    : QObject(parent), m_focus(focus), m_workspace(workspace), m_views(views)
{
    m_recording.setSingleShot(true);
    m_recording.setInterval(0);
    connect(&m_recording, &QTimer::timeout, this, &HistoryLinks::record);
    connect(&m_history, &History::changed, this, &HistoryLinks::changed);
    m_focus.follow(this, Focus::Reports | Focus::Indicator | Focus::Place,
                   [this] { noteChange(); });
    qApp->installEventFilter(this);
}

void HistoryLinks::noteChange()
{
    m_recording.start();
}

Visit HistoryLinks::current() const
{
    Visit visit{.reports = m_focus.reports(), .indicator = m_focus.indicator()};
    if (visit.reports.contains(m_focus.anchor().report))
        visit.place = m_focus.anchor();
    if (m_views.page.isVisible())
        visit.compared = m_views.page.reports();
    return visit;
}

/// Where one was taken to, the way back and forward stays as it is.
void HistoryLinks::record()
{
    if (!std::exchange(m_going, false))
        m_history.add(current());
}

/// Those of the reports that the library still has.
QStringList HistoryLinks::there(QStringList reports) const
{
    reports.removeIf([this](const QString &key) { return !m_workspace.entry(key); });
    return reports;
}

bool HistoryLinks::isThere(const Visit &visit) const
{
    return visit.reports.isEmpty() || !there(visit.reports).isEmpty();
}

void HistoryLinks::goBack()
{
    if (const auto visit = m_history.back([this](const Visit &each) { return isThere(each); }))
        go(*visit);
}

void HistoryLinks::goForward()
{
    if (const auto visit = m_history.forward([this](const Visit &each) { return isThere(each); }))
        go(*visit);
}

void HistoryLinks::go(const Visit &visit)
{
    m_views.links.showReports(there(visit.reports));
    m_focus.setIndicator(visit.indicator, this);
    if (visit.place.isValid() && m_workspace.entry(visit.place.report))
        m_focus.setAnchor(visit.place, this);
    if (visit.compared.isEmpty() || !m_views.comparison.compare(visit.compared))
        Q_EMIT reportsWanted();
    m_going = true;
    m_recording.start();
}

bool HistoryLinks::eventFilter(QObject *watched, QEvent *event)
{
    // The second of two quick presses comes as a double click.
    if ((event->type() != QEvent::MouseButtonPress &&
         event->type() != QEvent::MouseButtonDblClick) ||
        !watched->isWidgetType())
        return false;
    const auto button = static_cast<QMouseEvent *>(event)->button();
    const bool back = button == Qt::BackButton;
    if ((!back && button != Qt::ForwardButton) ||
        static_cast<QWidget *>(watched)->window() != m_views.page.window())
        return false;
    back ? goBack() : goForward();
    return true;
}

} // namespace PlanLens
