// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/archive.h"

#include <QCoreApplication>

#include <zip.h>

#include <algorithm>

namespace PlanLens {

namespace {

struct ArchiveDetails
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::Archive)
};

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

constexpr qint64 chunk = qint64(256) * 1024;

ReadError damaged(const QString &detail)
{
    return {ReadErrorKind::Damaged, {}, detail};
}

ReadError bomb(const QString &name)
{
    return {ReadErrorKind::Bomb, {}, name};
}

/// Some programs write the names of parts as Windows does.
QString withSlashes(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/') || name.startsWith(u"./"))
        name.remove(0, name.startsWith(u'/') ? 1 : 2);
    return name;
}

} // namespace

bool looksLikeZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

void Archive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

Archive::Archive(zip *archive, const ArchiveLimits &limits) : m_zip(archive), m_limits(limits) {}

std::variant<Archive, ReadError> Archive::open(const QByteArray &bytes, const ArchiveLimits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!archive) {
        const QString detail = QString::fromUtf8(zip_error_strerror(&error));
        if (source)
            zip_source_free(source);
        zip_error_fini(&error);
        return damaged(detail);
    }
    zip_error_fini(&error);
    Archive opened(archive, limits);
    if (zip_get_num_entries(archive, 0) > limits.entries)
        return bomb(ArchiveDetails::tr("too many parts"));
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = count - 1; i >= 0; --i) {
        if (const char *name = zip_get_name(archive, zip_uint64_t(i), ZIP_FL_ENC_GUESS))
            opened.m_indexes.insert(withSlashes(QString::fromUtf8(name)).toLower(), i);
    }
    return opened;
}

QStringList Archive::names() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_zip.get(), 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        if (const char *name = zip_get_name(m_zip.get(), zip_uint64_t(i), ZIP_FL_ENC_GUESS))
            names.append(withSlashes(QString::fromUtf8(name)));
    }
    return names;
}

qint64 Archive::indexOf(const QString &name) const
{
    return m_indexes.value(name.toLower(), -1);
}

bool Archive::contains(const QString &name) const
{
    return indexOf(name) >= 0;
}

std::variant<QByteArray, ReadError> Archive::part(const QString &name)
{
    const qint64 index = indexOf(name);
    if (index < 0)
        return damaged(ArchiveDetails::tr("the part %1 is missing").arg(name));
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_zip.get(), zip_uint64_t(index), 0, &stat) != 0)
        return damaged(name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return damaged(ArchiveDetails::tr("the part %1 is encrypted").arg(name));

    std::unique_ptr<zip_file_t, CloseFile> file(
        zip_fopen_index(m_zip.get(), zip_uint64_t(index), 0));
    if (!file)
        return damaged(name);
    const qint64 byRatio = std::max(m_limits.ratioFrom, qint64(stat.comp_size) * m_limits.ratio);
    const qint64 allowed =
        std::min({m_limits.partBytes, m_limits.totalBytes - m_unpacked, byRatio});
    // The size that the archive declares may be a lie: what counts is what comes out.
    QByteArray bytes;
    for (;;) {
        const qint64 before = bytes.size();
        bytes.resize(before + chunk);
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + before, zip_uint64_t(chunk));
        if (got < 0)
            return damaged(name);
        bytes.resize(before + got);
        if (bytes.size() > allowed)
            return bomb(name);
        if (got == 0)
            break;
    }
    m_unpacked += bytes.size();
    return bytes;
}

} // namespace PlanLens
