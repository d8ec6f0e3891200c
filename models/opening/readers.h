// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/reader.h"

#include <QStringList>

namespace PlanLens {

/// The reader of the document format that the bytes carry the marks of; null where there is none.
const Reader *documentReaderFor(const QByteArray &bytes);

/// The reader of plain text, which has no marks and is asked last; null where the bytes are text in
/// no encoding. The name of the file tells tables (.csv, .tsv) and Markdown (.md) from other texts,
/// and nothing else.
const Reader *textReaderFor(const QByteArray &bytes, const QString &file);

/// The reader of scans: also of a PDF whose pages are pictures.
const Reader &scanReader();

/// What the names of pictures end with that may be scans.
QStringList pictureSuffixes();

/// What the names of files end with that can be read here, in lower case and in the order in which
/// a person is told them. Some formats need LibreOffice or Tesseract, and are
/// left out where these are missing.
QStringList readableSuffixes();

} // namespace PlanLens
