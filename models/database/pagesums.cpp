// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/pagesums.h"

#include "database/forwardingfile.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <new>
#include <vector>

#include <sqlite3.h>

namespace PlanLens::PageSums {

namespace {

constexpr int headerSize = 100; ///< of the file, in its first page
constexpr int markAt = 68;      ///< in the header
constexpr int writtenByAt = 18; ///< in the header: what it takes to write the file
constexpr int readByAt = 19;    ///< in the header: what it takes to read it
constexpr uchar oursAlone = 3;  ///< there: programs without this layer only read the file
constexpr int smallestPage = 512;
constexpr int largestPage = 65536;

/// A database file. The file of the system lies behind it in memory.
struct SummedFile : sqlite3_file
{
    bool summed = false; ///< known to keep sums; never taken back
    bool isNew = false;  ///< was empty when it was opened
    int pageSize = 0;

    sqlite3_file *real() { return fileBehind<SummedFile>(this); }
};

sqlite3_vfs *systemFiles = nullptr;

SummedFile &summed(sqlite3_file *file)
{
    return *static_cast<SummedFile *>(file);
}

/// The size of pages that keep sums, 0 where they do not, by the head of a file. One that is marked
/// as keeping them and has no room for them is damaged: where it is read its sum will tell.
int summedPageSize(const uchar *header, bool written)
{
    const bool marked = qFromBigEndian<quint32>(header + markAt) == mark;
    if (std::memcmp(header, "SQLite format 3", 16) != 0 ||
        (header[20] != reserved && (written || !marked)))
        return 0;
    const int size = header[16] << 8 | header[17];
    return size == 1 ? largestPage : size;
}

quint64 numberOf(const SummedFile &file, sqlite3_int64 at)
{
    return quint64(at / file.pageSize) + 1;
}

bool isPage(const SummedFile &file, int amount, sqlite3_int64 at)
{
    return file.summed && amount == file.pageSize && at % file.pageSize == 0;
}

/// What SQLite is to see of the head of a file that others only read.
void letWrite(void *header)
{
    auto *head = static_cast<uchar *>(header);
    if (head[writtenByAt] == oursAlone)
        head[writtenByAt] = head[readByAt];
}

int writeSummed(SummedFile &file, const void *page, sqlite3_int64 at)
{
    alignas(8) thread_local std::array<uchar, largestPage> copy;
    const auto size = std::size_t(file.pageSize);
    std::memcpy(copy.data(), page, size);
    if (at == 0)
        copy[writtenByAt] = oursAlone;
    const quint64 sum = sumOf(copy.data(), size - reserved, numberOf(file, at));
    qToLittleEndian(sum, copy.data() + size - reserved);
    return file.real()->pMethods->xWrite(file.real(), copy.data(), file.pageSize, at);
}

/// A new file's pages may have been written before its first one, which says that they keep sums.
int sumEarlierPages(SummedFile &file)
{
    sqlite3_int64 end = 0;
    int result = file.real()->pMethods->xFileSize(file.real(), &end);
    std::vector<uchar> page(static_cast<std::size_t>(file.pageSize));
    for (sqlite3_int64 at = file.pageSize; result == SQLITE_OK && at + file.pageSize <= end;
         at += file.pageSize) {
        result = file.real()->pMethods->xRead(file.real(), page.data(), file.pageSize, at);
        if (result == SQLITE_OK)
            result = writeSummed(file, page.data(), at);
    }
    return result;
}

/// Looks at the head of the file, which may begin to keep sums while it is open.
int learn(SummedFile &file, const void *header, bool written)
{
    const int size = file.summed ? 0 : summedPageSize(static_cast<const uchar *>(header), written);
    if (size < smallestPage || size > largestPage)
        return SQLITE_OK;
    file.summed = true;
    file.pageSize = size;
    return written && file.isNew ? sumEarlierPages(file) : SQLITE_OK;
}

/// Whether a page is what was written. One without a sum is so too: another program has copied it
/// from the log, where pages of ours have none; one of zeros alone is a page that was lost.
bool isWhole(const uchar *page, std::size_t size, quint64 number)
{
    const auto sum = qFromLittleEndian<quint64>(page + size);
    if (sum != 0)
        return sum == sumOf(page, size, number);
    return std::any_of(page, page + size, [](uchar byte) { return byte != 0; });
}

int read(sqlite3_file *opened, void *bytes, int amount, sqlite3_int64 at);

/// A part of a page, which has no sum of its own: SQLite may read long values so.
int readPart(SummedFile &file, void *bytes, int amount, sqlite3_int64 at)
{
    alignas(8) thread_local std::array<uchar, largestPage> page;
    const auto from = int(at % file.pageSize);
    const int result = read(&file, page.data(), file.pageSize, at - from);
    std::memcpy(bytes, page.data() + from, std::size_t(amount));
    return result;
}

int read(sqlite3_file *opened, void *bytes, int amount, sqlite3_int64 at)
{
    SummedFile &file = summed(opened);
    // The first page's head is read before anything else is known.
    if (file.summed && at >= file.pageSize && amount < file.pageSize &&
        at % file.pageSize + amount <= file.pageSize)
        return readPart(file, bytes, amount, at);
    const int result = file.real()->pMethods->xRead(file.real(), bytes, amount, at);
    if (at == 0 && amount >= headerSize && result == SQLITE_OK)
        learn(file, bytes, false);
    if (!isPage(file, amount, at)) {
        if (file.summed && at == 0 && amount >= headerSize && result == SQLITE_OK)
            letWrite(bytes);
        return result;
    }
    if (result == SQLITE_IOERR_SHORT_READ) // another program cut the file
        return SQLITE_IOERR_DATA;
    if (result != SQLITE_OK)
        return result;
    auto *page = static_cast<uchar *>(bytes);
    const auto size = std::size_t(amount - reserved);
    if (!isWhole(page, size, numberOf(file, at)))
        return SQLITE_IOERR_DATA;
    // What SQLite changes in the page goes to the log first, and from there to the file, perhaps by
    // a program that knows no sums: it must not carry this one.
    std::memset(page + size, 0, reserved);
    if (at == 0)
        letWrite(page);
    return result;
}

int write(sqlite3_file *opened, const void *bytes, int amount, sqlite3_int64 at)
{
    SummedFile &file = summed(opened);
    int result = SQLITE_OK;
    if (!file.summed && amount >= smallestPage) {
        std::array<uchar, headerSize> header{};
        if (at == 0)
            result = learn(file, bytes, true);
        // Another connection may have begun to keep sums.
        else if (file.real()->pMethods->xRead(file.real(), header.data(), headerSize, 0) ==
                     SQLITE_OK &&
                 header[20] == reserved)
            result = learn(file, header.data(), false);
    }
    if (result != SQLITE_OK)
        return result;
    return isPage(file, amount, at) ? writeSummed(file, bytes, at)
                                    : file.real()->pMethods->xWrite(file.real(), bytes, amount, at);
}

int characteristics(sqlite3_file *file)
{
    constexpr int partsOfPages = 0x8000; // SQLITE_IOCAP_SUBPAGE_READ, which older ones do not know
    sqlite3_file *real = summed(file).real();
    return real->pMethods->xDeviceCharacteristics(real) & ~partsOfPages;
}

constexpr sqlite3_io_methods methodsOfSums()
{
    sqlite3_io_methods methods = forwardingMethods<SummedFile>();
    methods.xRead = read;
    methods.xWrite = write;
    methods.xDeviceCharacteristics = characteristics;
    return methods;
}
constexpr sqlite3_io_methods methods = methodsOfSums();

int open(sqlite3_vfs *, const char *name, sqlite3_file *opened, int flags, int *outFlags)
{
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return systemFiles->xOpen(systemFiles, name, opened, flags, outFlags);
    auto *file = new (opened) SummedFile;
    file->pMethods = nullptr;
    const int result = systemFiles->xOpen(systemFiles, name, file->real(), flags, outFlags);
    if (result != SQLITE_OK) {
        if (file->real()->pMethods)
            file->real()->pMethods->xClose(file->real());
        return result;
    }
    sqlite3_int64 size = 0;
    file->isNew = file->real()->pMethods->xFileSize(file->real(), &size) == SQLITE_OK && size == 0;
    file->pMethods = &methods;
    return SQLITE_OK;
}

bool registered()
{
    systemFiles = sqlite3_vfs_find(nullptr);
    if (!systemFiles)
        return false;
    // Whatever else the system does, it does by the same functions.
    static sqlite3_vfs files = *systemFiles;
    files.zName = "planlens";
    files.pNext = nullptr;
    files.szOsFile += int(sizeof(SummedFile));
    files.xOpen = open;
    return sqlite3_vfs_register(&files, 1) == SQLITE_OK;
}

} // namespace

void install()
{
    static const bool done = registered();
    Q_UNUSED(done)
}

QString filesAsTheyAre()
{
    return QString::fromLatin1(systemFiles ? systemFiles->zName : "");
}

QList<int> unfitting(const QString &path)
{
    QFile file(path);
    QByteArray page = file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
    const int pageSize =
        page.size() == headerSize
            ? summedPageSize(reinterpret_cast<const uchar *>(page.constData()), false)
            : 0;
    if (pageSize < smallestPage || pageSize > largestPage)
        return {};
    QList<int> pages;
    file.seek(0);
    for (int number = 1; (page = file.read(pageSize)).size() == pageSize; ++number) {
        if (!isWhole(reinterpret_cast<const uchar *>(page.constData()),
                     std::size_t(pageSize - reserved), quint64(number)))
            pages += number;
    }
    return pages;
}

quint64 sumOf(const uchar *page, std::size_t size, quint64 number)
{
    constexpr quint64 first = 0x9e3779b185ebca87;
    constexpr quint64 second = 0xc2b2ae3d27d4eb4f;
    // Four at a time, which a processor does side by side. Each step can be undone, so that one
    // word that differs always shows in the end.
    std::array<quint64, 4> lanes = {number, number + first, number + second, ~number};
    const std::size_t words = size / 8;
    for (std::size_t i = 0; i < words; ++i) {
        quint64 &lane = lanes[i % 4];
        lane = std::rotl((lane ^ qFromLittleEndian<quint64>(page + i * 8)) * first, 29);
    }
    quint64 sum = number;
    for (const quint64 lane : lanes)
        sum = std::rotl((sum ^ lane) * second, 31);
    return (sum ^ (sum >> 29)) * first;
}

} // namespace PlanLens::PageSums
