// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printpages.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace PlanLens {

static void paintFrom(QPagedPaintDevice &device, int first, int end, const PagePainter &paint)
{
    constexpr double pixelsPerInch = 96;
    QPainter painter(&device);
    for (int page = first; page < end; ++page) {
        if (page > first)
            device.newPage();
        paint(painter, page, device.logicalDpiX() / pixelsPerInch);
    }
}

void paintPages(QPagedPaintDevice &device, int count, const PagePainter &paint)
{
    paintFrom(device, 0, count, paint);
}

void printPages(QPrinter &printer, int count, const PagePainter &paint)
{
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int end = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    paintFrom(printer, first, end, paint);
}

} // namespace PlanLens
