// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QByteArray>

namespace PlanLens {

/// The reports of a library as one JSON object in UTF-8:
/// `{"planlens": 1, "reports": [{"key", "path", "file", "title", "kind", "region", …}]}`.
/// The keys that `extract` has too mean the same; what is unknown is null. A report that others of
/// `joined` are further formats of has their files too (`formats`); one of these, where it is
/// listed, the key of the report that counts (`formatOf`).
QByteArray libraryJson(const QList<LibraryEntry> &entries, const QList<LibraryEntry> &joined = {});

} // namespace PlanLens
