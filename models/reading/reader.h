#pragma once

#include "report/problem.h"
#include "report/report.h"
#include "text/cancelling.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace PlanLens {

enum class ReadErrorKind {
    NotFound,
    NotReadable, ///< no rights, or the device failed
    IsFolder,
    Empty,
    TooLarge,
    NotText,           ///< bytes that are text in no encoding
    UnsupportedFormat, ///< a known format that has no reader
    Damaged,           ///< a file of a known format that does not keep to it
    Bomb,              ///< an archive or document that unpacks beyond every measure
    NoContent          ///< readable, but without a single paragraph
};

/// Why a file could not be read. Never a reason to stop reading the others.
struct ReadError
{
    ReadErrorKind kind = ReadErrorKind::NotReadable;
    QString file;
    QString detail; ///< e.g. the part of an archive concerned, or the system's words

    bool operator==(const ReadError &) const = default;
};

/// The reason in the person's language, without the file's name.
QString reason(const ReadError &error);

/// A report that was read, with what was odd about it.
struct ReadReport
{
    Report report;
    QList<Problem> problems;
};

struct ReadCancelled
{
};

/// What comes of reading: three different things.
using ReadOutcome = std::variant<ReadReport, ReadError, ReadCancelled>;

/// One document format: bytes in, a report out. Never touches a widget, the network or the disk.
class Reader
{
public:
    virtual ~Reader() = default;
    /// Short name of the format: "text", "docx".
    virtual QString format() const = 0;
    /// Whether the bytes look like this format. The file's name is no evidence and not given.
    virtual bool accepts(const QByteArray &bytes) const = 0;
    /// Reads the bytes. `file` is only carried over into the report and errors.
    virtual ReadOutcome read(const QByteArray &bytes, const QString &file,
                             const Cancelled &cancelled = {}) const = 0;
};

/// The digest a report is known by: SHA-256 of the file's bytes, in hexadecimal.
QByteArray contentDigest(const QByteArray &bytes);

/// Files beyond this size are refused before they are read: no plan report comes near.
inline constexpr qint64 largestFile = qint64(64) * 1024 * 1024;

/// Reads bytes with the reader that accepts them. The outcome is an error where none does.
ReadOutcome readBytes(const QByteArray &bytes, const QString &file,
                      const Cancelled &cancelled = {});
/// The bytes of a file on disk. Only regular files of at most `largestFile` bytes are opened at
/// all.
std::variant<QByteArray, ReadError> loadFile(const QString &path);
/// Loads a file and reads its bytes.
ReadOutcome readFile(const QString &path, const Cancelled &cancelled = {});

} // namespace PlanLens
