// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/mappedtext.h"

namespace PlanLens {

/// Appends a further line of a cell. The lines of a wrapped name follow each other directly; but
/// where two lines hold a figure each, a line feed stays between them, so that 100 and 50 never
/// become 10050. It stands for what breaks the line in the source.
void appendCellLine(MappedText &cell, const MappedText &line);

} // namespace PlanLens
