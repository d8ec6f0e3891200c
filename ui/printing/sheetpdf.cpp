#include "charts/pdftext.h"
#include "exchange/sheetexchange.h"
#include "presenting/sheetwords.h"
#include "printing/sheetfiles.h"
#include "printing/sheetpainter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

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

bool writeSheetPdf(const SheetContent &content, const QString &path, QString *error)
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
    const QByteArray bytes = withCharactersForRadicals(buffer.data());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    if (error)
        *error = file.errorString();
    return false;
}

bool saveSheet(const SheetContent &content, const QString &path, QString *error)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return writeSheetPdf(content, path, error);
    if (suffix == QLatin1String("xlsx"))
        return writeSheetXlsx(content, path, error);
    if (suffix == QLatin1String("csv"))
        return writeSheetCsv(content, path, error);
    if (error)
        *error =
            SheetWords::tr("a sheet is written as .pdf, .xlsx or .csv, not as “.%1”").arg(suffix);
    return false;
}

} // namespace PlanLens
