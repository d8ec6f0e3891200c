// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "docx/docxcontent.h"
#include "docx/docxstyles.h"
#include "reading/readoutcome.h"
#include "text/cancelling.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <variant>

namespace PlanLens {

/// The paragraphs and tables of the part `document.xml`, in reading order.
///
/// Of tracked changes the inserted text is read and the deleted is not; of fields the result that
/// is printed, but for page numbers. Headers and footers are left out; hidden and struck-through
/// text, raised note marks and embedded files are left out and listed. Text boxes follow the
/// paragraph that holds them.
std::variant<DocxItems, ReadError, ReadCancelled> parseDocxDocument(const QByteArray &bytes,
                                                                    const QString &part,
                                                                    const DocxStyles &styles,
                                                                    const Cancelled &cancelled);

/// The notes of the part `footnotes.xml` or `endnotes.xml` by their ids, each as its paragraphs.
/// What cannot be read is left out; `damage` becomes why, and empty where all was read.
QHash<QString, DocxItems> parseDocxNotes(const QByteArray &bytes, const DocxStyles &styles,
                                         QString &damage);

} // namespace PlanLens
