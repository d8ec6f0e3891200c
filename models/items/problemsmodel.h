// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/problem.h"

#include <QAbstractTableModel>

namespace PlanLens {

/// What was odd about a report: warnings first, in the order of the text.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { LineColumn, WhatColumn, TextColumn, ColumnCount };
    Q_ENUM(Columns)
    enum Roles {
        SortRole = Qt::UserRole,
        AnchorRole,  ///< Anchor; invalid where the problem concerns the whole report
        SeverityRole ///< int of Severity
    };

    explicit ProblemsModel(QObject *parent = nullptr);

    void setProblems(const QList<Problem> &problems);
    const QList<Problem> &problems() const { return m_problems; }
    int warnings() const;

    Anchor anchorAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Anchor &anchor) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant text(const QModelIndex &index) const;

    QList<Problem> m_problems;
};

} // namespace PlanLens
