// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/namereview.h"

#include <QAbstractTableModel>

namespace PlanLens {

/// The names in the library's reports that stand for no indicator.
class UnjoinedNamesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns {
        NameColumn,
        UnitColumn,
        MeasureColumn,
        ProposalColumn,
        FiguresColumn,
        ReportsColumn,
        ColumnCount
    };
    Q_ENUM(Columns)
    enum Roles {
        SortRole = Qt::UserRole, ///< a number or a text
        KeptApartRole,           ///< bool: a person decided on it
        ProposedRole             ///< bool: there is an indicator it might stand for
    };

    explicit UnjoinedNamesModel(QObject *parent = nullptr);

    void setNames(const QList<ReviewedName> &names);
    const QList<ReviewedName> &names() const { return m_names; }
    /// Null where the index is invalid.
    const ReviewedName *nameAt(const QModelIndex &index) const;
    /// The row of a name like this one; invalid where there is none.
    QModelIndex indexOf(const PrintedName &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant value(const ReviewedName &name, int column) const;

    QList<ReviewedName> m_names;
};

} // namespace PlanLens
