// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/placesmodel.h"
#include "wording/degrees.h"

#include <QAbstractTableModel>

namespace PlanLens {

/// Changes of degree between two reports, each in its context on both sides.
class DegreesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { DegreeColumn, KindColumn, LeftColumn, RightColumn, ColumnCount };
    Q_ENUM(Columns)
    enum Roles {
        AnchorRole = Qt::UserRole, ///< Anchor: the right place, in the left column the left one
        HitStartRole,              ///< int: where in the context the word of degree begins
        HitLengthRole,             ///< int
        FirmerRole                 ///< bool
    };

    explicit DegreesModel(QObject *parent = nullptr);

    void setChanges(const QList<DegreeChange> &changes, const NamedReport &left,
                    const NamedReport &right);

    Anchor anchorAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Anchor &anchor) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Context
    {
        QString text;
        int start = 0;
    };
    struct Row
    {
        DegreeChange change;
        Context left;
        Context right;
    };
    QList<Row> m_rows;
    QString m_leftName;
    QString m_rightName;
};

} // namespace PlanLens
