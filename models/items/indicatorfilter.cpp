// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indicatorfilter.h"

#include "items/indicatormodel.h"
#include "text/pinyin.h"

namespace PlanLens {

IndicatorFilter::IndicatorFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setSortRole(IndicatorModel::SortRole);
}

void IndicatorFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateFilter();
}

void IndicatorFilter::setVerdict(std::optional<Verdict> verdict)
{
    m_verdict = verdict;
    invalidateFilter();
}

bool IndicatorFilter::textApplies(const QModelIndex &index) const
{
    const QModelIndex attribute = index.siblingAtColumn(IndicatorModel::AttributeColumn);
    if (matchesPinyin(m_text, attribute.data().toString()))
        return true;
    // The title of a section stands for all that is in it.
    for (QModelIndex at = index; at.isValid(); at = at.parent()) {
        // Who reads English names may know what the report prints.
        const QModelIndex name = at.siblingAtColumn(IndicatorModel::NameColumn);
        if (matchesPinyin(m_text, name.data().toString()) ||
            matchesPinyin(m_text, name.data(IndicatorModel::PrintedNameRole).toString()))
            return true;
    }
    return false;
}

bool IndicatorFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_text.isEmpty() && !m_verdict)
        return true;
    const QModelIndex index =
        sourceModel()->index(row, IndicatorModel::NameColumn, parent.siblingAtColumn(0));
    if (index.data(IndicatorModel::SectionRole).toBool())
        return false;
    const QVariant verdict = index.data(IndicatorModel::VerdictRole);
    if (m_verdict && (!verdict.isValid() || verdict.toInt() != int(*m_verdict)))
        return false;
    return textApplies(index);
}

bool IndicatorFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool hasLeft = left.data(sortRole()).isValid();
    const bool hasRight = right.data(sortRole()).isValid();
    if (hasLeft != hasRight)
        return sortOrder() == Qt::AscendingOrder ? hasLeft : hasRight;
    return hasLeft && QSortFilterProxyModel::lessThan(left, right);
}

} // namespace PlanLens
