// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"

namespace PlanLens {

/// Whether a block is a paragraph or a heading, in a box or not: what is read as sentences.
constexpr bool isRunningText(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::BoxText || kind == BlockKind::Heading;
}

} // namespace PlanLens
