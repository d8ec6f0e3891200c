// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes/changeentry.h"
#include "changes/changetext.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

#include <functional>
#include <optional>

namespace PlanLens {

/// What happened to a library, a row each, newest first; under a report that was read again a row
/// for each figure that moved, which are looked up when they are asked for.
class ChangeLogModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Columns {
        WhatColumn,
        SubjectColumn,
        BeforeColumn,
        AfterColumn,
        ReportColumn,
        ByColumn,
        WhenColumn,
        ColumnCount
    };
    Q_ENUM(Columns)
    enum Roles {
        GroupRole = Qt::UserRole, ///< int of ChangeGroup
        DocumentRole,             ///< int: the report in all its versions; 0 where it is about none
        ReportRole                ///< key of the report to look in; empty where there is none
    };
    /// Looks up the figures of an entry.
    using FigureSource = std::function<QList<FigureMove>(int id)>;

    explicit ChangeLogModel(QObject *parent = nullptr);

    void setFigureSource(FigureSource source) { m_source = std::move(source); }
    void setEntries(const QList<ChangeEntry> &entries);
    const QList<ChangeEntry> &entries() const { return m_entries; }
    /// The entry that a row is, or that its figure belongs to; null where the index is invalid.
    const ChangeEntry *entryAt(const QModelIndex &index) const;
    QModelIndex indexOf(int id) const;
    /// The report that a version belongs to; -1 where nothing happened to it.
    int documentOf(const QString &report) const;
    /// By whom, by name.
    QStringList people() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    /// The figures under an entry, once they are looked up.
    struct Figures
    {
        QList<FigureMove> moves;
        int more = 0; ///< that moved too and are not kept: a row says so

        int rows() const { return int(moves.size()) + int(more > 0); }
    };

    QString entryText(const ChangeEntry &entry, int column) const;
    QString figureText(const QModelIndex &index) const;
    const FigureMove *figureAt(const QModelIndex &index) const;
    Anchor placeOf(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;

    FigureSource m_source;
    QList<ChangeEntry> m_entries;
    QHash<int, Figures> m_figures; ///< by id
    QSet<int> m_fetched;           ///< those that are there, or about to be
};

/// The changes that have a text in any of their cells, of one kind, by one person, of one report,
/// or of all; with all figures under them.
class ChangeLogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ChangeLogFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    void setGroup(std::optional<ChangeGroup> group);
    void setPerson(const std::optional<QString> &person);
    /// By DocumentRole; nothing for every report.
    void setDocument(std::optional<int> document);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    std::optional<ChangeGroup> m_group;
    std::optional<QString> m_person;
    std::optional<int> m_document;
};

} // namespace PlanLens
