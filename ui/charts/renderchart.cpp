// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/renderchart.h"

#include "charts/accessiblechart.h"
#include "charts/chartscene.h"
#include "charts/chartshapes.h"
#include "exchange/csvwriter.h"
#include "output/outputfile.h"
#include "output/pdfdetails.h"
#include "presenting/chartmodel.h"
#include "presenting/chartwords.h"
#include "style/glyphcoverage.h"
#include "style/pdftext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <memory>

namespace PlanLens {

static constexpr qreal margin = 16;
static constexpr int usualPixels = 12; ///< of its text

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

/// The scene of a picture of its own, which has no tips: as high as what stands under it wants.
static std::unique_ptr<ChartScene> pictureScene(const ChartData &data, const Theme &theme)
{
    constexpr qreal width = 720;
    auto scene = std::make_unique<ChartScene>();
    scene->setChart(data, theme, {.title = true, .further = FurtherLines::Written});
    const QSizeF least = scene->leastSize(width);
    const bool columns = data.kind == ChartKind::Years;
    const bool under = data.kind == ChartKind::Cascade || data.kind == ChartKind::Style;
    constexpr qreal ampler = 1.3; // small charts have room for more of their labels
    const qreal height = data.apart            ? least.height() * ampler
                         : columns             ? 400
                         : under               ? least.height() + 120
                         : data.isHorizontal() ? least.height() + 8 * qreal(data.groups.size())
                                               : least.height();
    scene->layOut({std::max(width, least.width()), height});
    return scene;
}

static QSizeF sizeWithMargins(const ChartScene &scene)
{
    return scene.sceneRect().size() + QSizeF(2 * margin, 2 * margin);
}

QSizeF pictureSize(const ChartData &data)
{
    return sizeWithMargins(*pictureScene(data, Theme::light()));
}

/// Ground and chart, on a device with `perPixel` units to the chart's pixel.
static void paintPicture(ChartScene &scene, const Theme &theme, QPaintDevice &device,
                         qreal perPixel)
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(QPointF(), sizeWithMargins(scene) * perPixel);
    painter.fillRect(whole, theme.surface);
    const qreal inset = margin * perPixel;
    scene.render(&painter, whole.adjusted(inset, inset, -inset, -inset), scene.sceneRect(),
                 Qt::KeepAspectRatio);
}

QImage chartImage(const ChartData &data, const Theme &theme, qreal scale)
{
    const auto scene = pictureScene(data, theme);
    QImage image((sizeWithMargins(*scene) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.surface);
    paintPicture(*scene, theme, image, scale);
    return image;
}

static void writeSvg(const ChartData &data, QIODevice &device)
{
    const auto scene = pictureScene(data, Theme::light());
    const QSizeF size = sizeWithMargins(*scene);
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(data.title);
    generator.setDescription(data.subtitle);
    paintPicture(*scene, Theme::light(), generator, 1);
}

static void writePdf(const ChartData &data, QIODevice &device)
{
    const auto scene = pictureScene(data, Theme::light());
    QPdfWriter writer(&device);
    writer.setPageSize(
        QPageSize(sizeWithMargins(*scene) * 72 / 96, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(data.title);
    writer.setCreator(QStringLiteral("PlanLens"));
    paintPicture(*scene, Theme::light(), writer, writer.resolution() / 96.0);
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
        const PaintedText painted{chartAsText(data), {chartFont(usualPixels)}};
        return withPdfDetails(withPaintedCharacters(buffer.data(), painted),
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

QStringList charactersWithoutGlyph(const ChartData &data)
{
    GlyphCoverage coverage;
    coverage.add(chartAsText(data), chartFont(usualPixels), data.title);
    return coverage.problems();
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
