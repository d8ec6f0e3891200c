// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/note.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace PlanLens {

/// The notes and bookmarks of a library, a row each; those whose place is gone say so.
class NotesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns {
        QuoteColumn,
        RemarkColumn,
        ReportColumn,
        LineColumn,
        ByColumn,
        WhenColumn,
        ColumnCount
    };
    Q_ENUM(Columns)
    enum Roles {
        SortRole = Qt::UserRole,
        OrphanRole,   ///< bool
        BookmarkRole, ///< bool
        ReportRole    ///< key of the report to look in; empty where the library has none
    };

    explicit NotesModel(QObject *parent = nullptr);

    void setNotes(const QList<PlacedNote> &notes);
    const QList<PlacedNote> &notes() const { return m_notes; }
    /// Null where the index is invalid.
    const PlacedNote *noteAt(const QModelIndex &index) const;
    QModelIndex indexOf(int id) const;
    int orphans() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QString text(const PlacedNote &note, int column) const;
    QString toolTip(const PlacedNote &note) const;

    QList<PlacedNote> m_notes;
};

/// The notes that have a text in any of their cells, of one report or of all, of one kind or all.
class NotesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Kind { All, Notes, Bookmarks, Orphans };

    explicit NotesFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setKind(Kind kind);
    /// Every report, where the key is empty.
    void setReport(const QString &key);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    Kind m_kind = Kind::All;
    QString m_report;
};

} // namespace PlanLens
