// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <zip.h>

namespace PlanLens::Test {

/// The parts of an archive by their names, for programs that link libzip. Empty where it is none,
/// or where its directory and its parts contradict each other.
inline QHash<QString, QByteArray> zipParts(const QByteArray &bytes)
{
    QHash<QString, QByteArray> parts;
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    zip_t *archive = zip_open_from_source(source, ZIP_CHECKCONS, nullptr);
    if (!archive) {
        zip_source_free(source);
        return parts;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        QByteArray part(1 << 22, '\0');
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        if (!file)
            continue;
        part.truncate(zip_fread(file, part.data(), zip_uint64_t(part.size())));
        zip_fclose(file);
        parts.insert(QString::fromUtf8(zip_get_name(archive, zip_uint64_t(i), 0)), part);
    }
    zip_discard(archive);
    return parts;
}

} // namespace PlanLens::Test
