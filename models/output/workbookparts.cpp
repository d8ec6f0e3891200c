// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/workbookparts.h"

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
    zip_source_t *source =
        zip_source_buffer_create(xlsx.constData(), zip_uint64_t(xlsx.size()), 0, nullptr);
    if (!source)
        return false;
    const std::unique_ptr<zip_t, Discard> archive(
        zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    if (!archive) {
        zip_source_free(source);
        return false;
    }
    const zip_int64_t parts = zip_get_num_entries(archive.get(), 0);
    for (zip_int64_t i = 0; i < parts; ++i) {
        if (!isWholePart(archive.get(), zip_uint64_t(i)))
            return false;
    }
    return parts > 0;
}

} // namespace PlanLens
