// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace PlanLens {

/// The headings of a report as a tree, and the captions of its tables under them.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Columns { HeadingColumn, ColumnCount };
    enum Roles {
        AnchorRole = Qt::UserRole, ///< Anchor of the heading or caption
        BlockRole,                 ///< int, index in Report::blocks
        KindRole                   ///< int, a BlockKind: Heading or Caption
    };

    explicit OutlineModel(QObject *parent = nullptr);

    /// Shows a report; none where it is null.
    void setReport(std::shared_ptr<const Report> report);

    Anchor anchorAt(const QModelIndex &index) const;
    /// The entry under which an anchor stands; not valid above the first heading.
    QModelIndex indexOf(const Anchor &anchor) const;
    QModelIndex indexOfBlock(int block) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    /// Entries stand in reading order, parents before their children; 0 is the root.
    struct Entry
    {
        int block = -1;
        int parent = -1;
        int row = 0; ///< among the children of its parent
        std::vector<int> children;
    };

    void append(int block, int parent);
    int entryOf(const QModelIndex &index) const;
    BlockKind kindOf(int entry) const;
    bool belongsToCaption(int block) const;
    QString title(int block) const;

    std::shared_ptr<const Report> m_report;
    std::vector<Entry> m_entries;
};

} // namespace PlanLens
