// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/readerror.h"
#include "reading/xmlpart.h"

#include <QByteArray>
#include <QXmlStreamReader>

#include <optional>

namespace PlanLens {

/// Deeper nesting than any document has is refused.
inline constexpr int deepestDocx = 256;

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

/// What stopped the reading of a part; nothing where it is well-formed.
std::optional<ReadError> xmlError(const QXmlStreamReader &xml, const QString &part);

} // namespace PlanLens
