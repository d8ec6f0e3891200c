// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputfile.h"
#include "output/pdfdetails.h"
#include "printing/sheetbookmarks.h"
#include "printing/sheetfiles.h"
#include "printing/sheetpainter.h"
#include "printing/sheetpictures.h"
#include "printing/sheetstyle.h"
#include "printing/sheettext.h"
#include "sheetmaking/sheetexchange.h"
#include "sheets/sheetwords.h"
#include "style/pdftext.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>

namespace PlanLens {

QByteArray sheetPdf(const SheetContent &content, QString *error, const PageRange &range)
{
    const SheetLayout layout(content);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool painted = false;
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(pageSizeOf(content));
        writer.setPageOrientation(content.landscape ? QPageLayout::Landscape
                                                    : QPageLayout::Portrait);
        writer.setPageMargins({});
        writer.setTitle(content.title);
        writer.setCreator(QStringLiteral("PlanLens"));
        const SheetPainter sheet(layout);
        const auto one = [&](QPainter &painter, int page, qreal scale) {
            sheet.paint(painter, page, scale);
        };
        painted = paintPages(writer, layout.pageCount(), one, range);
    }
    if (!painted) {
        *error = notPrintedText();
        return {};
    }
    const PaintedText said{pagesAsText(layout).join(u'\n'),
                           {sheetFont(SheetFont::Cell), sheetFont(SheetFont::Title)}};
    return withPdfDetails(withPaintedCharacters(buffer.data(), said),
                          {.language = ownLanguage(),
                           .subject = content.subtitle,
                           .author = content.department,
                           .bookmarks = bookmarksFrom(sheetBookmarks(layout), range)},
                          error);
}

QByteArray sheetBytes(const SheetContent &content, const QString &format, QString *error)
{
    if (format == QLatin1String("pdf"))
        return sheetPdf(content, error);
    if (format == QLatin1String("docx"))
        return sheetDocx(content, sheetPictures(content), error);
    if (format == QLatin1String("xlsx"))
        return sheetXlsx(content, error);
    if (format == QLatin1String("csv"))
        return sheetCsv(content);
    *error = SheetWords::tr("a sheet is written as .pdf, .docx, .xlsx or .csv, not as “.%1”")
                 .arg(format);
    return {};
}

bool saveSheet(const SheetContent &content, const QString &path, QString *error,
               const QStringList &inputs)
{
    QString reason;
    const QByteArray bytes = sheetBytes(content, QFileInfo(path).suffix().toLower(), &reason);
    if (reason.isEmpty())
        reason = writeOutputFile(path, bytes, inputs);
    if (error)
        *error = reason;
    return reason.isEmpty();
}

} // namespace PlanLens
