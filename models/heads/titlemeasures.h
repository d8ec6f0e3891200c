// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heads/titlecontent.h"
#include "heads/titletext.h"

#include <optional>

namespace PlanLens {

// The rules of columntitle.cpp for titles of columns that say what is measured, or compared with.
std::optional<ColumnTitle> planRateTitle(const TitleText &text);
std::optional<ColumnTitle> rankTitle(const TitleText &text);
std::optional<ColumnTitle> otherPaceTitle(const TitleText &text);
std::optional<ColumnTitle> indexTitle(const TitleText &text);
std::optional<ColumnTitle> growthTitle(const TitleText &text);
std::optional<ColumnTitle> contributionTitle(const TitleText &text);
std::optional<ColumnTitle> shareTitle(const TitleText &text);
std::optional<ColumnTitle> againstPlaceTitle(const TitleText &text);
std::optional<ColumnTitle> changeTitle(const TitleText &text);

} // namespace PlanLens
