// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace PlanLens {

/// Files beyond this size are refused before they are read: no plan report comes near.
inline constexpr qint64 largestFile = qint64(64) * 1024 * 1024;

enum class ReadErrorKind {
    NotFound,
    NotReadable, ///< no rights, or the device failed
    IsFolder,
    Empty,
    TooLarge,
    NotText,           ///< bytes that are text in no encoding
    UnsupportedFormat, ///< a known format that has no reader
    NeedsOffice,       ///< it is read through LibreOffice, which is not installed
    Damaged,           ///< a file of a known format that does not keep to it
    Bomb,              ///< an archive or document that unpacks beyond every measure
    TooMuch,           ///< more text, paragraphs or cells than any report has
    OutOfTime,         ///< it would take longer than a document may
    OutOfMemory,       ///< there was not enough of it
    NoContent,         ///< readable, but without a single paragraph
    Protected,         ///< it takes a password
    Scanned,           ///< pictures of pages, without text
    NeedsRecogniser,   ///< they are read through Tesseract, which is not installed, or knows no
                       ///< Chinese
    NoProgram          ///< what comes with PlanLens to read this format is missing
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

} // namespace PlanLens
