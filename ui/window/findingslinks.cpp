#include "window/findingslinks.h"

#include "findings/findingspane.h"

namespace PlanLens {

FindingsLinks::FindingsLinks(Focus &focus, Workspace &workspace, FindingsPane &pane,
                             QObject *parent)
    : QObject(parent), m_focus(focus), m_workspace(workspace), m_pane(pane)
{
    connect(&m_job, &CheckJob::finished, this, &FindingsLinks::take);
    connect(&pane, &FindingsPane::anchorActivated, this,
            [this](const Anchor &anchor) { m_focus.setAnchor(anchor, &m_pane); });
    m_focus.follow(this, Focus::Reports, [this] {
        if (m_focus.report() != m_checked)
            check();
    });
    // Other reports of the library may have come that this one restates.
    connect(&workspace, &Workspace::changed, this, &FindingsLinks::check);
}

void FindingsLinks::check()
{
    m_checked = m_focus.report();
    if (m_checked.isEmpty() || !m_workspace.entry(m_checked)) {
        m_checked.clear();
        m_job.cancel();
        m_pane.setNoReport();
    } else {
        m_pane.setChecking();
        m_job.start(m_workspace.path(), m_checked);
    }
    Q_EMIT changed();
}

void FindingsLinks::take(const QString &report, const QList<Finding> &findings)
{
    m_pane.setFindings(findings, report);
    Q_EMIT changed();
}

} // namespace PlanLens
