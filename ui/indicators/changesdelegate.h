// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace PlanLens {

/// Draws the cells of compared indicators: figures with their qualifiers small and muted, verdicts
/// and changes by shape and colour, what is only known from elsewhere in a faint hand.
class ChangesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// +, −, ≠, ↑ …: the shape that goes with a change; empty where it is the same.
QString changeSymbol(int change);

} // namespace PlanLens
