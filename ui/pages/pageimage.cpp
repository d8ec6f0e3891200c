// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pageimage.h"

#include <QTransform>

namespace PlanLens {

QImage pageImage(const ShownPage &page)
{
    const PagePicture &picture = page.picture;
    if (picture.isEmpty())
        return {};
    const auto *pixels = reinterpret_cast<const uchar *>(picture.pixels.constData());
    const QImage shared(pixels, picture.width, picture.height, picture.rowBytes(),
                        picture.colour ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    const QImage image = shared.convertToFormat(QImage::Format_RGB32);
    return page.turned == 0 ? image : image.transformed(QTransform().rotate(page.turned));
}

QList<QRectF> marksOnPage(const std::vector<PageMark> &marks, int page)
{
    QList<QRectF> boxes;
    for (const PageMark &mark : marks) {
        if (mark.page == page)
            boxes += QRectF(mark.box.left, mark.box.top, mark.box.width(), mark.box.height());
    }
    return boxes;
}

} // namespace PlanLens
