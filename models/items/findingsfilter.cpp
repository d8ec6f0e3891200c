// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/findingsfilter.h"

#include "items/findingsmodel.h"

namespace PlanLens {

FindingsFilter::FindingsFilter(QObject *parent) : QSortFilterProxyModel(parent) {}

void FindingsFilter::setRule(std::optional<CheckRule> rule)
{
    m_rule = rule;
    invalidateFilter();
}

void FindingsFilter::setReport(const QString &key)
{
    m_report = key;
    invalidateFilter();
}

void FindingsFilter::setConsistentShown(bool shown)
{
    m_consistent = shown;
    invalidateFilter();
}

void FindingsFilter::setMarkedShown(bool shown)
{
    m_marked = shown;
    invalidateFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_consistent &&
        index.data(FindingsModel::ResultRole).toInt() == int(FindingResult::Consistent))
        return false;
    if (!m_marked && index.data(FindingsModel::MarkedRole).toBool())
        return false;
    if (m_rule && index.data(FindingsModel::RuleRole).toInt() != int(*m_rule))
        return false;
    return m_report.isEmpty() || index.data(FindingsModel::ReportRole).toString() == m_report;
}

} // namespace PlanLens
