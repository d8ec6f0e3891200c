// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/systemerror.h"

#include <QCoreApplication>

#include <cerrno>

namespace PlanLens {

namespace {

struct SystemErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::SystemError)
};

/// Those that systemErrorText() has words for.
constexpr int usualErrors[] = {
    EACCES, EPERM, ENOENT, ENOTDIR, EISDIR, EROFS, ENAMETOOLONG, EMFILE, ENFILE, ENOSPC, EFBIG, EIO,
#ifdef EDQUOT
    EDQUOT,
#endif
};

/// Qt opens no folder, and says so in words of its own, which its translations have.
QString folderByQt()
{
    constexpr const char *context = "QIODevice";
    constexpr const char *words = "file to open is a directory";
    return QCoreApplication::translate(context, words);
}

} // namespace

QString systemErrorText(int code)
{
    switch (code) {
    case EACCES:
    case EPERM:
        return SystemErrorWords::tr("permission denied");
    case ENOENT:
        return SystemErrorWords::tr("there is no such file or folder");
    case ENOTDIR:
        return SystemErrorWords::tr("a part of the path is no folder");
    case EISDIR:
        return SystemErrorWords::tr("it is a folder");
    case EROFS:
        return SystemErrorWords::tr("the file system is read-only");
    case ENAMETOOLONG:
        return SystemErrorWords::tr("the name is too long");
    case EMFILE:
    case ENFILE:
        return SystemErrorWords::tr("too many files are open");
    case ENOSPC:
        return SystemErrorWords::tr("there is no space left");
#ifdef EDQUOT
    case EDQUOT:
        return SystemErrorWords::tr("your share of the disk is used up");
#endif
    case EFBIG:
        return SystemErrorWords::tr("the file would be too large");
    case EIO:
        return SystemErrorWords::tr("the disk cannot be read or written");
    default:
        return qt_error_string(code);
    }
}

QString systemErrorText(const QString &systems)
{
    for (const int code : usualErrors) {
        if (systems == qt_error_string(code))
            return systemErrorText(code);
    }
    return systems == folderByQt() ? systemErrorText(EISDIR) : systems;
}

} // namespace PlanLens
