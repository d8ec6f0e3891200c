// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QFont>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QString>
#include <QStringList>

#include <memory>

namespace PlanLens::Testing {

/// A PDF made in memory. Places are points from the upper left corner of an A4 page.
class TestPdf
{
public:
    static constexpr double width = 595;
    static constexpr double height = 842;

    enum class Page { Upright, Landscape };

    explicit TestPdf(Page page = Page::Upright)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        constexpr int resolution = 1200;
        m_writer->setResolution(resolution);
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        if (page == Page::Landscape)
            m_writer->setPageOrientation(QPageLayout::Landscape);
        m_writer->setPageMargins({});
        m_painter.begin(m_writer.get());
        scale();
    }

    void newPage()
    {
        m_painter.resetTransform();
        m_writer->newPage();
        scale();
    }

    /// `y` is the base line.
    void text(double x, double y, const QString &text, int size = 12)
    {
        m_painter.setFont(font(size));
        m_painter.drawText(QPointF(x, y), text);
    }

    static double textWidth(const QString &text, int size = 12)
    {
        constexpr int fine = 100; // widths are whole pixels
        return QFontMetricsF(font(size * fine)).horizontalAdvance(text) / fine;
    }

    /// Sets text into lines of so many characters; the first one is set in by two. Returns the base
    /// line of the last.
    double paragraph(double x, double y, const QString &words, int perLine = 30, double pitch = 20,
                     int size = 12)
    {
        int indent = 2;
        for (qsizetype start = 0; start < words.size();) {
            if (start > 0)
                y += pitch;
            const QString line = words.mid(start, perLine - indent);
            text(x + indent * size, y, line, size);
            start += line.size();
            indent = 0;
        }
        return y;
    }

    void line(double x0, double y0, double x1, double y1)
    {
        m_painter.setPen(QPen(Qt::black, 0.5));
        m_painter.drawLine(QPointF(x0, y0), QPointF(x1, y1));
    }

    /// Lines around cells of the same height: `edges` of the columns.
    void grid(const QList<double> &edges, double top, int rows, double rowHeight)
    {
        for (int row = 0; row <= rows; ++row)
            line(edges.first(), top + row * rowHeight, edges.last(), top + row * rowHeight);
        for (const double edge : edges)
            line(edge, top, edge, top + rows * rowHeight);
    }

    /// Texts at the left of their columns.
    void row(const QList<double> &edges, double base, const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i)
            text(edges.at(i) + 4, base, cells.at(i));
    }

    void picture(double x, double y, double size)
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::gray);
        m_painter.drawImage(QRectF(x, y, size, size), image);
    }

    /// What follows is turned around the middle of the page.
    void turn(double degrees)
    {
        m_painter.translate(width / 2, height / 2);
        m_painter.rotate(degrees);
        m_painter.translate(-width / 2, -height / 2);
    }

    QByteArray bytes()
    {
        m_painter.end();
        m_writer.reset();
        return m_buffer.data();
    }

private:
    static QFont font(int size)
    {
        QFont font(QStringLiteral("Noto Serif CJK SC"));
        font.setPixelSize(size);
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    }

    void scale()
    {
        const double points = m_writer->resolution() / 72.0;
        m_painter.scale(points, points);
    }

    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
};

} // namespace PlanLens::Testing
