// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pix.h"

#include <vector>

namespace PlanLens {

/// The lines of text in cells, from the top to the bottom of each. A line ends where a row of
/// pixels is white from side to side; parts of a character that stand above each other are one.
std::vector<PixelBox> linesIn(Pix *ink, const std::vector<PixelBox> &cells, int resolution);

/// What is black outside of these boxes, in which words were recognised, and may be text: pieces of
/// lines.
std::vector<PixelBox> leftIn(Pix *ink, const std::vector<PixelBox> &words, int resolution);

} // namespace PlanLens
