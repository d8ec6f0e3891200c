// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening/readers.h"

#include "docx/docxreader.h"
#include "office/csvreader.h"
#include "office/odfreader.h"
#include "office/xlsxreader.h"
#include "reading/markdownreader.h"
#include "reading/textreader.h"
#include "webpages/htmlreader.h"

#include <array>

namespace PlanLens {

const Reader *documentReaderFor(const QByteArray &bytes)
{
    static const DocxReader docx;
    static const HtmlReader html;
    static const OdfReader odf;
    static const XlsxReader xlsx;
    static const std::array<const Reader *, 4> readers{&docx, &odf, &xlsx, &html};
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

} // namespace PlanLens
