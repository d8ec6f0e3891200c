// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testzip.h"

#include <zip.h>

namespace PlanLens::Testing {

namespace {

QByteArray contentOf(zip_source_t *source)
{
    QByteArray bytes;
    if (zip_source_open(source) != 0)
        return bytes;
    QByteArray chunk(64 * 1024, '\0');
    for (;;) {
        const zip_int64_t got = zip_source_read(source, chunk.data(), zip_uint64_t(chunk.size()));
        if (got <= 0)
            break;
        bytes.append(chunk.constData(), qsizetype(got));
    }
    zip_source_close(source);
    return bytes;
}

/// Gives up what could not be made, as of parts of one name.
QByteArray withoutArchive(zip_t *archive, zip_source_t *target)
{
    zip_discard(archive);
    zip_source_free(target);
    return {};
}

} // namespace

QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    if (!archive)
        return {};
    zip_source_keep(target);
    for (const auto &[name, content] : parts) {
        zip_source_t *part =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        if (!part || zip_file_add(archive, name.constData(), part, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(part); // which may be null
            return withoutArchive(archive, target);
        }
    }
    if (zip_close(archive) != 0)
        return withoutArchive(archive, target);
    const QByteArray bytes = contentOf(target);
    zip_source_free(target);
    return bytes;
}

} // namespace PlanLens::Testing
