#include "reading/reader.h"

#include "reading/fileformat.h"
#include "reading/readers.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace PlanLens {

namespace {

struct Reasons
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::ReadError)
};

QString sentence(const ReadError &error)
{
    switch (error.kind) {
    case ReadErrorKind::NotFound:
        return Reasons::tr("no such file");
    case ReadErrorKind::NotReadable:
        return Reasons::tr("cannot be opened");
    case ReadErrorKind::IsFolder:
        return Reasons::tr("is a folder, not a report");
    case ReadErrorKind::Empty:
        return Reasons::tr("the file is empty");
    case ReadErrorKind::TooLarge:
        return Reasons::tr("the file is larger than %1, which no report is")
            .arg(QLocale().formattedDataSize(largestFile, 0));
    case ReadErrorKind::NotText:
        return Reasons::tr("the file is neither text nor a document of a known format");
    case ReadErrorKind::UnsupportedFormat:
        return Reasons::tr("documents of this format cannot be read yet");
    case ReadErrorKind::Damaged:
        return Reasons::tr("the document is damaged");
    case ReadErrorKind::Bomb:
        return Reasons::tr("the document unpacks beyond every measure and was refused");
    case ReadErrorKind::NoContent:
        return Reasons::tr("the document holds no text");
    }
    Q_UNREACHABLE();
}

std::optional<ReadError> obstacle(const QFileInfo &info, const QString &path)
{
    if (info.isDir())
        return ReadError{ReadErrorKind::IsFolder, path, {}};
    if (!info.exists())
        return ReadError{ReadErrorKind::NotFound, path, {}};
    // Reading a pipe or a device may never end.
    if (!info.isFile())
        return ReadError{ReadErrorKind::NotReadable, path, Reasons::tr("not a regular file")};
    if (info.size() > largestFile)
        return ReadError{ReadErrorKind::TooLarge, path, {}};
    return std::nullopt;
}

} // namespace

QString reason(const ReadError &error)
{
    return error.detail.isEmpty()
               ? sentence(error)
               : Reasons::tr("%1 (%2)", "reason, detail").arg(sentence(error), error.detail);
}

QByteArray contentDigest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

ReadOutcome readBytes(const QByteArray &bytes, const QString &file, const Cancelled &cancelled)
{
    if (isCancelled(cancelled))
        return ReadCancelled{};
    if (bytes.isEmpty())
        return ReadError{ReadErrorKind::Empty, file, {}};
    if (bytes.size() > largestFile)
        return ReadError{ReadErrorKind::TooLarge, file, {}};
    if (const Reader *reader = documentReaderFor(bytes))
        return reader->read(bytes, file, cancelled);
    // Some of the formats without a reader are text too (HTML, RTF): they must not pass as reports.
    if (const QString name = unsupportedFormat(bytes); !name.isEmpty())
        return ReadError{ReadErrorKind::UnsupportedFormat, file, name};
    if (const Reader *reader = textReaderFor(bytes))
        return reader->read(bytes, file, cancelled);
    return ReadError{ReadErrorKind::NotText, file, {}};
}

std::variant<QByteArray, ReadError> loadFile(const QString &path)
{
    if (const auto error = obstacle(QFileInfo(path), path))
        return *error;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ReadError{ReadErrorKind::NotReadable, path, file.errorString()};
    // The file may grow while it is read: one byte beyond the limit is enough to tell.
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return ReadError{ReadErrorKind::NotReadable, path, file.errorString()};
    return bytes;
}

ReadOutcome readFile(const QString &path, const Cancelled &cancelled)
{
    const auto loaded = loadFile(path);
    if (const auto *error = std::get_if<ReadError>(&loaded))
        return *error;
    return readBytes(std::get<QByteArray>(loaded), path, cancelled);
}

} // namespace PlanLens
