// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/problemsmodel.h"

#include "items/tableroles.h"

#include <algorithm>

namespace PlanLens {

ProblemsModel::ProblemsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ProblemsModel::setProblems(const QList<Problem> &problems)
{
    beginResetModel();
    m_problems = problems;
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const Problem &a, const Problem &b) {
        const auto rank = [](const Problem &p) {
            return severity(p.kind) == Severity::Warning ? 0 : 1;
        };
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.line < b.line;
    });
    endResetModel();
}

int ProblemsModel::warnings() const
{
    return int(std::count_if(m_problems.cbegin(), m_problems.cend(), [](const Problem &p) {
        return severity(p.kind) == Severity::Warning;
    }));
}

Anchor ProblemsModel::anchorAt(const QModelIndex &index) const
{
    return index.isValid() ? m_problems.at(index.row()).place : Anchor{};
}

QModelIndex ProblemsModel::indexOf(const Anchor &anchor) const
{
    if (!anchor.isValid())
        return {};
    for (int row = 0; row < m_problems.size(); ++row) {
        if (m_problems.at(row).place.samePlace(anchor))
            return index(row, WhatColumn);
    }
    return {};
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::text(const QModelIndex &index) const
{
    const Problem &problem = m_problems.at(index.row());
    switch (Columns(index.column())) {
    case LineColumn:
        return problem.line > 0 ? QVariant(problem.line) : QVariant();
    case WhatColumn:
        return describe(problem);
    case TextColumn:
        return problem.text.simplified();
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SortRole:
        return text(index);
    case AnchorRole:
    case TableRole::Place:
        return QVariant::fromValue(anchorAt(index));
    case SeverityRole:
        return int(severity(m_problems.at(index.row()).kind));
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0)
        return {};
    if (role == TableRole::ColumnKey)
        return columnKey<Columns>(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (Columns(section)) {
    case LineColumn:
        return tr("Line");
    case WhatColumn:
        return tr("Problem");
    case TextColumn:
        return tr("Printed text");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace PlanLens
