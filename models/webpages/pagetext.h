// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/encoding.h"

#include <QByteArray>

#include <optional>

namespace PlanLens {

/// Whether the bytes are a page of HTML, or a part cut out of one.
bool isHtml(const QByteArray &bytes);

/// The encoding that a page names in its head (`<meta charset=…>`), in lower case; empty where it
/// names none.
QByteArray encodingNamedBy(const QByteArray &bytes);

/// The markup of a page: its encoding by its mark, by what it is valid in, and by what its head, or
/// who sent it (`declared`), says of it. Nothing where the bytes are no text.
std::optional<DecodedText> decodePage(const QByteArray &bytes, const QByteArray &declared = {});

} // namespace PlanLens
