// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printpages.h"

#include "sheetmaking/sheetbatch.h"
#include "sheets/sheetwords.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace PlanLens {

bool paintPages(QPagedPaintDevice &device, int count, const PagePainter &paint,
                const PageRange &range)
{
    constexpr double pixelsPerInch = 96;
    const int end = std::min(range.end, count);
    if (range.first >= end)
        return false; // before the device begins: it would give an empty page
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (int page = range.first; page < end; ++page) {
        if (page > range.first && !device.newPage())
            return false;
        paint(painter, page, device.logicalDpiX() / pixelsPerInch);
    }
    return true;
}

PageRange pagesAskedFor(const QPrinter &printer)
{
    PageRange range;
    if (printer.fromPage() > 0)
        range.first = printer.fromPage() - 1;
    if (printer.toPage() > 0)
        range.end = printer.toPage();
    return range;
}

QString fileToPrintTo(const QPrinter &printer)
{
    return printer.outputFormat() == QPrinter::PdfFormat ? printer.outputFileName() : QString();
}

QList<PdfBookmark> bookmarksFrom(QList<PdfBookmark> bookmarks, const PageRange &range)
{
    for (PdfBookmark &bookmark : bookmarks)
        bookmark.page -= range.first;
    return bookmarks;
}

QString notPrintedText()
{
    return SheetWords::tr(
        "Nothing was printed: the printer could not begin, or there are no such pages.");
}

void setUpPaper(QPrinter &printer, const QPageSize &size, QPageLayout::Orientation orientation,
                const QString &title)
{
    printer.setDocName(sheetFileName(title));
    printer.setFullPage(true);
    printer.setPageSize(size);
    printer.setPageOrientation(orientation);
    printer.setPageMargins({});
}

} // namespace PlanLens
