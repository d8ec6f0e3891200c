// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readerror.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <variant>

namespace PlanLens {

/// The parts of a DOCX file that hold text or say how it is to be read. All but the first may be
/// empty or lost. Nothing else is unpacked: no pictures, no macros, no linked content.
struct DocxParts
{
    QByteArray document;
    QByteArray styles;
    QByteArray numbering;
    QByteArray footnotes;
    QByteArray endnotes;
    /// The names of these parts and, where they are lost, why: by the last word of the type of
    /// their relationship (`footnotes`). `relationships` is the part that names the others.
    QHash<QString, QString> names;
    QHash<QString, QString> lost;
    QHash<QString, QString> targets; ///< what the document refers to, by the id of the reference
};

/// Whether the bytes are a DOCX file, or what is left of one.
bool isDocx(const QByteArray &bytes);

/// Unpacks the parts, found by the relationships that the file declares.
std::variant<DocxParts, ReadError> unpackDocx(const QByteArray &bytes);

} // namespace PlanLens
