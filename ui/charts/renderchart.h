// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartstage.h"

#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// Paints a chart into a rectangle of any painter. `rect` is in the painter's units; `scale` is how
/// many of them make one pixel of the chart (1/96 inch).
void renderChart(const ChartData &data, const Theme &theme, QPainter &painter, const QRectF &rect,
                 const ChartParts &parts = {.title = true}, qreal scale = 1);

/// A size that suits the chart as a picture of its own, in pixels: it holds all that stands under
/// the chart.
QSizeF pictureSize(const ChartData &data);

/// The chart on its ground as an image, `scale` times as fine as the screen.
QImage chartImage(const ChartData &data, const Theme &theme, qreal scale = 2);

/// The chart as "svg", "png" or "pdf", or its figures as "csv" for spreadsheets. Empty with one
/// sentence in `error` for any other format.
QByteArray chartPicture(const ChartData &data, const QString &format, QString *error);

/// A sentence for each character of a chart that no font has a glyph for, and that its picture or
/// PDF shows as an empty box; to stand after the name of a file.
QStringList charactersWithoutGlyph(const ChartData &data);

/// Writes the chart as .svg, .png, .pdf or .csv, by the end of the file's name. False with one
/// sentence in `error` where the name ends otherwise or the file cannot be written; the `inputs`
/// are never written over.
bool saveChart(const ChartData &data, const QString &path, QString *error,
               const QStringList &inputs = {});

} // namespace PlanLens
