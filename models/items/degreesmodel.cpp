// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/degreesmodel.h"

#include "items/tableroles.h"

namespace PlanLens {

DegreesModel::DegreesModel(QObject *parent) : QAbstractTableModel(parent) {}

void DegreesModel::setChanges(const QList<DegreeChange> &changes, const NamedReport &left,
                              const NamedReport &right)
{
    const auto contextIn = [](const NamedReport &named, const Anchor &place) {
        Context context;
        if (named.report)
            context.text = contextOf(*named.report, place, &context.start);
        return context;
    };
    beginResetModel();
    m_leftName = left.name;
    m_rightName = right.name;
    m_rows.clear();
    for (const DegreeChange &change : changes)
        m_rows.append({change, contextIn(left, change.left), contextIn(right, change.right)});
    endResetModel();
}

Anchor DegreesModel::anchorAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const DegreeChange &change = m_rows.at(index.row()).change;
    return index.column() == LeftColumn ? change.left : change.right;
}

QModelIndex DegreesModel::indexOf(const Anchor &anchor) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).change.left == anchor)
            return index(row, LeftColumn);
        if (m_rows.at(row).change.right == anchor)
            return index(row, RightColumn);
    }
    return {};
}

int DegreesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DegreesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DegreesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isLeft = index.column() == LeftColumn;
    const bool isContext = isLeft || index.column() == RightColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (isContext)
            return (isLeft ? row.left : row.right).text;
        if (index.column() == KindColumn)
            return row.change.isFirmer() ? tr("stronger") : tr("weaker");
        return QStringLiteral("%1 → %2").arg(row.change.from.word, row.change.to.word);
    case AnchorRole:
    case TableRole::Place:
        return QVariant::fromValue(anchorAt(index));
    case HitStartRole:
        return isContext ? (isLeft ? row.left : row.right).start : 0;
    case HitLengthRole:
        if (!isContext)
            return 0;
        return int((isLeft ? row.change.from : row.change.to).word.size());
    case FirmerRole:
        return row.change.isFirmer();
    default:
        return {};
    }
}

QVariant DegreesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == TableRole::ColumnKey)
        return columnKey<Columns>(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (Columns(section)) {
    case DegreeColumn:
        return tr("Degree");
    case KindColumn:
        return tr("Direction");
    case LeftColumn:
        return m_leftName;
    case RightColumn:
        return m_rightName;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace PlanLens
