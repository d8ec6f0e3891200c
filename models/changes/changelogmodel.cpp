// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/changelogmodel.h"

#include "items/tableroles.h"
#include "text/daytext.h"

#include <algorithm>
#include <limits>

namespace PlanLens {

namespace {

/// The internal id of an entry; that of a figure is the row of its entry.
constexpr quintptr ofEntry = std::numeric_limits<quintptr>::max();

QString cellOf(const ChangeText &text, int column)
{
    switch (column) {
    case ChangeLogModel::WhatColumn:
        return text.what;
    case ChangeLogModel::SubjectColumn:
        return text.subject;
    case ChangeLogModel::BeforeColumn:
        return text.before;
    case ChangeLogModel::AfterColumn:
        return text.after;
    default:
        return {};
    }
}

int movesOf(const ChangeEntry &entry)
{
    const auto *rereading = std::get_if<Rereading>(&entry.what);
    return rereading ? rereading->all() : 0;
}

} // namespace

ChangeLogModel::ChangeLogModel(QObject *parent) : QAbstractItemModel(parent) {}

void ChangeLogModel::setEntries(const QList<ChangeEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    m_figures.clear();
    m_fetched.clear();
    endResetModel();
}

const ChangeEntry *ChangeLogModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    return &m_entries.at(index.internalId() == ofEntry ? index.row() : int(index.internalId()));
}

QModelIndex ChangeLogModel::indexOf(int id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [id](const ChangeEntry &entry) { return entry.id == id; });
    return found == m_entries.end() ? QModelIndex() : index(int(found - m_entries.begin()), 0);
}

int ChangeLogModel::documentOf(const QString &report) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const ChangeEntry &entry) {
            return entry.happenedTo == report || entry.report == report;
        });
    return report.isEmpty() || found == m_entries.end() ? -1 : found->document;
}

QStringList ChangeLogModel::people() const
{
    QStringList people;
    for (const ChangeEntry &entry : m_entries) {
        if (!entry.signature.by.isEmpty() && !people.contains(entry.signature.by))
            people << entry.signature.by;
    }
    people.sort();
    return people;
}

QModelIndex ChangeLogModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : ofEntry);
}

QModelIndex ChangeLogModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == ofEntry)
        return {};
    return createIndex(int(child.internalId()), 0, ofEntry);
}

int ChangeLogModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_entries.size());
    if (parent.internalId() != ofEntry || parent.column() > 0)
        return 0;
    const auto figures = m_figures.constFind(m_entries.at(parent.row()).id);
    return figures == m_figures.cend() ? 0 : figures->rows();
}

int ChangeLogModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool ChangeLogModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0 || canFetchMore(parent);
}

bool ChangeLogModel::canFetchMore(const QModelIndex &parent) const
{
    if (!m_source || !parent.isValid() || parent.internalId() != ofEntry || parent.column() > 0)
        return false;
    const ChangeEntry &entry = m_entries.at(parent.row());
    return movesOf(entry) > 0 && !m_fetched.contains(entry.id);
}

void ChangeLogModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const ChangeEntry &entry = m_entries.at(parent.row());
    Figures figures{m_source(entry.id)};
    figures.more = std::max(0, movesOf(entry) - int(figures.moves.size()));
    m_fetched.insert(entry.id); // before anybody who hears of the rows asks for them again
    beginInsertRows(parent, 0, figures.rows() - 1);
    m_figures.insert(entry.id, figures);
    endInsertRows();
}

/// Null for an entry, and for the row that says how many more there are.
const FigureMove *ChangeLogModel::figureAt(const QModelIndex &index) const
{
    const auto figures = m_figures.constFind(entryAt(index)->id);
    const bool isFigure = index.internalId() != ofEntry && figures != m_figures.cend() &&
                          index.row() < figures->moves.size();
    return isFigure ? &figures->moves.at(index.row()) : nullptr;
}

QString ChangeLogModel::entryText(const ChangeEntry &entry, int column) const
{
    switch (Columns(column)) {
    case WhatColumn:
    case SubjectColumn:
    case BeforeColumn:
    case AfterColumn:
        return cellOf(changeText(entry), column);
    case ReportColumn:
        return entry.title;
    case ByColumn:
        return entry.signature.by;
    case WhenColumn:
        return momentText(entry.signature.when);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString ChangeLogModel::figureText(const QModelIndex &index) const
{
    if (const FigureMove *move = figureAt(index))
        return cellOf(changeText(*move), index.column());
    return index.column() == WhatColumn
               ? tr("and %n more", "figures", m_figures.value(entryAt(index)->id).more)
               : QString();
}

/// Figures are told with their places in the version that was read; nowhere where it is gone.
Anchor ChangeLogModel::placeOf(const QModelIndex &index) const
{
    const ChangeEntry *entry = entryAt(index);
    if (index.internalId() == ofEntry)
        return entry->place;
    const FigureMove *move = figureAt(index);
    return move && entry->report == entry->happenedTo ? move->place : Anchor();
}

QString ChangeLogModel::toolTip(const QModelIndex &index) const
{
    QStringList lines;
    for (int column = 0; column < ColumnCount; ++column) {
        const QString text = index.siblingAtColumn(column).data().toString();
        if (!text.isEmpty())
            lines << QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal).toString(),
                                                  text);
    }
    return lines.join(u'\n');
}

QVariant ChangeLogModel::data(const QModelIndex &index, int role) const
{
    const ChangeEntry *entry = entryAt(index);
    if (!entry)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.internalId() == ofEntry ? entryText(*entry, index.column())
                                             : figureText(index);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(index);
    case TableRole::Place:
        return QVariant::fromValue(placeOf(index));
    case GroupRole:
        return int(groupOf(entry->kind));
    case DocumentRole:
        return entry->document;
    case ReportRole:
        return entry->report;
    default:
        return {};
    }
}

QVariant ChangeLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == TableRole::ColumnKey)
        return columnKey<Columns>(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (Columns(section)) {
    case WhatColumn:
        return tr("Change");
    case SubjectColumn:
        return tr("Of what");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case ReportColumn:
        return tr("Report");
    case ByColumn:
        return tr("By");
    case WhenColumn:
        return tr("When");
    case ColumnCount:
        break;
    }
    return {};
}

ChangeLogFilter::ChangeLogFilter(QObject *parent) : QSortFilterProxyModel(parent) {}

void ChangeLogFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void ChangeLogFilter::setGroup(std::optional<ChangeGroup> group)
{
    m_group = group;
    invalidateFilter();
}

void ChangeLogFilter::setPerson(const std::optional<QString> &person)
{
    m_person = person;
    invalidateFilter();
}

void ChangeLogFilter::setDocument(std::optional<int> document)
{
    m_document = document;
    invalidateFilter();
}

bool ChangeLogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return true;
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    const auto cell = [&](int column) {
        return first.siblingAtColumn(column).data().toString();
    };
    if ((m_group && first.data(ChangeLogModel::GroupRole).toInt() != int(*m_group)) ||
        (m_document && first.data(ChangeLogModel::DocumentRole).toInt() != *m_document) ||
        (m_person && cell(ChangeLogModel::ByColumn) != *m_person))
        return false;
    for (int column = 0; column < ChangeLogModel::ColumnCount; ++column) {
        if (m_text.isEmpty() || cell(column).contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace PlanLens
