// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/wordingfilter.h"

#include "items/wordingmodel.h"
#include "text/pinyin.h"

namespace PlanLens {

WordingFilter::WordingFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(WordingModel::SortRole);
}

void WordingFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateFilter();
}

void WordingFilter::setStatus(std::optional<PhraseStatus> status)
{
    m_status = status;
    invalidateFilter();
}

void WordingFilter::setBoilerplateHidden(bool hidden)
{
    m_boilerplateHidden = hidden;
    invalidateFilter();
}

bool WordingFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_boilerplateHidden && index.data(WordingModel::BoilerplateRole).toBool())
        return false;
    if (m_status && index.data(WordingModel::StatusRole).toInt() != int(*m_status))
        return false;
    return matchesPinyin(m_text, index.data().toString()) ||
           matchesPinyin(m_text, index.siblingAtColumn(1).data().toString());
}

} // namespace PlanLens
