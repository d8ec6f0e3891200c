// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QTimer>

class QPainter;

namespace PlanLens {

/// Frames places of a page, in its points; `pixel` is how long a pixel is there. In the colours of
/// paper, whatever the palette.
void paintMarks(QPainter &painter, const QList<QRectF> &marks, double pixel);

/// Shows the picture of a page, with places framed on it. Knows points (1/72 inch) of the page, but
/// neither documents nor figures.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// Shows a page of so many points. The same page again, painted finer, stays where it is.
    void setPage(const QImage &picture, const QSizeF &points);
    void clear();
    bool hasPage() const { return !m_picture.isNull(); }

    /// Frames these rectangles of the page, in points.
    void setMarks(const QList<QRectF> &marks);
    const QList<QRectF> &marks() const { return m_marks; }
    /// Brings the marks on screen, the first of them for certain; without marks the top of the
    /// page.
    void goToMarks();
    /// What screen readers are told that the page shows.
    void setShown(const QString &text);

    enum class Fit { Width, Page, Free };
    void setFit(Fit fit);
    Fit fit() const { return m_fit; }
    void zoomBy(double factor);
    /// Logical pixels per point.
    double scale() const { return m_scale; }
    /// Pixels per inch that a picture needs to be sharp.
    int wantedResolution() const;
    /// Where a rectangle of the page stands in the viewport.
    QRectF inViewport(const QRectF &onPage) const;

Q_SIGNALS:
    /// The picture shown is coarser than the screen, or much finer.
    void resolutionWanted(int pixelsPerInch);
    /// The person scrolls beyond an end of the page: to the next page, or the one before.
    void turnWanted(bool next);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    double fittingScale() const;
    void setScale(double scale);
    QPointF origin() const;
    bool turnAtEnd(int key);
    void askForResolution();
    void sharpen();

    QImage m_picture;
    QImage m_sharp; ///< the same as small as it is shown, where it is finer; else null
    QSizeF m_points;
    QList<QRectF> m_marks;
    Fit m_fit = Fit::Width;
    double m_scale = 1;
    QTimer m_asking; ///< until zooming comes to rest
    QPoint m_dragged;
    bool m_dragging = false;
};

} // namespace PlanLens
