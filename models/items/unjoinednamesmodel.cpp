// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/unjoinednamesmodel.h"

#include "items/tableroles.h"
#include "presenting/figuretext.h"

namespace PlanLens {

UnjoinedNamesModel::UnjoinedNamesModel(QObject *parent) : QAbstractTableModel(parent) {}

void UnjoinedNamesModel::setNames(const QList<ReviewedName> &names)
{
    beginResetModel();
    m_names = names;
    endResetModel();
}

const ReviewedName *UnjoinedNamesModel::nameAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_names.at(index.row()) : nullptr;
}

QModelIndex UnjoinedNamesModel::indexOf(const PrintedName &name) const
{
    const QString key = name.key();
    for (int row = 0; row < m_names.size(); ++row) {
        if (m_names.at(row).name.printed.key() == key)
            return index(row, NameColumn);
    }
    return {};
}

int UnjoinedNamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size());
}

int UnjoinedNamesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// A sub-row is told with the row it belongs to: its own name may say little.
static QString fullName(const PrintedName &printed)
{
    return printed.parent.isEmpty() ? printed.name
                                    : QStringLiteral("%1 › %2").arg(printed.parent, printed.name);
}

QVariant UnjoinedNamesModel::value(const ReviewedName &name, int column) const
{
    switch (Columns(column)) {
    case NameColumn:
        return fullName(name.name.printed);
    case UnitColumn:
        return name.name.printed.unit;
    case MeasureColumn:
        return measureText(name.name.printed.measure);
    case FiguresColumn:
        return name.name.figures;
    case ReportsColumn:
        return name.name.reports;
    case ProposalColumn:
        if (name.isKeptApart())
            return tr("kept apart");
        return name.proposals.isEmpty() ? QString() : name.proposals.constFirst().name;
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

static bool isCount(int column)
{
    return column == UnjoinedNamesModel::FiguresColumn ||
           column == UnjoinedNamesModel::ReportsColumn;
}

QVariant UnjoinedNamesModel::data(const QModelIndex &index, int role) const
{
    const ReviewedName *name = nameAt(index);
    if (!name)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return value(*name, index.column());
    case Qt::ToolTipRole:
        if (index.column() == NameColumn)
            return name->name.spellings.join(u'\n');
        if (index.column() == ProposalColumn && !name->proposals.isEmpty())
            return name->proposals.constFirst().reason;
        return value(*name, index.column());
    case Qt::TextAlignmentRole:
        return isCount(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case KeptApartRole:
        return name->isKeptApart();
    case ProposedRole:
        return !name->proposals.isEmpty();
    default:
        return {};
    }
}

QVariant UnjoinedNamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0)
        return {};
    if (role == TableRole::ColumnKey)
        return columnKey<Columns>(section);
    if (role == Qt::TextAlignmentRole && isCount(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Columns(section)) {
    case NameColumn:
        return tr("Name as printed");
    case UnitColumn:
        return tr("Unit");
    case MeasureColumn:
        return tr("Measure");
    case FiguresColumn:
        return tr("Figures");
    case ReportsColumn:
        return tr("Reports");
    case ProposalColumn:
        return tr("Might stand for");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace PlanLens
