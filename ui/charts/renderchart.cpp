// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/renderchart.h"

#include "charts/chartscene.h"
#include "charts/pdftext.h"
#include "exchange/csvwriter.h"
#include "output/outputfile.h"
#include "output/pdfdetails.h"
#include "presenting/chartmodel.h"
#include "presenting/chartwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace PlanLens {

static constexpr qreal margin = 16;

void renderChart(const ChartData &data, const Theme &theme, QPainter &painter, const QRectF &rect,
                 const ChartParts &parts, qreal scale)
{
    ChartScene scene;
    scene.setChart(data, theme, parts);
    scene.layOut(rect.size() / scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, rect, scene.sceneRect(), Qt::KeepAspectRatio);
    painter.restore();
}

QSizeF pictureSize(const ChartData &data)
{
    constexpr qreal width = 720;
    ChartScene scene;
    scene.setChart(data, Theme::light(), {.title = true});
    const QSizeF least = scene.leastSize(width);
    const bool columns = data.kind == ChartKind::Years;
    const bool under = data.kind == ChartKind::Cascade || data.kind == ChartKind::Style;
    const qreal height = columns               ? 400
                         : under               ? least.height() + 120
                         : data.isHorizontal() ? least.height() + 8 * qreal(data.groups.size())
                                               : least.height();
    return QSizeF(std::max(width, least.width()), std::max(height, least.height())) +
           QSizeF(2 * margin, 2 * margin);
}

/// Ground and chart, on a device with `perPixel` units to the chart's pixel.
static void paintPicture(const ChartData &data, const Theme &theme, QPaintDevice &device,
                         const QSizeF &size, qreal perPixel)
{
    QPainter painter(&device);
    const QRectF whole(QPointF(), size * perPixel);
    painter.fillRect(whole, theme.surface);
    const qreal inset = margin * perPixel;
    renderChart(data, theme, painter, whole.adjusted(inset, inset, -inset, -inset), {.title = true},
                perPixel);
}

QImage chartImage(const ChartData &data, const Theme &theme, qreal scale)
{
    const QSizeF size = pictureSize(data);
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.surface);
    paintPicture(data, theme, image, size, scale);
    return image;
}

static void writeSvg(const ChartData &data, QIODevice &device)
{
    const QSizeF size = pictureSize(data);
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(data.title);
    generator.setDescription(data.subtitle);
    paintPicture(data, Theme::light(), generator, size, 1);
}

static void writePdf(const ChartData &data, QIODevice &device)
{
    const QSizeF size = pictureSize(data);
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(size * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(data.title);
    writer.setCreator(QStringLiteral("PlanLens"));
    paintPicture(data, Theme::light(), writer, size, writer.resolution() / 96.0);
}

static QByteArray chartCsv(const ChartData &data)
{
    const QList<QStringList> table = toTable(data);
    CsvWriter csv(table.value(0), CsvFor::Spreadsheets);
    for (const QStringList &row : table.mid(1))
        csv.addRow(row);
    return csv.bytes();
}

QByteArray chartPicture(const ChartData &data, const QString &format, QString *error)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (format == QLatin1String("svg")) {
        writeSvg(data, buffer);
    } else if (format == QLatin1String("pdf")) {
        writePdf(data, buffer);
        return withPdfDetails(withCharactersForRadicals(buffer.data()),
                              {.language = ownLanguage(), .subject = data.subtitle}, error);
    } else if (format == QLatin1String("png")) {
        chartImage(data, Theme::light()).save(&buffer, "PNG");
    } else if (format == QLatin1String("csv")) {
        return chartCsv(data);
    } else {
        *error = ChartWords::tr("a chart is written as .svg, .png, .pdf or .csv, not as “.%1”")
                     .arg(format);
    }
    return buffer.data();
}

bool saveChart(const ChartData &data, const QString &path, QString *error,
               const QStringList &inputs)
{
    QString reason;
    const QByteArray bytes = chartPicture(data, QFileInfo(path).suffix().toLower(), &reason);
    if (reason.isEmpty())
        reason = writeOutputFile(path, bytes, inputs);
    if (error)
        *error = reason;
    return reason.isEmpty();
}

} // namespace PlanLens
