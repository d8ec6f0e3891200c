// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/docxreader.h"

#include "assembling/assembling.h"
#include "reading/docxlayout.h"
#include "reading/docxpackage.h"

namespace PlanLens {

namespace {

void addNotes(DocxContent &content, QChar prefix, const QByteArray &part)
{
    const auto found = parseDocxNotes(part, content.styles);
    for (auto note = found.cbegin(); note != found.cend(); ++note)
        content.notes.insert(prefix + note.key(), note.value());
}

ReadOutcome failed(ReadError error, const QString &file)
{
    error.file = file;
    return error;
}

} // namespace

QString DocxReader::format() const
{
    return QStringLiteral("docx");
}

bool DocxReader::accepts(const QByteArray &bytes) const
{
    return isDocx(bytes);
}

ReadOutcome DocxReader::read(const QByteArray &bytes, const QString &file,
                             const Cancelled &cancelled) const
{
    const auto unpacked = unpackDocx(bytes);
    if (const auto *error = std::get_if<ReadError>(&unpacked))
        return failed(*error, file);
    const DocxParts &parts = std::get<DocxParts>(unpacked);
    DocxContent content;
    content.styles = DocxStyles::parse(parts.styles);
    auto parsed = parseDocxDocument(parts.document, QStringLiteral("word/document.xml"),
                                    content.styles, cancelled);
    if (const auto *error = std::get_if<ReadError>(&parsed))
        return failed(*error, file);
    if (std::holds_alternative<ReadCancelled>(parsed))
        return ReadCancelled{};

    content.items = std::move(std::get<DocxItems>(parsed));
    content.numbering = DocxNumbering::parse(parts.numbering);
    addNotes(content, u'f', parts.footnotes);
    addNotes(content, u'e', parts.endnotes);
    const DocxLayout layout = layOutDocx(content);
    if (layout.items.isEmpty())
        return ReadError{ReadErrorKind::NoContent, file, {}};
    if (isCancelled(cancelled))
        return ReadCancelled{};

    ReadReport result;
    result.report.file = file;
    result.report.digest = contentDigest(bytes);
    result.report.format = format();
    result.report.setSource(layout.source);
    result.problems = layout.problems;
    assembleReport(result.report, layout.items, layout.counts, result.problems);
    return result;
}

} // namespace PlanLens
