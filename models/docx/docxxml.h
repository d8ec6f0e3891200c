// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readerror.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <optional>

namespace PlanLens {

/// Deeper nesting than any document has is refused.
inline constexpr int deepestDocx = 256;
inline constexpr int mostXmlAttributes = 256;

/// The name of the current element if it belongs to WordprocessingML, in either of its namespaces.
QStringView wordName(const QXmlStreamReader &xml);
/// An attribute of WordprocessingML; empty where it is not there.
QString wordAttribute(const QXmlStreamReader &xml, QStringView name);
/// `w:val` as a switch: on where it is missing.
bool wordSwitch(const QXmlStreamReader &xml);
/// `w:val` as a number.
std::optional<int> wordNumber(const QXmlStreamReader &xml);

/// Whether an element of this name only wraps what is read: inserted text, links, controls.
bool isDocxWrapper(QStringView name);

/// Goes to the root element. Raises an error where the part declares a document type: no DOCX file
/// does, and entities are what bombs are made of.
bool readRoot(QXmlStreamReader &xml);

/// What stopped the reading of a part, and in which line of it; empty where it is well-formed.
QString xmlDamage(const QXmlStreamReader &xml);
/// Whether an element of a part has more attributes than any has: the time that checking them takes
/// grows with the square of their number.
bool hasTooManyAttributes(const QByteArray &bytes);

/// What stopped the reading of a part; nothing where it is well-formed.
std::optional<ReadError> xmlError(const QXmlStreamReader &xml, const QString &part);

} // namespace PlanLens
