// SPDX-License-Identifier: GPL-3.0-or-later
#include "converting/legacyreader.h"

#include "converting/officeconverter.h"
#include "docx/docxreader.h"

namespace PlanLens {

namespace {

bool isRtf(const QByteArray &bytes)
{
    return bytes.startsWith("{\\rtf");
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
    return isRtf(bytes) || (looksLikeOle2(bytes) && holdsStream(bytes, u"WordDocument") &&
                            !holdsStream(bytes, u"EncryptedPackage"));
}

ReadOutcome LegacyReader::read(const QByteArray &bytes, const QString &file,
                               const Cancelled &cancelled) const
{
    const QString kind = isRtf(bytes) ? QStringLiteral("rtf") : QStringLiteral("doc");
    if (m_program.isEmpty())
        return ReadError{ReadErrorKind::NeedsOffice, file, kind.toUpper()};
    if (isCancelled(cancelled))
        return ReadCancelled{};
    const auto converted = convertedToDocx(bytes, kind, m_program);
    if (const auto *error = std::get_if<ReadError>(&converted))
        return ReadError{error->kind, file, error->detail};
    ReadOutcome outcome = DocxReader().read(std::get<QByteArray>(converted), file, cancelled);
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
