// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/powerfailure.h"

#include "database/forwardingfile.h"

#include <QFile>
#include <QList>
#include <QMutex>
#include <QRandomGenerator>

#include <algorithm>
#include <new>

#include <sqlite3.h>

namespace PlanLens::Testing {

namespace {

struct Write
{
    qint64 at = 0;
    QByteArray bytes;
    qint64 cut = -1; ///< the new size, where the file was cut
};

struct Recorded
{
    QByteArray synced;
    QList<Write> since;
};

/// What happened to a file at a moment.
struct Event
{
    enum Kind { Written, Synced, Deleted };
    Kind kind = Written;
    QString path;
    Write write;
};

QMutex mutex;
QHash<QString, Recorded> files;  // by path
QHash<QString, Recorded> before; // as they were when events began to be remembered
QList<Event> events;
bool isRemembering = false;
int syncCount = 0;
bool syncsFail = false;
sqlite3_vfs *systemFiles = nullptr;

struct WatchedFile : sqlite3_file
{
    QString *path = nullptr; ///< null for files that nobody asks about
    sqlite3_file *real() { return fileBehind<WatchedFile>(this); }
};

WatchedFile &watched(sqlite3_file *file)
{
    return *static_cast<WatchedFile *>(file);
}
sqlite3_file *real(sqlite3_file *file)
{
    return watched(file).real();
}

void apply(QByteArray &content, const Write &write)
{
    if (write.cut >= 0) {
        content.resize(qMin<qint64>(content.size(), write.cut));
        return;
    }
    if (content.size() < write.at + write.bytes.size())
        content.append(QByteArray(write.at + write.bytes.size() - content.size(), '\0'));
    std::copy(write.bytes.cbegin(), write.bytes.cend(), content.begin() + write.at);
}

void happen(const Event &event)
{
    if (isRemembering)
        events += event;
}

void record(WatchedFile &file, const Write &write)
{
    const QMutexLocker lock(&mutex);
    if (!file.path)
        return;
    files[*file.path].since += write;
    happen({Event::Written, *file.path, write});
}

void settle(Recorded &recorded)
{
    for (const Write &write : std::as_const(recorded.since))
        apply(recorded.synced, write);
    recorded.since.clear();
}

/// A part of a write: some of the sectors of the disk.
void applyTorn(QByteArray &content, const Write &write, QRandomGenerator &chance)
{
    constexpr qsizetype sector = 512;
    for (qsizetype from = 0; from < write.bytes.size(); from += sector) {
        if (chance.bounded(2) == 0)
            apply(content, {write.at + from, write.bytes.mid(from, sector), -1});
    }
}

QByteArray afterFailure(const Recorded &recorded, quint32 seed, bool torn)
{
    QByteArray content = recorded.synced;
    QRandomGenerator chance(seed);
    for (const Write &write : recorded.since) {
        if (seed == 0)
            break;
        if (torn && chance.bounded(8) == 0)
            applyTorn(content, write, chance);
        else if (chance.bounded(2) == 0)
            apply(content, write);
    }
    return content;
}

int close(sqlite3_file *file)
{
    const int result = real(file)->pMethods->xClose(real(file));
    delete watched(file).path;
    watched(file).path = nullptr;
    return result;
}
int write(sqlite3_file *file, const void *bytes, int amount, sqlite3_int64 at)
{
    record(watched(file), {at, QByteArray(static_cast<const char *>(bytes), amount), -1});
    return real(file)->pMethods->xWrite(real(file), bytes, amount, at);
}
int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    record(watched(file), {0, {}, size});
    return real(file)->pMethods->xTruncate(real(file), size);
}
int sync(sqlite3_file *file, int)
{
    // The disk of the test need not be waited for.
    const QMutexLocker lock(&mutex);
    ++syncCount;
    if (syncsFail)
        return SQLITE_IOERR_FSYNC;
    if (watched(file).path) {
        settle(files[*watched(file).path]);
        happen({Event::Synced, *watched(file).path, {}});
    }
    return SQLITE_OK;
}

constexpr sqlite3_io_methods methodsOfWatching()
{
    sqlite3_io_methods methods = forwardingMethods<WatchedFile>();
    methods.xClose = close;
    methods.xWrite = write;
    methods.xTruncate = truncate;
    methods.xSync = sync;
    return methods;
}
constexpr sqlite3_io_methods methods = methodsOfWatching();

int open(sqlite3_vfs *, const char *name, sqlite3_file *opened, int flags, int *outFlags)
{
    auto *file = new (opened) WatchedFile;
    file->pMethods = nullptr;
    const int result = systemFiles->xOpen(systemFiles, name, file->real(), flags, outFlags);
    if (result != SQLITE_OK)
        return result;
    if (name && (flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) != 0)
        file->path = new QString(QFile::decodeName(name));
    file->pMethods = &methods;
    return SQLITE_OK;
}

/// A file that is deleted is taken to be gone at once.
int remove(sqlite3_vfs *, const char *name, int syncFolder)
{
    {
        const QMutexLocker lock(&mutex);
        files.remove(QFile::decodeName(name));
        happen({Event::Deleted, QFile::decodeName(name), {}});
    }
    return systemFiles->xDelete(systemFiles, name, syncFolder);
}

} // namespace

void PowerFailure::watch()
{
    if (systemFiles)
        return;
    systemFiles = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs watching = *systemFiles;
    watching.zName = "watching";
    watching.pNext = nullptr;
    watching.szOsFile += int(sizeof(WatchedFile));
    watching.xOpen = open;
    watching.xDelete = remove;
    sqlite3_vfs_register(&watching, 1);
}

QByteArray PowerFailure::surviving(const QString &path, quint32 seed)
{
    const QMutexLocker lock(&mutex);
    const auto recorded = files.constFind(path);
    if (recorded == files.cend())
        return {};
    return afterFailure(*recorded, seed, false);
}

void PowerFailure::remember()
{
    const QMutexLocker lock(&mutex);
    before = files;
    events.clear();
    isRemembering = true;
}

int PowerFailure::moments()
{
    const QMutexLocker lock(&mutex);
    return int(events.size());
}

QByteArray PowerFailure::survivingAt(int moment, const QString &path, quint32 seed)
{
    const QMutexLocker lock(&mutex);
    Recorded recorded = before.value(path);
    bool isDeleted = false;
    for (const Event &event :
         std::as_const(events).first(std::min<qsizetype>(moment, events.size()))) {
        if (event.path != path)
            continue;
        if (isDeleted) // and made anew
            recorded = {};
        isDeleted = event.kind == Event::Deleted;
        if (event.kind == Event::Synced)
            settle(recorded);
        else if (event.kind == Event::Written)
            recorded.since += event.write;
    }
    if (isDeleted && seed % 2 == 0)
        return {};
    return afterFailure(recorded, seed, true);
}

void PowerFailure::failSyncs(bool fail)
{
    const QMutexLocker lock(&mutex);
    syncsFail = fail;
}

int PowerFailure::syncs()
{
    const QMutexLocker lock(&mutex);
    return syncCount;
}

} // namespace PlanLens::Testing
