// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/libraryfilter.h"

#include "items/librarymodel.h"
#include "text/pinyin.h"

#include <algorithm>

namespace PlanLens {

namespace {

bool applies(const QString &word, const QStringList &names)
{
    return std::any_of(names.cbegin(), names.cend(),
                       [&](const QString &name) { return matchesPinyin(word, name); });
}

} // namespace

LibraryFilter::LibraryFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void LibraryFilter::setText(const QString &text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool LibraryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    // A region stands only where a report of it does.
    const QModelIndex index = sourceModel()->index(row, LibraryModel::NameColumn, parent);
    if (index.data(LibraryModel::KeyRole).toString().isEmpty())
        return m_words.isEmpty();
    const QStringList names = index.data(LibraryModel::SearchRole).toStringList();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return applies(word, names); });
}

} // namespace PlanLens
