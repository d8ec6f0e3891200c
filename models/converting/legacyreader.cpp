// SPDX-License-Identifier: GPL-3.0-or-later
#include "converting/legacyreader.h"

#include "converting/officeconverter.h"
#include "docx/docxreader.h"
#include "office/xlsxreader.h"

namespace PlanLens {

namespace {

bool isRtf(const QByteArray &bytes)
{
    return bytes.startsWith("{\\rtf");
}

bool isWorkbook(const QByteArray &bytes)
{
    // Excel 5 and 95 call it Book.
    return holdsStream(bytes, u"Workbook") || holdsStream(bytes, u"Book");
}

/// What the document is, told by its content; empty for neither.
QString kindOf(const QByteArray &bytes)
{
    if (isRtf(bytes))
        return QStringLiteral("rtf");
    if (!looksLikeOle2(bytes) || holdsStream(bytes, u"EncryptedPackage") ||
        holdsStream(bytes, u"PowerPoint Document"))
        return {};
    if (holdsStream(bytes, u"WordDocument"))
        return QStringLiteral("doc");
    return isWorkbook(bytes) ? QStringLiteral("xls") : QString();
}

} // namespace

bool looksLikeOle2(const QByteArray &bytes)
{
    return bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

/// OLE2 keeps the names of its streams in UTF-16.
bool holdsStream(const QByteArray &bytes, QStringView name)
{
    return bytes.contains(
        QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

LegacyReader::LegacyReader(const QString &program) : m_program(program) {}

QString LegacyReader::format() const
{
    return QStringLiteral("doc");
}

bool LegacyReader::accepts(const QByteArray &bytes) const
{
    return !kindOf(bytes).isEmpty();
}

ReadOutcome LegacyReader::read(const QByteArray &bytes, const QString &file,
                               const Cancelled &cancelled) const
{
    const QString kind = kindOf(bytes);
    const bool workbook = kind == u"xls";
    if (m_program.isEmpty())
        return ReadError{ReadErrorKind::NeedsOffice, file, kind.toUpper()};
    if (isCancelled(cancelled))
        return ReadCancelled{};
    const QString filter = workbook ? QStringLiteral("xlsx:Calc MS Excel 2007 XML")
                                    : QStringLiteral("docx:MS Word 2007 XML");
    const auto converted = convertedByOffice(bytes, {kind, filter}, m_program);
    if (const auto *error = std::get_if<ReadError>(&converted))
        return ReadError{error->kind, file, error->detail};
    const auto &document = std::get<QByteArray>(converted);
    ReadOutcome outcome = workbook ? XlsxReader().read(document, file, cancelled)
                                   : DocxReader().read(document, file, cancelled);
    if (auto *read = std::get_if<ReadReport>(&outcome)) {
        read->report.format = kind;
        read->report.digest = contentDigest(bytes);
        // Places carry the key of the report.
        for (Problem &problem : read->problems) {
            if (problem.place.isValid())
                problem.place.report = read->report.key();
        }
    }
    return outcome;
}

} // namespace PlanLens
