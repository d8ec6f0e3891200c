// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheetlayout.h"

#include <QPageSize>

class QPainter;

namespace PlanLens {

/// The paper of a sheet, upright.
QPageSize pageSizeOf(const SheetContent &content);

/// Paints pages of a sheet: the one path of preview, printer and PDF. Paper is white whatever the
/// screen's theme.
class SheetPainter
{
public:
    explicit SheetPainter(const SheetLayout &layout);

    /// Paints page `page` (from 0) with its top left corner at the painter's origin. `scale` is how
    /// many of the painter's units make a CSS pixel.
    void paint(QPainter &painter, int page, qreal scale) const;

private:
    void paintPiece(QPainter &painter, const SheetPiece &piece) const;
    void paintText(QPainter &painter, const SheetPiece &piece) const;
    void paintHead(QPainter &painter, const SheetPiece &piece) const;
    void paintCell(QPainter &painter, const SheetPiece &piece, const QRectF &rect,
                   int column) const;
    void paintRow(QPainter &painter, const SheetPiece &piece) const;
    void paintFooter(QPainter &painter, int page) const;

    const SheetLayout &m_layout;
};

} // namespace PlanLens
