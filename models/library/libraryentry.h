// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>

namespace PlanLens {

/// A report as the library lists it.
struct LibraryEntry
{
    QString key;  ///< Report::key of this version
    QString path; ///< absolute path it was imported from
    QString file; ///< file name
    int part = 1; ///< which of the reports in the file it is, from 1
    QString format;
    ReportIdentity identity; ///< as corrected, where a person corrected it
    bool identityCorrected = false;
    int version = 1; ///< 1 the first; the newest version of a path is the current one
    bool current = true;
    QDateTime imported; ///< UTC
    int indicatorTables = 0;
    int observations = 0;
    int problems = 0;
    /// Key of the report that counts in its place, where it is a further format of that one; see
    /// Library::joinFormats().
    QString formatOf;

    bool operator==(const LibraryEntry &) const = default;
};

/// The entry with a key; null where there is none.
inline const LibraryEntry *entryIn(const QList<LibraryEntry> &entries, const QString &key)
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [&](const LibraryEntry &entry) { return entry.key == key; });
    return found == entries.cend() ? nullptr : &*found;
}

/// The reports as they stand beside one of them: where that is a further format of another, in
/// place of that one.
inline QList<LibraryEntry> entriesBeside(QList<LibraryEntry> entries, const LibraryEntry &own)
{
    if (own.formatOf.isEmpty() || entryIn(entries, own.key))
        return entries;
    entries.removeIf([&](const LibraryEntry &entry) { return entry.key == own.formatOf; });
    return entries << own;
}

} // namespace PlanLens
