// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readerror.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <variant>

struct zip;

namespace PlanLens {

/// Whether the bytes begin as a ZIP archive does.
bool looksLikeZip(const QByteArray &bytes);

/// How much an archive may unpack to. Far above every report, far below what hurts.
struct ArchiveLimits
{
    qint64 entries = 10'000;
    qint64 partBytes = qint64(64) * 1024 * 1024;
    qint64 totalBytes = qint64(128) * 1024 * 1024;
    /// Parts beyond this size may not be more than `ratio` times as large as their packed form.
    qint64 ratioFrom = qint64(4) * 1024 * 1024;
    qint64 ratio = 250;
};

/// A ZIP archive in memory, read part by part within limits. Nothing is written to disk.
class Archive
{
public:
    /// The bytes must outlive the archive. An error's `file` is left empty.
    static std::variant<Archive, ReadError> open(const QByteArray &bytes,
                                                 const ArchiveLimits &limits = {});

    /// Names of parts have / between folders, also where the archive has \ there; case makes no
    /// difference when they are looked for.
    QStringList names() const;
    bool contains(const QString &name) const;
    /// Unpacks a part. Fails with Damaged (missing, broken, encrypted) or Bomb.
    std::variant<QByteArray, ReadError> part(const QString &name);

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };

    Archive(zip *archive, const ArchiveLimits &limits);

    qint64 indexOf(const QString &name) const;

    std::unique_ptr<zip, Discard> m_zip;
    QHash<QString, qint64> m_indexes; ///< by name in lower case
    ArchiveLimits m_limits;
    qint64 m_unpacked = 0;
};

} // namespace PlanLens
