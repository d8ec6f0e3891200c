// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/documentpages.h"

#include "printing/sheetstyle.h"
#include "sheets/sheetwords.h"
#include "style/glyphcoverage.h"
#include "style/pdftext.h"
#include "style/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetricsF>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>

namespace PlanLens {

static const QSizeF paperSize(210 * SheetStyle::pixelsPerMillimetre,
                              297 * SheetStyle::pixelsPerMillimetre);
static const QMarginsF margins = QMarginsF(28, 25, 26, 27) * SheetStyle::pixelsPerMillimetre;

DocumentPages::DocumentPages(QTextDocument &document, QString title)
    : m_document(document), m_title(std::move(title))
{
    QTextFrameFormat page = document.rootFrame()->frameFormat();
    page.setLeftMargin(margins.left());
    page.setTopMargin(margins.top());
    page.setRightMargin(margins.right());
    page.setBottomMargin(margins.bottom());
    document.rootFrame()->setFrameFormat(page);
    document.setPageSize(paperSize);
    m_count = std::max(1, document.pageCount());
}

QSizeF DocumentPages::textSize()
{
    return QRectF(QPointF(), paperSize).marginsRemoved(margins).size();
}

void DocumentPages::paint(QPainter &painter, int page, qreal scale) const
{
    painter.save();
    painter.scale(scale, scale);
    const QRectF text = QRectF(QPointF(), paperSize).marginsRemoved(margins);
    painter.setPen(Theme::light().textMuted);
    painter.setFont(sheetFont(SheetFont::Tag));
    const QRectF foot(text.left(), text.bottom() + SheetStyle::footerGap, text.width(),
                      SheetStyle::footerHeight);
    const QString title =
        QFontMetricsF(painter.font()).elidedText(m_title, Qt::ElideRight, text.width() * 0.42);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setPen(Theme::light().text);
    painter.setFont(sheetFont(SheetFont::Footer));
    painter.drawText(foot, Qt::AlignCenter, QStringLiteral("— %1 —").arg(page + 1));
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * paperSize.height(), paperSize.width(), paperSize.height());
    context.palette.setColor(QPalette::Text, Theme::light().text);
    painter.translate(0, -context.clip.top());
    painter.setClipRect(context.clip);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

PdfBookmark DocumentPages::bookmark(const QString &title, int position, int level) const
{
    const QTextBlock block = m_document.findBlock(position);
    qreal top = m_document.documentLayout()->blockBoundingRect(block).top();
    // A block begins where the one before ends, though its first line went to the next page.
    if (const QTextLayout *lines = block.layout(); lines && lines->lineCount() > 0)
        top += std::max(0.0, lines->lineAt(0).y());
    const int page = std::clamp(int(top / paperSize.height()), 0, m_count - 1);
    constexpr double pointsPerPixel = 72.0 / 96;
    return {title, page, (top - page * paperSize.height()) * pointsPerPixel, level};
}

QStringList DocumentPages::charactersWithoutGlyph(const PageRange &range) const
{
    const QFont font = m_document.defaultFont();
    GlyphCoverage coverage;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const qreal top = m_document.documentLayout()->blockBoundingRect(block).top();
        const QTextLayout &lines = *block.layout();
        for (int i = 0; i < lines.lineCount(); ++i) { // a paragraph may go on over pages
            const QTextLine line = lines.lineAt(i);
            const int page = std::clamp(int((top + line.y()) / paperSize.height()), 0, m_count - 1);
            if (page >= range.first && page < range.end)
                coverage.add(block.text().mid(line.textStart(), line.textLength()), font,
                             SheetWords::tr("page %1").arg(page + 1));
        }
    }
    return coverage.problems();
}

void DocumentPages::setUp(QPrinter &printer, const QString &title)
{
    setUpPaper(printer, QPageSize(QPageSize::A4), QPageLayout::Portrait, title);
}

bool DocumentPages::print(QPrinter &printer) const
{
    setUp(printer, m_title); // the dialog may have turned the paper
    const auto one = [this](QPainter &painter, int page, qreal scale) {
        paint(painter, page, scale);
    };
    return paintPages(printer, m_count, one, pagesAskedFor(printer));
}

QByteArray DocumentPages::pdf(const QList<PdfBookmark> &bookmarks, QString *error,
                              const PageRange &range) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool painted = false;
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setTitle(m_title);
        writer.setCreator(QStringLiteral("PlanLens"));
        const auto one = [this](QPainter &painter, int page, qreal scale) {
            paint(painter, page, scale);
        };
        painted = paintPages(writer, m_count, one, range);
    }
    if (!painted) {
        *error = notPrintedText();
        return {};
    }
    const PaintedText said{m_title + u'\n' + m_document.toPlainText(),
                           {m_document.defaultFont(), sheetFont(SheetFont::Footer)}};
    // A report is in Chinese, whatever the program speaks.
    return withPdfDetails(
        withPaintedCharacters(buffer.data(), said),
        {.language = QStringLiteral("zh-CN"), .bookmarks = bookmarksFrom(bookmarks, range)}, error);
}

} // namespace PlanLens
