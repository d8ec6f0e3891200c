// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening/readers.h"

#include "docx/docxreader.h"
#include "pdf/pdfreader.h"
#include "reading/textreader.h"

#include <array>

namespace PlanLens {

const Reader *documentReaderFor(const QByteArray &bytes)
{
    static const DocxReader docx;
    static const PdfReader pdf;
    static const std::array<const Reader *, 2> readers{&docx, &pdf};
    for (const Reader *reader : readers) {
        if (reader->accepts(bytes))
            return reader;
    }
    return nullptr;
}

const Reader *textReaderFor(const QByteArray &bytes)
{
    static const TextReader reader;
    return reader.accepts(bytes) ? &reader : nullptr;
}

} // namespace PlanLens
