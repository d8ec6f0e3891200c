// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/numberledger.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

#include <array>
#include <optional>

namespace PlanLens {

/// The class in the person's language, and what belongs to it.
QString displayName(NumberClass numberClass);
QString explanationOf(NumberClass numberClass);

/// How many numbers a report has of each class: the unexplained first, which may be figures that
/// were not read, then the others, and all.
class NumberBalanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { ClassColumn, CountColumn, ShareColumn, ColumnCount };
    enum Roles {
        ClassRole = Qt::UserRole ///< int of NumberClass; not valid for all numbers
    };

    explicit NumberBalanceModel(QObject *parent = nullptr);

    void setLedger(const NumberLedger &ledger);
    int count(NumberClass numberClass) const;
    int total() const { return m_total; }

    /// Nothing stands for all numbers.
    QModelIndex indexOf(const std::optional<NumberClass> &numberClass) const;
    std::optional<NumberClass> classAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    int countAt(const QModelIndex &index) const;
    QString text(const QModelIndex &index) const;

    std::array<int, numberClassesInOrder.size()> m_counts{};
    int m_total = 0;
};

} // namespace PlanLens
