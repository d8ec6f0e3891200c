// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxreader.h"

#include "assembling/assembling.h"
#include "docx/docxlayout.h"
#include "docx/docxpackage.h"

namespace PlanLens {

namespace {

/// Notes that a part lost where it was unpacked, or loses now.
void noteLoss(DocxContent &content, const DocxParts &parts, const QString &type,
              const QString &damage)
{
    const QString why = parts.lost.value(type, damage);
    if (!why.isEmpty())
        content.lost.insert(type, QStringLiteral("%1: %2").arg(parts.names.value(type, type), why));
}

void addNotes(DocxContent &content, const DocxParts &parts, const QString &type,
              const QByteArray &part)
{
    QString damage;
    const auto found = parseDocxNotes(part, content.styles, damage);
    for (auto note = found.cbegin(); note != found.cend(); ++note)
        content.notes.insert(type.front() + note.key(), note.value());
    noteLoss(content, parts, type, damage);
}

void addNumbering(DocxContent &content, const DocxParts &parts)
{
    QString damage;
    content.numbering = DocxNumbering::parse(parts.numbering, &damage);
    noteLoss(content, parts, QStringLiteral("numbering"), damage);
}

void addStyles(DocxContent &content, const DocxParts &parts)
{
    QString damage;
    content.styles = DocxStyles::parse(parts.styles, &damage);
    noteLoss(content, parts, QStringLiteral("styles"), damage);
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
    content.targets = parts.targets;
    noteLoss(content, parts, QStringLiteral("relationships"), {});
    addStyles(content, parts);
    auto parsed = parseDocxDocument(parts.document, QStringLiteral("word/document.xml"),
                                    content.styles, cancelled);
    if (const auto *error = std::get_if<ReadError>(&parsed))
        return failed(*error, file);
    if (std::holds_alternative<ReadCancelled>(parsed))
        return ReadCancelled{};

    content.items = std::move(std::get<DocxItems>(parsed));
    addNumbering(content, parts);
    addNotes(content, parts, QStringLiteral("footnotes"), parts.footnotes);
    addNotes(content, parts, QStringLiteral("endnotes"), parts.endnotes);
    const LaidOut layout = layOutDocx(content);
    if (isCancelled(cancelled))
        return ReadCancelled{};
    return reportOf(layout, bytes, file, format());
}

} // namespace PlanLens
