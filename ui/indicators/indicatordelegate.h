// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/anchor.h"

#include <QStyledItemDelegate>

namespace PlanLens {

/// Draws the cells of the indicator table: figures with their qualifiers small and muted, verdicts
/// by shape and colour, sections tinted, sources as links.
class IndicatorDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Reports a click on one of the sources of a row.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

Q_SIGNALS:
    void sourceClicked(const PlanLens::Anchor &anchor);

private:
    /// The place that a point in the source column cites; invalid between two.
    Anchor sourceAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QPoint &point) const;
};

} // namespace PlanLens
