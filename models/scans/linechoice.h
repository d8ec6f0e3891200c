// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scans/hocr.h"

namespace PlanLens {

/// Whether a line that was recognised as Chinese is to be recognised with Latin letters and signs
/// as well: it holds a number, or nothing Chinese.
bool needsSecondReading(const std::vector<HocrLine> &lines);

/// One of two readings of a line: as Chinese, and with Latin letters and signs as well. Chinese
/// alone reads (%) as 96). Where both read other digits, none is sure.
std::vector<HocrLine> chosenReading(std::vector<HocrLine> chinese, std::vector<HocrLine> latin);

/// Puts brackets right that close and were never opened, for 〈 and 《 were read instead, and the
/// unit (%), which Chinese alone reads as 《96).
void mendBrackets(HocrLine &line);

} // namespace PlanLens
