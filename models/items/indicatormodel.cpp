// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indicatormodel.h"

#include "items/tableroles.h"
#include "presenting/charttext.h"

#include <QStringList>

namespace PlanLens {

namespace {

/// Internal ids are the row's index + 1, so that an index is never taken for an invalid one.
quintptr idOf(int row)
{
    return quintptr(row) + 1;
}

QString withYear(const QString &text, std::optional<int> year)
{
    return year ? QString::number(*year) + QLatin1Char(' ') + text : text;
}

} // namespace

IndicatorModel::IndicatorModel(QObject *parent) : QAbstractItemModel(parent) {}

Direction IndicatorModel::directionOf(const QString &indicator) const
{
    const Indicator *found = m_catalogue.find(indicator);
    return found ? found->direction : Direction::None;
}

void IndicatorModel::setReports(const ReportFigures &report,
                                const std::optional<ReportFigures> &other)
{
    beginResetModel();
    m_report = report;
    m_other = other;
    m_table = indicatorTable(report, other ? &*other : nullptr);
    m_changes.clear();
    for (const ListedIndicator &row : m_table.rows)
        m_changes.append(targetChange(row, directionOf(row.indicator)));
    endResetModel();
}

const ListedIndicator &IndicatorModel::rowAt(const QModelIndex &index) const
{
    return m_table.rows.at(qsizetype(index.internalId()) - 1);
}

const TargetChange &IndicatorModel::changeAt(const QModelIndex &index) const
{
    return m_changes.at(qsizetype(index.internalId()) - 1);
}

QModelIndex IndicatorModel::indexOfRow(int row, int column) const
{
    const int parent = m_table.rows.at(row).parent;
    const QList<int> &siblings = parent < 0 ? m_table.top : m_table.rows.at(parent).children;
    return createIndex(int(siblings.indexOf(row)), column, idOf(row));
}

const Observation *IndicatorModel::figureAt(const QModelIndex &index) const
{
    const ListedIndicator &row = rowAt(index);
    const auto pointer = [](const std::optional<Observation> &figure) {
        return figure ? &*figure : nullptr;
    };
    switch (Columns(index.column())) {
    case TargetColumn:
        return pointer(row.target);
    case ActualColumn:
    case VerdictColumn:
        return pointer(row.actual);
    case PlanTargetColumn:
    case ChangeColumn:
        return pointer(row.planTarget);
    case OtherActualColumn:
        return pointer(row.otherActual);
    case ElsewhereColumn:
        return row.elsewhere.isEmpty() ? nullptr : &row.elsewhere.constFirst();
    case OrdinalColumn:
    case NameColumn:
    case UnitColumn:
    case AttributeColumn:
    case SourceColumn:
    case ColumnCount:
        return nullptr;
    }
    Q_UNREACHABLE();
}

Anchor IndicatorModel::anchorAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (const Observation *figure = figureAt(index))
        return figure->anchor;
    const QList<Observation> figures = rowAt(index).figures();
    return figures.isEmpty() ? Anchor{} : figures.constFirst().anchor;
}

QList<Observation> IndicatorModel::figuresAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.column() == ElsewhereColumn)
        return rowAt(index).elsewhere;
    const Observation *figure = figureAt(index);
    return figure ? QList<Observation>{*figure} : QList<Observation>();
}

QModelIndex IndicatorModel::indexOf(const Anchor &anchor) const
{
    if (!anchor.isValid())
        return {};
    QModelIndex sameRow;
    for (int row = 0; row < m_table.rows.size(); ++row) {
        for (int column = TargetColumn; column <= ElsewhereColumn; ++column) {
            const QModelIndex index = indexOfRow(row, column);
            const Observation *figure = figureAt(index);
            if (figure && figure->anchor.overlaps(anchor))
                return index;
        }
        const QList<Observation> figures = m_table.rows.at(row).figures();
        for (const Observation &figure : figures) {
            const Anchor &place = figure.anchor;
            const bool inRow = anchor.row >= 0 && place.report == anchor.report &&
                               place.block == anchor.block && place.row == anchor.row;
            if (place.overlaps(anchor) || (inRow && !sameRow.isValid()))
                sameRow = indexOfRow(row, NameColumn);
        }
    }
    return sameRow;
}

QString IndicatorModel::indicatorAt(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index).indicator : QString();
}

QModelIndex IndicatorModel::indexOfIndicator(const QString &indicator) const
{
    if (indicator.isEmpty())
        return {};
    for (int row = 0; row < m_table.rows.size(); ++row) {
        if (m_table.rows.at(row).indicator == indicator)
            return indexOfRow(row, NameColumn);
    }
    return {};
}

QModelIndex IndicatorModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const QList<int> &children = parent.isValid() ? rowAt(parent).children : m_table.top;
    return createIndex(row, column, idOf(children.at(row)));
}

QModelIndex IndicatorModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int parent = rowAt(index).parent;
    return parent < 0 ? QModelIndex() : indexOfRow(parent, 0);
}

int IndicatorModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_table.top.size());
    return parent.column() == 0 ? int(rowAt(parent).children.size()) : 0;
}

int IndicatorModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return ColumnCount;
}

QVariant IndicatorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListedIndicator &row = rowAt(index);
    const auto verdict = row.verdict();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(index);
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case SortRole:
        return sortKey(index);
    case AnchorRole:
    case TableRole::Place:
        return QVariant::fromValue(anchorAt(index));
    case IndicatorRole:
        return row.indicator;
    case PrintedNameRole:
        return row.name;
    case VerdictRole:
        return verdict ? QVariant(int(*verdict)) : QVariant();
    case QualifierRole:
    case TableRole::Beside:
        return qualifier(index);
    case TableRole::OwnUnit:
        return ownUnitAt(index);
    case SectionRole:
        return row.isSection;
    case WordsRole: {
        const Observation *figure = figureAt(index);
        return figure && !figure->value.isNumeric() && figure->value.kind != ValueKind::Sign;
    }
    case TableRole::Figure:
        return cellFigure(index);
    case ChangeRole: {
        const auto change = changeAt(index).by;
        return change ? QVariant(*change) : QVariant();
    }
    case WeakerRole:
        return changeAt(index).weaker;
    case SourcesRole:
        return sources(row);
    default:
        return {};
    }
}

QVariant IndicatorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = Columns(section);
    if (role == TableRole::ColumnKey)
        return columnKey<Columns>(column);
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure = column == TargetColumn || column == ActualColumn ||
                              column == PlanTargetColumn || column == ChangeColumn ||
                              column == OtherActualColumn;
        return QVariant(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case OrdinalColumn:
        return QStringLiteral("#");
    case NameColumn:
        return tr("Indicator");
    case UnitColumn:
        return tr("Unit");
    case AttributeColumn:
        return tr("Attribute");
    case TargetColumn:
        return withYear(tr("target"), m_table.reviewYear);
    case ActualColumn:
        return withYear(tr("actual"), m_table.reviewYear);
    case VerdictColumn:
        return tr("Verdict");
    case PlanTargetColumn:
        return withYear(tr("target"), m_table.planYear);
    case ChangeColumn:
        return tr("Change of target");
    case OtherActualColumn:
        if (!m_other)
            return tr("Second report");
        return regionNameOf(m_other->identity) + QLatin1Char(' ') +
               withYear(tr("actual"), m_other->identity.reviewYear);
    case ElsewhereColumn:
        return tr("Other years");
    case SourceColumn:
        return tr("Source");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace PlanLens
