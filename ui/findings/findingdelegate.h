// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/finding.h"

#include <QStyledItemDelegate>

namespace PlanLens {

struct Theme;

/// ▲, ◆, ◇, ●: the shape that goes with a result. Its word is displayName().
QString resultSymbol(FindingResult result);
QColor resultColor(FindingResult result, const Theme &theme);

/// Paints a finding as its shape, its kind and its sentence, which is wrapped; a place as its line
/// and its words, as they stand in the report.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFinding(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                      const QModelIndex &index) const;
    static QString correctedText();
    static void paintCorrected(QPainter &painter, const QRect &rect, const Theme &theme);
    void paintPlace(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                    const QModelIndex &index) const;
};

} // namespace PlanLens
