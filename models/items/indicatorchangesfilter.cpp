// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indicatorchangesfilter.h"

#include "items/indicatorchangesmodel.h"
#include "text/pinyin.h"

namespace PlanLens {

IndicatorChangesFilter::IndicatorChangesFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(IndicatorChangesModel::SortRole);
}

void IndicatorChangesFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateFilter();
}

void IndicatorChangesFilter::setChanges(IndicatorChanges changes)
{
    m_changes = changes;
    invalidateFilter();
}

void IndicatorChangesFilter::setOnlyChanged(bool only)
{
    m_onlyChanged = only;
    invalidateFilter();
}

void IndicatorChangesFilter::orderByReport(int report)
{
    m_report = report;
    invalidate();
    sort(0, Qt::AscendingOrder);
}

bool IndicatorChangesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex name = sourceModel()->index(row, 0, parent);
    const auto changes =
        IndicatorChanges::fromInt(name.data(IndicatorChangesModel::ChangesRole).toInt());
    if (m_onlyChanged && !changes)
        return false;
    if (m_changes && !(changes & m_changes))
        return false;
    const QModelIndex status = name.siblingAtColumn(sourceModel()->columnCount() - 1);
    return matchesPinyin(m_text, name.data().toString()) ||
           matchesPinyin(m_text, status.data().toString());
}

bool IndicatorChangesFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto *model = qobject_cast<const IndicatorChangesModel *>(sourceModel());
    if (left.column() == 0 && model && m_report >= 0 && m_report < model->reportCount()) {
        const int a = model->placeIn(left.row(), m_report);
        const int b = model->placeIn(right.row(), m_report);
        return a == b ? left.row() < right.row() : a < b;
    }
    const bool hasLeft = left.data(sortRole()).isValid();
    const bool hasRight = right.data(sortRole()).isValid();
    if (hasLeft != hasRight)
        return sortOrder() == Qt::AscendingOrder ? hasLeft : hasRight;
    return hasLeft && QSortFilterProxyModel::lessThan(left, right);
}

} // namespace PlanLens
