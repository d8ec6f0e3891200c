// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace PlanLens {

/// A line of the outline that readers of PDF show beside the pages.
struct PdfBookmark
{
    QString title;
    int page = 0;   ///< from 0
    double top = 0; ///< below the upper edge of the page, in points
    int level =
        0; ///< 0 the outermost; one that is more than one deeper than the last stands below it

    bool operator==(const PdfBookmark &) const = default;
};

/// What a PDF says of itself besides its pages; QPdfWriter can write none of it.
struct PdfDetails
{
    QString language; ///< of its words, BCP 47; see ownLanguage()
    QString subject;
    QString author;
    QList<PdfBookmark> bookmarks; ///< in the order of the pages; those on no page are left out
};

/// The language that the program speaks, zh-CN or en, as its own words in a document are.
QString ownLanguage();

/// The document with these details. Its title is shown in place of the file's name, and the outline
/// where there is one. Empty with one sentence in `error` where the document cannot be read.
QByteArray withPdfDetails(const QByteArray &pdf, const PdfDetails &details, QString *error);

} // namespace PlanLens
