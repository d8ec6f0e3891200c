// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/regions.h"
#include "library/library.h"

#include <QAbstractItemModel>

namespace PlanLens {

/// The reports of a library as a tree: regions, cities before their districts, and below each its
/// reports, the newest first.
class LibraryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Columns { NameColumn, DetailColumn, ColumnCount };
    enum Roles {
        KeyRole = Qt::UserRole, ///< key of the report; empty for a region
        RegionRole,             ///< id of the region; empty where not known
        SortRole,               ///< position in the tree's own order
        SearchRole              ///< QStringList: names, years and kinds to search by
    };

    explicit LibraryModel(QObject *parent = nullptr);

    void setEntries(const QList<LibraryEntry> &entries, const Regions &regions);
    int reportCount() const;

    QString keyAt(const QModelIndex &index) const;
    QModelIndex indexOfKey(const QString &key) const;
    std::optional<LibraryEntry> entryAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Group
    {
        QString regionId;
        QString name;
        QString years;
        QStringList words; ///< further names and pinyin to search by
        QList<LibraryEntry> entries;
    };

    const Group *groupAt(const QModelIndex &index) const;
    const LibraryEntry *reportAt(const QModelIndex &index) const;
    static QString reportTip(const LibraryEntry &entry);
    QVariant groupData(const Group &group, const QModelIndex &index, int role) const;
    QVariant reportData(const LibraryEntry &entry, const QModelIndex &index, int role) const;

    QList<Group> m_groups;
};

/// `2022 review · 2023 plan`, `2021 government work report`: what the library calls a report below
/// its region's name. The title where neither kind nor year is known.
QString shortTitle(const ReportIdentity &identity);
/// The same with the region's name before it.
QString fullTitle(const ReportIdentity &identity);
/// The kind in the person's language.
QString kindText(ReportKind kind);

} // namespace PlanLens
