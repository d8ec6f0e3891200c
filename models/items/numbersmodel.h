// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/numberledger.h"
#include "ledger/numberplaces.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace PlanLens {

/// The numbers of a report, of one class or all, each with what stands around it.
class NumbersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { LineColumn, BeforeColumn, NumberColumn, AfterColumn, WhatColumn, ColumnCount };
    Q_ENUM(Columns)
    enum Roles {
        AnchorRole = Qt::UserRole, ///< Anchor; not valid where the number stands outside the text
        ClassRole                  ///< int of NumberClass
    };

    explicit NumbersModel(QObject *parent = nullptr);

    /// `observations` are those that the ledger was made of. Without a report there is nothing.
    void setLedger(std::shared_ptr<const Report> report, const NumberLedger &ledger,
                   const QList<Observation> &observations);
    /// Shows the numbers of one class; nothing shows all.
    void setClass(const std::optional<NumberClass> &numberClass);
    std::optional<NumberClass> shownClass() const { return m_class; }

    const NumberLedger &ledger() const { return m_ledger; }
    /// The place of a number; of a figure that of the whole figure.
    Anchor anchorAt(const QModelIndex &index) const;
    /// The row whose number, or whose figure, stands at a place; not valid where none is shown.
    QModelIndex indexOf(const Anchor &anchor) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const NumberEntry &entryAt(const QModelIndex &index) const;
    NumberSurroundings surroundings(const NumberEntry &entry, int reach) const;
    QString what(const NumberEntry &entry) const;
    QVariant text(const QModelIndex &index) const;
    void fill();

    std::shared_ptr<const Report> m_report;
    NumberLedger m_ledger;
    QList<Observation> m_observations;
    std::optional<NumberClass> m_class = NumberClass::Unexplained;
    QList<int> m_rows; ///< indices in the ledger
};

} // namespace PlanLens
