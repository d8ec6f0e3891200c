// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search.h"

namespace PlanLens {

/// How much a search found, in words: 90 places in 33 paragraphs, headings and cells; 12 figures.
QString countText(const SearchResults &results);
/// How much it found in one of the reports.
QString countText(const SearchResults &results, const SearchedReport &report);
/// That more was found than is listed; empty where all is.
QString omissionText(const SearchResults &results);

} // namespace PlanLens
