// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/pdfdetails.h"
#include "printing/printpages.h"

#include <QSizeF>
#include <QString>
#include <QStringList>

class QTextDocument;

namespace PlanLens {

/// A text document on pages of A4, with its title and the number of the page at the foot. The
/// document must outlive the pages.
class DocumentPages
{
public:
    DocumentPages(QTextDocument &document, QString title);

    /// The room for text on a page, in CSS pixels.
    static QSizeF textSize();
    int count() const { return m_count; }
    void paint(QPainter &painter, int page, qreal scale) const;
    /// A line of the outline at a position of the document.
    PdfBookmark bookmark(const QString &title, int position, int level) const;

    /// A sentence for each character that no font has a glyph for, with its page.
    QStringList charactersWithoutGlyph(const PageRange &range = {}) const;

    /// Paper and name of the job, before a person is asked for the rest.
    static void setUp(QPrinter &printer, const QString &title);
    /// False where nothing was printed.
    bool print(QPrinter &printer) const;
    /// With the fonts embedded and the text selectable. Empty with one sentence in `error` where it
    /// cannot be made, or has none of the pages.
    QByteArray pdf(const QList<PdfBookmark> &bookmarks, QString *error,
                   const PageRange &range = {}) const;

private:
    QTextDocument &m_document;
    QString m_title;
    int m_count = 1;
};

} // namespace PlanLens
