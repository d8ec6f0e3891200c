// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"

#include <QByteArray>

namespace PlanLens {

/// The reports of a library for a terminal: a line each with region, years, kind, figures, title
/// and file in columns, in UTF-8. What is a further format of another report is marked so. Chinese
/// characters count as two columns, as terminals draw them.
QByteArray libraryText(const QList<LibraryEntry> &entries);

} // namespace PlanLens
