// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetpictures.h"

#include "charts/chartlegend.h"
#include "printing/sheetlayout.h"
#include "printing/sheetpainter.h"
#include "printing/sheetstyle.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace PlanLens {

/// What stands on a page of charts.
static SheetPicture pictureOf(const SheetLayout &layout, int page, const QString &description)
{
    QRectF area;
    for (const SheetPiece &piece : layout.pages().at(std::size_t(page)).pieces)
        area |= piece.rect;
    constexpr qreal scale = 3; // 288 dots an inch
    QImage image((area.size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.translate(-area.topLeft() * scale);
        SheetPainter(layout).paint(painter, page, scale);
    }
    SheetPicture picture;
    QBuffer buffer(&picture.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    constexpr qreal textWidth = 156; // of GB/T 9704
    const qreal width = area.width() / SheetStyle::pixelsPerMillimetre;
    const qreal fit = std::min(1.0, textWidth / width);
    picture.width = width * fit;
    picture.height = area.height() / SheetStyle::pixelsPerMillimetre * fit;
    picture.description = description;
    return picture;
}

QList<SheetPicture> sheetPictures(const SheetContent &content)
{
    if (content.charts.isEmpty())
        return {};
    // The charts alone are laid out as a sheet, and cut out of its pages.
    SheetContent charts;
    charts.charts = content.charts;
    charts.landscape = content.landscape;
    const SheetLayout layout(charts);
    QStringList names;
    for (const ChartData &chart : content.charts)
        names << chart.title;
    QList<SheetPicture> pictures;
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (!layout.pages().at(std::size_t(page)).pieces.isEmpty())
            pictures << pictureOf(layout, page, names.join(QStringLiteral(" · ")));
    }
    return pictures;
}

} // namespace PlanLens
