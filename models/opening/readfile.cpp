// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening/readfile.h"

#include "assembling/separating.h"
#include "opening/fileformat.h"
#include "opening/readers.h"
#include "text/systemerror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <optional>

namespace PlanLens {

namespace {

struct Reasons
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::ReadError)
};

std::optional<ReadError> obstacle(const QFileInfo &info, const QString &path)
{
    if (info.isDir())
        return ReadError{ReadErrorKind::IsFolder, path, {}};
    // What the system names in no UTF-8 reaches us with this sign, under which nothing is found.
    if (!info.exists() && path.contains(QChar(QChar::ReplacementCharacter)))
        return ReadError{ReadErrorKind::NotReadable, path,
                         Reasons::tr("its name is not in UTF-8: rename it")};
    if (!info.exists())
        return ReadError{ReadErrorKind::NotFound, path, {}};
    // Reading a pipe or a device may never end.
    if (!info.isFile())
        return ReadError{ReadErrorKind::NotReadable, path, Reasons::tr("not a regular file")};
    if (info.size() > largestFile)
        return ReadError{ReadErrorKind::TooLarge, path, {}};
    return std::nullopt;
}

/// Readers make one report of a document; it may hold several.
ReadOutcome separated(ReadOutcome outcome)
{
    auto *read = std::get_if<ReadReport>(&outcome);
    if (!read)
        return outcome;
    QList<AssembledReport> reports = separateReports(read->report, read->problems);
    if (reports.size() == 1)
        return outcome;
    ReadReport first{reports.front().report, reports.front().problems, {}};
    for (qsizetype i = 1; i < reports.size(); ++i)
        first.further.append({reports.at(i).report, reports.at(i).problems, {}});
    return first;
}

/// Whether a reader found pictures of pages, and no text.
bool isScan(const ReadOutcome &outcome)
{
    const auto *error = std::get_if<ReadError>(&outcome);
    return error && error->kind == ReadErrorKind::Scanned;
}

ReadOutcome readByContent(const QByteArray &bytes, const QString &file, const Cancelled &cancelled)
{
    if (bytes.isEmpty())
        return ReadError{ReadErrorKind::Empty, file, {}};
    if (bytes.size() > largestFile)
        return ReadError{ReadErrorKind::TooLarge, file, {}};
    if (const Reader *reader = documentReaderFor(bytes)) {
        ReadOutcome outcome = reader->read(bytes, file, cancelled);
        if (isScan(outcome))
            outcome = scanReader().read(bytes, file, cancelled);
        return separated(std::move(outcome));
    }
    // Some of the formats without a reader are text too (XML): they must not pass as reports.
    if (const QString name = unsupportedFormat(bytes); !name.isEmpty())
        return ReadError{ReadErrorKind::UnsupportedFormat, file, name};
    if (const Reader *reader = textReaderFor(bytes, file))
        return separated(reader->read(bytes, file, cancelled));
    return ReadError{ReadErrorKind::NotText, file, {}};
}

} // namespace

ReadOutcome readBytes(const QByteArray &bytes, const QString &file, const Cancelled &cancelled)
{
    if (isCancelled(cancelled))
        return ReadCancelled{};
    return withinLimits<ReadOutcome>(file, cancelled,
                                     [&] { return readByContent(bytes, file, cancelled); });
}

std::variant<QByteArray, ReadError> loadFile(const QString &path)
{
    if (const auto error = obstacle(QFileInfo(path), path))
        return *error;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ReadError{ReadErrorKind::NotReadable, path, systemErrorText(file.errorString())};
    // The file may grow while it is read: one byte beyond the limit is enough to tell.
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return ReadError{ReadErrorKind::NotReadable, path, systemErrorText(file.errorString())};
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
