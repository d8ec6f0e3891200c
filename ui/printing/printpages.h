// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QString>

#include <functional>

class QPagedPaintDevice;
class QPainter;
class QPrinter;

namespace PlanLens {

/// Paints a page, from 0, with its corner at the painter's origin; `scale` is how many of the
/// painter's units make a CSS pixel.
using PagePainter = std::function<void(QPainter &painter, int page, qreal scale)>;

/// All pages.
void paintPages(QPagedPaintDevice &device, int count, const PagePainter &paint);
/// Those that the printer is set up for. False where there are none such, or the printer does not
/// begin or go on.
bool printPages(QPrinter &printer, int count, const PagePainter &paint);
/// What to say then.
QString notPrintedText();
/// The whole paper: what is printed has margins of its own, the same on every device.
void setUpPaper(QPrinter &printer, const QPageSize &size, QPageLayout::Orientation orientation);

} // namespace PlanLens
