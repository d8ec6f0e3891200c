// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening/readers.h"

#include "converting/legacyreader.h"
#include "converting/officeconverter.h"
#include "docx/docxreader.h"
#include "office/csvreader.h"
#include "office/odfreader.h"
#include "office/xlsxreader.h"
#include "pdf/pdfreader.h"
#include "reading/markdownreader.h"
#include "reading/textreader.h"
#include "scans/recogniser.h"
#include "scans/scanreader.h"
#include "webpages/htmlreader.h"

#include <array>

namespace PlanLens {

const Reader &scanReader()
{
    static const ScanReader scan(recognitionProgram());
    return scan;
}

const Reader *documentReaderFor(const QByteArray &bytes)
{
    static const DocxReader docx;
    static const HtmlReader html;
    static const OdfReader odf;
    static const XlsxReader xlsx;
    static const PdfReader pdf;
    static const LegacyReader legacy(officeProgram());
    static const std::array<const Reader *, 7> readers{&docx,   &pdf,          &odf, &xlsx,
                                                       &legacy, &scanReader(), &html};
    for (const Reader *reader : readers) {
        if (reader->accepts(bytes))
            return reader;
    }
    return nullptr;
}

const Reader *textReaderFor(const QByteArray &bytes, const QString &file)
{
    static const TextReader text;
    static const MarkdownReader markdown;
    static const CsvReader csv;
    const QString suffix = file.mid(file.lastIndexOf(u'.') + 1).toLower();
    const Reader *reader = &text;
    if (suffix == u"md" || suffix == u"markdown")
        reader = &markdown;
    else if (suffix == u"csv" || suffix == u"tsv")
        reader = &csv;
    return reader->accepts(bytes) ? reader : nullptr;
}

QStringList pictureSuffixes()
{
    return {QStringLiteral("tif"), QStringLiteral("tiff"), QStringLiteral("png"),
            QStringLiteral("jpg"), QStringLiteral("jpeg")};
}

QStringList readableSuffixes()
{
    QStringList suffixes{QStringLiteral("txt"),   QStringLiteral("docx"),  QStringLiteral("pdf"),
                         QStringLiteral("odt"),   QStringLiteral("html"),  QStringLiteral("htm"),
                         QStringLiteral("shtml"), QStringLiteral("mhtml"), QStringLiteral("mht"),
                         QStringLiteral("xlsx"),  QStringLiteral("ods"),   QStringLiteral("csv"),
                         QStringLiteral("md")};
    if (!officeProgram().isEmpty())
        suffixes += {QStringLiteral("doc"), QStringLiteral("wps"), QStringLiteral("rtf"),
                     QStringLiteral("xls"), QStringLiteral("et")};
    if (!recognitionProgram().isEmpty())
        suffixes += pictureSuffixes();
    return suffixes;
}

} // namespace PlanLens
