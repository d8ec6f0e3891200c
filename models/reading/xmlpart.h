// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/archive.h"
#include "reading/readerror.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

#include <variant>

namespace PlanLens {

inline constexpr int mostXmlAttributes = 256; ///< of an element

/// Goes to the root element. Raises an error where the part declares a document type: no
/// document does, and entities are what bombs are made of.
bool readRoot(QXmlStreamReader &xml);

/// What stopped the reading of a part, and in which line of it; empty where it is well-formed.
QString xmlDamage(const QXmlStreamReader &xml);
/// Whether an element of a part has more attributes than any has: the time that checking them takes
/// grows with the square of their number.
bool hasTooManyAttributes(const QByteArray &bytes);

/// A part of an archive that is read as XML.
std::variant<QByteArray, ReadError> xmlPart(Archive &archive, const QString &name);

} // namespace PlanLens
