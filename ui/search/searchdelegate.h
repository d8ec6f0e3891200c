// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace PlanLens {

/// Draws what a search found: titles small, sentences on up to two lines with what was found
/// marked.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintLine(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintPlace(QPainter *painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void layOut(QTextLayout &layout, const QStyleOptionViewItem &option, const QModelIndex &index,
                int width) const;
};

} // namespace PlanLens
