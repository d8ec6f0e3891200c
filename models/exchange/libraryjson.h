// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QByteArray>

namespace PlanLens {

/// The reports of a library as one JSON object in UTF-8:
/// `{"planlens": 1, "reports": [{"key", "path", "file", "title", "kind", "region", …}]}`.
/// The keys that `extract` has too mean the same; what is unknown is null.
QByteArray libraryJson(const QList<LibraryEntry> &entries);

} // namespace PlanLens
