// SPDX-License-Identifier: GPL-3.0-or-later
#include "converting/legacyreader.h"

#include "assembling/documentlimits.h"
#include "converting/officeconverter.h"
#include "docx/docxreader.h"
#include "office/xlsxreader.h"
#include "text/contentdigest.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>

namespace PlanLens {

namespace {

struct Limits
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::DocumentLimits)
};

/// LibreOffice takes minutes for thousands.
constexpr int deepestGroups = 1000;

bool isRtf(const QByteArray &bytes)
{
    return bytes.startsWith("{\\rtf");
}

/// Where what stands behind binN in an RTF ends, or the sign behind a backslash.
qsizetype afterControl(const QByteArray &bytes, qsizetype at)
{
    constexpr QByteArrayView binary = "bin";
    if (!QByteArrayView(bytes).sliced(at + 1).startsWith(binary))
        return at + 2;
    qsizetype end = at + 1 + binary.size();
    qsizetype length = 0;
    while (end < bytes.size() && bytes.at(end) >= '0' && bytes.at(end) <= '9')
        length = std::min<qsizetype>(length * 10 + bytes.at(end++) - '0', bytes.size());
    return end + 1 + length;
}

/// Throws DocumentTooLarge where groups of an RTF lie too deep within each other.
void checkGroups(const QByteArray &bytes)
{
    int depth = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const char sign = bytes.at(at);
        depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
        if (depth > deepestGroups)
            throw DocumentTooLarge{
                Limits::tr("more than %1 groups within each other").arg(deepestGroups)};
        at = sign == '\\' ? afterControl(bytes, at) : at + 1;
    }
}

template <typename Number>
Number numberAt(const QByteArray &bytes, qint64 place)
{
    return place >= 0 && place + qint64(sizeof(Number)) <= bytes.size()
               ? qFromLittleEndian<Number>(bytes.constData() + place)
               : Number(0);
}

/// The first number of the id of the program whose document it is, which the first entry of its
/// directory holds; 0 where it does not say.
quint32 programOf(const QByteArray &bytes)
{
    constexpr int smallestShift = 9;
    constexpr int largestShift = 12;
    constexpr qint64 idInEntry = 80;
    const int shift = numberAt<quint16>(bytes, 30);
    if (shift < smallestShift || shift > largestShift)
        return 0;
    const qint64 root = (qint64(numberAt<quint32>(bytes, 48)) + 1) << shift;
    return numberAt<quint32>(bytes, root + idInEntry);
}

/// Whether its directory lists a stream. A short name by itself may stand in a text.
bool listsStream(const QByteArray &bytes, QStringView name)
{
    constexpr qsizetype nameLength = 64;
    QByteArray entry(reinterpret_cast<const char *>(name.utf16()), name.size() * 2);
    const auto length = char(entry.size() + 2); // with its end
    return bytes.contains(entry.leftJustified(nameLength, '\0') + length + '\0');
}

bool isWorkbook(const QByteArray &bytes)
{
    // Excel 5 and 95 call it Book.
    return holdsStream(bytes, u"Workbook") || listsStream(bytes, u"Book");
}

/// By the streams in it, which may be those of documents embedded in it.
QString kindByStreams(const QByteArray &bytes)
{
    if (holdsStream(bytes, u"EncryptedPackage"))
        return {};
    if (holdsStream(bytes, u"WordDocument"))
        return QStringLiteral("doc");
    if (holdsStream(bytes, u"PowerPoint Document"))
        return {};
    return isWorkbook(bytes) ? QStringLiteral("xls") : QString();
}

/// What the document is, told by its content; empty for neither.
QString kindOf(const QByteArray &bytes)
{
    if (isRtf(bytes))
        return QStringLiteral("rtf");
    if (!looksLikeOle2(bytes))
        return {};
    switch (programOf(bytes)) {
    case 0x00020900: // Word 6 and 95
    case 0x00020906:
        return QStringLiteral("doc");
    case 0x00020810: // Excel 5 and 95
    case 0x00020820:
        return QStringLiteral("xls");
    case 0x64818d10: // PowerPoint
        return {};
    default:
        return kindByStreams(bytes);
    }
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
    if (isRtf(bytes))
        checkGroups(bytes);
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
