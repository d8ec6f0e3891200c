// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/zippackage.h"

#include <zip.h>

#include <memory>

namespace PlanLens {

namespace {

struct DiscardPackage
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, DiscardPackage>;
using Source = std::unique_ptr<zip_source_t, DiscardPackage>;

bool addPart(zip_t *archive, const PackagePart &part)
{
    zip_source_t *bytes =
        zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!bytes)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, part.name.toUtf8().constData(), bytes, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(bytes);
        return false;
    }
    constexpr zip_uint16_t midnight = 0;
    constexpr zip_uint16_t firstDay = (1 << 5) | 1; // of 1980, where the format's time begins
    return zip_file_set_dostime(archive, zip_uint64_t(index), midnight, firstDay, 0) == 0;
}

QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t size;
    zip_stat_init(&size);
    if (zip_source_stat(source, &size) < 0 || zip_source_open(source) < 0)
        return {};
    QByteArray bytes(qsizetype(size.size), '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), size.size);
    zip_source_close(source);
    return read == zip_int64_t(size.size) ? bytes : QByteArray();
}

} // namespace

QByteArray zipPackage(const QList<PackagePart> &parts, QString *error)
{
    zip_error_t reason;
    zip_error_init(&reason);
    const auto failed = [&](const char *text) {
        *error = QString::fromUtf8(text);
        zip_error_fini(&reason);
        return QByteArray();
    };
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &reason));
    if (!source)
        return failed(zip_error_strerror(&reason));
    Archive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &reason));
    if (!archive)
        return failed(zip_error_strerror(&reason));
    zip_source_keep(source.get()); // the archive takes one reference, the bytes are read by ours
    for (const PackagePart &part : parts) {
        if (!addPart(archive.get(), part))
            return failed(zip_strerror(archive.get()));
    }
    if (zip_close(archive.get()) < 0)
        return failed(zip_strerror(archive.get()));
    (void)archive.release(); // closing freed it
    QByteArray bytes = bytesOf(source.get());
    if (bytes.isEmpty())
        return failed(zip_error_strerror(zip_source_error(source.get())));
    zip_error_fini(&reason);
    return bytes;
}

} // namespace PlanLens
