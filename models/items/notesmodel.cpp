// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/notesmodel.h"

#include "items/tableroles.h"
#include "text/daytext.h"

#include <algorithm>

namespace PlanLens {

NotesModel::NotesModel(QObject *parent) : QAbstractTableModel(parent) {}

void NotesModel::setNotes(const QList<PlacedNote> &notes)
{
    if (notes == m_notes)
        return;
    beginResetModel();
    m_notes = notes;
    endResetModel();
}

const PlacedNote *NotesModel::noteAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_notes.at(index.row()) : nullptr;
}

QModelIndex NotesModel::indexOf(int id) const
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [id](const PlacedNote &placed) {
        return placed.note.id == id;
    });
    return found == m_notes.end() ? QModelIndex() : index(int(found - m_notes.begin()), 0);
}

int NotesModel::orphans() const
{
    return int(std::count_if(m_notes.begin(), m_notes.end(),
                             [](const PlacedNote &placed) { return placed.isOrphan(); }));
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

int NotesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NotesModel::text(const PlacedNote &placed, int column) const
{
    const Note &note = placed.note;
    switch (Columns(column)) {
    case QuoteColumn:
        return note.place.quote.simplified();
    case RemarkColumn:
        return note.remark;
    case ReportColumn:
        return placed.isOrphan()
                   ? tr("%1: %2", "report, why a place is not found")
                         .arg(note.title, note.report.isEmpty() ? tr("not in the library")
                                                                : tr("the place changed"))
                   : note.title;
    case LineColumn:
        return QString::number(note.place.line);
    case ByColumn:
        return note.signature.by;
    case WhenColumn:
        return momentText(note.signature.when);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QString NotesModel::toolTip(const PlacedNote &placed) const
{
    QStringList lines{placed.note.place.quote.simplified()};
    if (!placed.note.remark.isEmpty())
        lines << placed.note.remark;
    lines << text(placed, ReportColumn);
    if (placed.isOrphan() && !placed.note.report.isEmpty())
        lines << tr("The report no longer prints this there: “%1”")
                     .arg(placed.note.place.around.simplified());
    return lines.join(u'\n');
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    const PlacedNote *placed = noteAt(index);
    if (!placed)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*placed, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return toolTip(*placed);
    case SortRole:
        if (index.column() == LineColumn)
            return placed->note.place.line;
        if (index.column() == WhenColumn)
            return placed->note.signature.when;
        return text(*placed, index.column());
    case TableRole::Place:
        return QVariant::fromValue(placed->anchor);
    case OrphanRole:
        return placed->isOrphan();
    case BookmarkRole:
        return placed->note.isBookmark();
    case ReportRole:
        return placed->note.report;
    default:
        return {};
    }
}

QVariant NotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == TableRole::ColumnKey)
        return columnKey<Columns>(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (Columns(section)) {
    case QuoteColumn:
        return tr("Passage");
    case RemarkColumn:
        return tr("Note");
    case ReportColumn:
        return tr("Report");
    case LineColumn:
        return tr("Line");
    case ByColumn:
        return tr("By");
    case WhenColumn:
        return tr("When");
    case ColumnCount:
        break;
    }
    return {};
}

NotesFilter::NotesFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(NotesModel::SortRole);
}

void NotesFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void NotesFilter::setKind(Kind kind)
{
    m_kind = kind;
    invalidateFilter();
}

void NotesFilter::setReport(const QString &key)
{
    if (key == m_report)
        return;
    m_report = key;
    invalidateFilter();
}

bool NotesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (!m_report.isEmpty() && first.data(NotesModel::ReportRole).toString() != m_report)
        return false;
    const bool bookmark = first.data(NotesModel::BookmarkRole).toBool();
    if ((m_kind == Kind::Orphans && !first.data(NotesModel::OrphanRole).toBool()) ||
        (m_kind == Kind::Bookmarks && !bookmark) || (m_kind == Kind::Notes && bookmark))
        return false;
    for (int column = 0; column < NotesModel::ColumnCount; ++column) {
        if (first.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace PlanLens
