// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstddef>

namespace PlanLens::PageSums {

// Each page of a library's file ends with a checksum of the page and its number, so that a byte
// that changed on the disk is noticed before anything is made of it, wherever it lies: text,
// figures, indices. SQLite keeps room for it (the reserved bytes of file format,
// sqlite.org/fileformat.html) and reads and writes pages by way of install()'s layer over the files
// of the system. Files without that room are read and written as ever.
//
// A program without the layer would leave pages that do not fit their sums. So the head of the file
// says that it takes a later SQLite than there is to write it: others read it and no more.

/// Bytes that a page keeps for its sum.
inline constexpr int reserved = 8;
/// The application id of a file whose pages keep sums.
inline constexpr quint32 mark = 0x504c4e53; // PLNS

/// Makes it the way in which SQLite opens files from now on, in the whole program. Once is enough;
/// further calls do nothing. Safe from any thread.
void install();

/// The name of the layer below, which reads pages as they are; install() was called.
QString filesAsTheyAre();
/// The pages of a file that keeps sums which do not fit theirs, from 1; none where it keeps none.
QList<int> unfitting(const QString &path);

/// The sum of the first `size` bytes of a page. Pages count from 1. Two pages that differ
/// within one word of eight bytes only, counted from the page's begin, never have the same sum.
quint64 sumOf(const uchar *page, std::size_t size, quint64 number);

} // namespace PlanLens::PageSums
