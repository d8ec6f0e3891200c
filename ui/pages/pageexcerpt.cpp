// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pageexcerpt.h"

#include "pages/pageview.h"
#include "style/plaintext.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QSizeF room(330, 60); // points: a row of a table, or three lines of a sentence
constexpr int shownWidth = 462; // logical pixels

/// All marks, where they are no more than some lines of the page; else the first.
QRectF markedPart(const QList<QRectF> &marks)
{
    constexpr double highest = 100; // points
    constexpr double around = 12;
    QRectF all;
    for (const QRectF &mark : marks)
        all |= mark;
    if (all.height() > highest)
        all = marks.constFirst();
    return all.adjusted(-around, -around, around, around);
}

/// As much around a place as there is on the page.
QRectF partAround(const QRectF &place, const QSizeF &part, const QSizeF &page)
{
    const QSizeF size = part.boundedTo(page);
    const double left =
        std::clamp(place.center().x() - size.width() / 2, 0.0, page.width() - size.width());
    const double top =
        std::clamp(place.center().y() - size.height() / 2, 0.0, page.height() - size.height());
    return {QPointF(left, top), size};
}

} // namespace

QImage excerptOf(const PageContent &page, const QSizeF &points)
{
    if (page.marks.isEmpty() || page.picture.isNull() || page.points.isEmpty())
        return {};
    const QRectF marked = markedPart(page.marks);
    const QRectF part = partAround(marked, points.expandedTo(marked.size()), page.points);
    const double scale = page.picture.width() / page.points.width();
    QImage image =
        page.picture.copy(QRectF(part.topLeft() * scale, part.size() * scale).toAlignedRect());
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-part.topLeft());
    paintMarks(painter, page.marks, 1 / scale);
    return image;
}

PageExcerpt::PageExcerpt(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_note(new PlainLabel(this))
{
    setObjectName(QStringLiteral("pageExcerpt"));
    m_picture->setFrameShape(QFrame::StyledPanel);
    m_picture->setAlignment(Qt::AlignCenter);
    m_note->setObjectName(QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_note->setAccessibleName(tr("Original page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picture);
    layout->addWidget(m_note);
}

void PageExcerpt::setPage(const PageContent &page, const QString &note)
{
    m_image = excerptOf(page, room);
    m_picture->setVisible(!m_image.isNull());
    if (!m_image.isNull()) {
        QImage shown =
            m_image.scaledToWidth(int(shownWidth * devicePixelRatioF()), Qt::SmoothTransformation);
        shown.setDevicePixelRatio(devicePixelRatioF());
        m_picture->setPixmap(QPixmap::fromImage(shown));
    }
    m_picture->setAccessibleName(note);
    m_note->setText(note);
}

QString PageExcerpt::note() const
{
    return m_note->text();
}

} // namespace PlanLens
