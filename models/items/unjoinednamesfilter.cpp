// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/unjoinednamesfilter.h"

#include "items/unjoinednamesmodel.h"
#include "text/pinyin.h"

namespace PlanLens {

UnjoinedNamesFilter::UnjoinedNamesFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(UnjoinedNamesModel::SortRole);
}

void UnjoinedNamesFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateFilter();
}

void UnjoinedNamesFilter::setOnlyProposed(bool only)
{
    m_onlyProposed = only;
    invalidateFilter();
}

void UnjoinedNamesFilter::setKeptApartShown(bool shown)
{
    m_keptApartShown = shown;
    invalidateFilter();
}

bool UnjoinedNamesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex name = sourceModel()->index(row, UnjoinedNamesModel::NameColumn, parent);
    if (!m_keptApartShown && name.data(UnjoinedNamesModel::KeptApartRole).toBool())
        return false;
    if (m_onlyProposed && !name.data(UnjoinedNamesModel::ProposedRole).toBool())
        return false;
    const QModelIndex proposal = name.siblingAtColumn(UnjoinedNamesModel::ProposalColumn);
    return matchesPinyin(m_text, name.data().toString()) ||
           matchesPinyin(m_text, proposal.data().toString());
}

} // namespace PlanLens
