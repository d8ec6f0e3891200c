// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputfile.h"

#include "text/systemerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace PlanLens {

namespace {

struct OutputFileWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::OutputFile)
};

/// What SQLite keeps beside a database.
constexpr std::array sidecars = {QLatin1String("-wal"), QLatin1String("-shm"),
                                 QLatin1String("-journal")};

/// The file that a path leads to, by whatever links; one that is not there yet too.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

/// Whether both names are of one file: a hard link has a path of its own.
bool isSameFile(const QString &one, const QString &other)
{
#ifdef Q_OS_UNIX
    struct stat left = {};
    struct stat right = {};
    if (stat(QFile::encodeName(one).constData(), &left) == 0 &&
        stat(QFile::encodeName(other).constData(), &right) == 0)
        return left.st_dev == right.st_dev && left.st_ino == right.st_ino;
#endif
    return realPath(one) == realPath(other);
}

bool isOneOf(const QString &path, const QStringList &inputs)
{
    return std::any_of(inputs.begin(), inputs.end(), [&](const QString &input) {
        const QString real = realPath(input);
        return isSameFile(path, input) ||
               std::any_of(sidecars.begin(), sidecars.end(),
                           [&](QLatin1String sidecar) { return isSameFile(path, real + sidecar); });
    });
}

bool isDatabase(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    QFile file(path);
    const QByteArrayView magic("SQLite format 3\0", 16);
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

bool belongsToDatabase(const QString &path)
{
    return std::any_of(sidecars.begin(), sidecars.end(), [&](QLatin1String sidecar) {
        return path.endsWith(sidecar) && isDatabase(path.chopped(sidecar.size()));
    });
}

/// Why nothing may be written there; empty where it may.
QString refusal(const QString &path, const QStringList &inputs)
{
    const QFileInfo info(path);
    if (!info.exists() && info.isSymLink())
        return OutputFileWords::tr("it is a link to a file that is not there");
    if (info.isDir())
        return OutputFileWords::tr("it is a folder");
    if (info.exists() && !info.isFile())
        return OutputFileWords::tr("it is no regular file");
    if (isDatabase(path) || belongsToDatabase(realPath(path)))
        return OutputFileWords::tr(
            "it is a library or another database, which is never written over");
    if (isOneOf(path, inputs))
        return OutputFileWords::tr("it is an input, which is never written over");
    if (info.exists() && !info.isWritable())
        return OutputFileWords::tr("you may not write there");
    return {};
}

/// Of a file that is to be written some errors say more than of others.
QString reasonOf(const QString &systems)
{
    const std::pair<int, QString> known[] = {
        {EACCES, OutputFileWords::tr("you may not write there")},
        {EPERM, OutputFileWords::tr("you may not write there")},
        {ENOENT, OutputFileWords::tr("there is no such folder")},
        {ENOTDIR, OutputFileWords::tr("there is no such folder")}};
    for (const auto &[code, words] : known) {
        if (systems == qt_error_string(code))
            return words;
    }
    return systemErrorText(systems);
}

/// In parts: after a short write, the next one says why.
bool writeAll(QSaveFile &file, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return false;
        done += written;
    }
    return file.flush();
}

/// Whether the bytes have reached the disk: some systems notice only then that it is full.
bool synced(const QSaveFile &file)
{
#ifdef Q_OS_UNIX
    return fsync(file.handle()) == 0 || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS;
#else
    Q_UNUSED(file)
    return true;
#endif
}

/// The file that is replaced may be somebody else's; where that cannot be kept it becomes ours.
void keepOwner(const QSaveFile &file, const QString &replaced)
{
#ifdef Q_OS_UNIX
    struct stat before = {};
    struct stat now = {};
    if (stat(QFile::encodeName(replaced).constData(), &before) != 0 ||
        fstat(file.handle(), &now) != 0)
        return;
    if (before.st_uid == now.st_uid && before.st_gid == now.st_gid)
        return;
    if (fchown(file.handle(), before.st_uid, before.st_gid) == 0)
        fchmod(file.handle(), before.st_mode & 07777);
#else
    Q_UNUSED(file)
    Q_UNUSED(replaced)
#endif
}

/// So that the new name survives a power cut. The file itself is whole either way.
void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                            O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    fsync(folder);
    close(folder);
#else
    Q_UNUSED(path)
#endif
}

} // namespace

QString writeOutputFile(const QString &path, const QByteArray &bytes, const QStringList &inputs)
{
    if (const QString reason = refusal(path, inputs); !reason.isEmpty())
        return reason;
    if (bytes.isEmpty())
        return OutputFileWords::tr("there is nothing to write");
    const QString target = realPath(path);
    QSaveFile file(target);
    // Not buffered: QSaveFile of Qt 6.4 forgets a flush that failed and replaces all the same.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return reasonOf(file.errorString());
    keepOwner(file, target);
    const auto failed = [&file](const QString &reason) {
        file.cancelWriting();
        file.commit(); // removes what was written
        return reasonOf(reason);
    };
    if (!writeAll(file, bytes))
        return failed(file.errorString());
    if (!synced(file))
        return failed(qt_error_string(errno));
    if (!file.commit())
        return reasonOf(file.errorString());
    syncFolder(target);
    return {};
}

} // namespace PlanLens
