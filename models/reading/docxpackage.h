// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readerror.h"

#include <QByteArray>

#include <variant>

namespace PlanLens {

/// The parts of a DOCX file that hold text or say how it is to be read. All but the first may be
/// empty. Nothing else is unpacked: no pictures, no macros, no linked content.
struct DocxParts
{
    QByteArray document;
    QByteArray styles;
    QByteArray numbering;
    QByteArray footnotes;
    QByteArray endnotes;
};

/// Whether the bytes are a DOCX file, or what is left of one.
bool isDocx(const QByteArray &bytes);

/// Unpacks the parts, found by the relationships that the file declares.
std::variant<DocxParts, ReadError> unpackDocx(const QByteArray &bytes);

} // namespace PlanLens
