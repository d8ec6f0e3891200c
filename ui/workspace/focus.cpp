// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/focus.h"

namespace PlanLens {

Focus::Focus(QObject *parent) : QObject(parent) {}

QStringList Focus::reports() const
{
    QStringList keys{m_report, m_otherReport};
    keys.removeAll(QString());
    return keys;
}

void Focus::setReports(const QString &report, const QString &other, const QObject *sender)
{
    if (m_report == report && m_otherReport == other)
        return;
    m_report = report;
    m_otherReport = other;
    Q_EMIT changed(Reports, sender);
}

void Focus::setIndicator(const QString &indicator, const QObject *sender)
{
    if (m_indicator == indicator)
        return;
    m_indicator = indicator;
    Q_EMIT changed(Indicator, sender);
}

void Focus::setRegions(const QStringList &regions, const QObject *sender)
{
    if (m_regions == regions)
        return;
    m_regions = regions;
    Q_EMIT changed(Regions, sender);
}

void Focus::setAnchor(const Anchor &anchor, const QObject *sender)
{
    m_anchor = anchor;
    Q_EMIT changed(Place, sender);
}

void Focus::follow(QObject *receiver, Aspects aspects, const std::function<void()> &react)
{
    connect(this, &Focus::changed, receiver,
            [receiver, aspects, react](Aspect aspect, const QObject *sender) {
                if (aspects.testFlag(aspect) && sender != receiver)
                    react();
            });
}

} // namespace PlanLens
