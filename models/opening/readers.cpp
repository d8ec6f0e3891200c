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

namespace {

/// # 一、…: two lines that Markdown makes headings of, or the first line. No other text has them.
bool hasMarkedHeadings(const QByteArray &bytes)
{
    constexpr int mostMarks = 6;
    constexpr int enough = 2;
    int headings = 0;
    for (qsizetype at = bytes.indexOf('#'); at >= 0 && headings < enough;
         at = bytes.indexOf('#', at)) {
        const qsizetype start = at;
        while (at < bytes.size() && bytes.at(at) == '#')
            ++at;
        const bool opens = start == 0 || bytes.at(start - 1) == '\n';
        if (opens && at - start <= mostMarks && at < bytes.size() && bytes.at(at) == ' ')
            headings += start == 0 ? enough : 1;
    }
    return headings >= enough;
}

} // namespace

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
    if (suffix == u"md" || suffix == u"markdown" || (suffix == u"txt" && hasMarkedHeadings(bytes)))
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
