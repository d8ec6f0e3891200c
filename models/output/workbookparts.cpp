// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/workbookparts.h"

#include "output/zippackage.h"

#include <QXmlStreamReader>

#include <zip.h>

#include <memory>

namespace PlanLens {

namespace {

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *part) const { zip_fclose(part); }
};

using ReadArchive = std::unique_ptr<zip_t, Discard>;

/// To be read, as long as the bytes live; null where they are no archive.
ReadArchive opened(const QByteArray &xlsx)
{
    zip_source_t *source =
        zip_source_buffer_create(xlsx.constData(), zip_uint64_t(xlsx.size()), 0, nullptr);
    if (!source)
        return {};
    ReadArchive archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    if (!archive)
        zip_source_free(source);
    return archive;
}

QByteArray bytesOfPart(zip_t *archive, zip_uint64_t index)
{
    QByteArray bytes;
    const std::unique_ptr<zip_file_t, Discard> part(zip_fopen_index(archive, index, 0));
    QByteArray piece(64 * 1024, '\0');
    zip_int64_t size = 0;
    while (part && (size = zip_fread(part.get(), piece.data(), zip_uint64_t(piece.size()))) > 0)
        bytes += piece.first(size);
    return bytes;
}

QByteArray shortest(double number)
{
    constexpr int enough = 17; // tell any number
    int digits = 15;
    while (digits < enough && QByteArray::number(number, 'g', digits).toDouble() != number)
        ++digits;
    return QByteArray::number(number, 'g', digits);
}

QByteArray withShortNumbersIn(const QByteArray &sheet)
{
    constexpr qsizetype shortEnough = 15;
    const QByteArray start = "<v>";
    QByteArray result;
    qsizetype done = 0;
    for (qsizetype at = sheet.indexOf(start); at >= 0; at = sheet.indexOf(start, done)) {
        const qsizetype from = at + start.size();
        const qsizetype end = sheet.indexOf('<', from);
        if (end < 0)
            break;
        const QByteArray text = sheet.mid(from, end - from);
        bool isNumber = false;
        const double number = text.size() > shortEnough ? text.toDouble(&isNumber) : 0;
        result += sheet.mid(done, from - done) + (isNumber ? shortest(number) : text);
        done = end;
    }
    return result + sheet.mid(done);
}

bool isWholePart(zip_t *archive, zip_uint64_t index)
{
    const std::unique_ptr<zip_file_t, Discard> part(zip_fopen_index(archive, index, 0));
    if (!part)
        return false;
    QXmlStreamReader xml;
    QByteArray piece(64 * 1024, '\0');
    zip_int64_t size = 0;
    while ((size = zip_fread(part.get(), piece.data(), zip_uint64_t(piece.size()))) > 0) {
        xml.addData(piece.first(size));
        while (!xml.atEnd())
            xml.readNext();
        if (xml.error() != QXmlStreamReader::PrematureEndOfDocumentError && xml.hasError())
            return false;
    }
    return size == 0 && xml.tokenType() == QXmlStreamReader::EndDocument;
}

} // namespace

bool isWholeWorkbook(const QByteArray &xlsx)
{
    const ReadArchive archive = opened(xlsx);
    if (!archive)
        return false;
    const zip_int64_t parts = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < parts; ++i) {
        if (!isWholePart(archive.get(), zip_uint64_t(i)))
            return false;
    }
    return parts > 0;
}

QByteArray withShortNumbers(const QByteArray &xlsx, QString *error)
{
    const ReadArchive archive = opened(xlsx);
    QList<PackagePart> parts;
    const zip_int64_t count = archive ? zip_get_num_entries(archive.get(), 0) : 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = zip_uint64_t(i);
        PackagePart part{QString::fromUtf8(zip_get_name(archive.get(), index, 0)),
                         bytesOfPart(archive.get(), index)};
        if (part.name.startsWith(QLatin1String("xl/worksheets/sheet")))
            part.bytes = withShortNumbersIn(part.bytes);
        parts.append(part);
    }
    return zipPackage(parts, error);
}

} // namespace PlanLens
