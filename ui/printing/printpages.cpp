// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printpages.h"

#include "sheets/sheetwords.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace PlanLens {

static bool paintFrom(QPagedPaintDevice &device, int first, int end, const PagePainter &paint)
{
    constexpr double pixelsPerInch = 96;
    if (first >= end)
        return false; // before the device begins: it would give an empty page
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = first; page < end; ++page) {
        if (page > first && !device.newPage())
            return false;
        paint(painter, page, device.logicalDpiX() / pixelsPerInch);
    }
    return true;
}

void paintPages(QPagedPaintDevice &device, int count, const PagePainter &paint)
{
    paintFrom(device, 0, count, paint);
}

bool printPages(QPrinter &printer, int count, const PagePainter &paint)
{
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int end = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    return paintFrom(printer, first, end, paint);
}

QString notPrintedText()
{
    return SheetWords::tr(
        "Nothing was printed: the printer could not begin, or there are no such pages.");
}

void setUpPaper(QPrinter &printer, const QPageSize &size, QPageLayout::Orientation orientation)
{
    printer.setFullPage(true);
    printer.setPageSize(size);
    printer.setPageOrientation(orientation);
    printer.setPageMargins({});
}

} // namespace PlanLens
