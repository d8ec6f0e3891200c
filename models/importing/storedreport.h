// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interpreting/understoodreport.h"

#include <optional>

namespace PlanLens {

class Library;

/// A report of a library with all that it says, as corrected. Nothing where the library does not
/// have it or could not read it: see Library::lastError().
std::optional<UnderstoodReport> storedReport(const Library &library, const QString &key);

} // namespace PlanLens
