// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/pdfdetails.h"

#include <QPageLayout>
#include <QString>

#include <functional>
#include <limits>

class QPagedPaintDevice;
class QPainter;
class QPrinter;

namespace PlanLens {

/// Paints a page, from 0, with its corner at the painter's origin; `scale` is how many of the
/// painter's units make a CSS pixel.
using PagePainter = std::function<void(QPainter &painter, int page, qreal scale)>;

/// Pages from `first` to before `end`, from 0.
struct PageRange
{
    int first = 0;
    int end = std::numeric_limits<int>::max();
};

/// Those of the `count` pages that lie in the range. False where there are none such, or the device
/// does not begin or go on.
bool paintPages(QPagedPaintDevice &device, int count, const PagePainter &paint,
                const PageRange &range = {});
/// The pages that a printer is set up for.
PageRange pagesAskedFor(const QPrinter &printer);
/// The PDF that a printer is set up to write; empty where it prints on paper. What Qt writes there
/// cannot be searched, so it is written as PDFs are that are saved.
QString fileToPrintTo(const QPrinter &printer);
/// Those of the pages of a range, where it is all that is written: the others lie on no page.
QList<PdfBookmark> bookmarksFrom(QList<PdfBookmark> bookmarks, const PageRange &range);
/// What to say where no page was painted.
QString notPrintedText();
/// The whole paper: what is printed has margins of its own, the same on every device. `title` names
/// the job, and the file that is proposed where a file is printed to.
void setUpPaper(QPrinter &printer, const QPageSize &size, QPageLayout::Orientation orientation,
                const QString &title);

} // namespace PlanLens
