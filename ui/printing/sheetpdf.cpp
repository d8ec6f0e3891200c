// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/pdftext.h"
#include "output/outputfile.h"
#include "printing/sheetfiles.h"
#include "printing/sheetpainter.h"
#include "printing/sheetpictures.h"
#include "sheetmaking/sheetexchange.h"
#include "sheets/sheetwords.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

namespace PlanLens {

static void paintPages(const SheetContent &content, QPdfWriter &writer)
{
    const SheetLayout layout(content);
    const SheetPainter sheet(layout);
    QPainter painter(&writer);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        sheet.paint(painter, page, writer.resolution() / 96.0);
    }
}

QByteArray sheetPdf(const SheetContent &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(content.landscape ? QPageLayout::Landscape
                                                    : QPageLayout::Portrait);
        writer.setPageMargins({});
        writer.setTitle(content.title);
        writer.setCreator(QStringLiteral("PlanLens"));
        paintPages(content, writer);
    }
    return withCharactersForRadicals(buffer.data());
}

QByteArray sheetBytes(const SheetContent &content, const QString &format, QString *error)
{
    if (format == QLatin1String("pdf"))
        return sheetPdf(content);
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
