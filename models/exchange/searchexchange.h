// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search.h"

#include <QByteArray>

namespace PlanLens {

/// What was found, as the command line writes it. The places of highlights are counted in
/// characters, so that a program in any language can take them.
QByteArray searchJson(const SearchResults &results);
/// For a terminal: by report, a line for each hit with its source line, what was found in 【】.
QByteArray searchListing(const SearchResults &results);

} // namespace PlanLens
