// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"

namespace PlanLens {

/// A paragraph or table as a reader found it, before it is known what part of a report it is.
/// Readers of all formats make these, and classifyBlocks() turns them into blocks.
struct RawItem
{
    enum class Kind { Paragraph, Table };

    Kind kind = Kind::Paragraph;
    MappedText text;         ///< of a paragraph: cleaned
    Table table;             ///< of a table: cells cleaned
    int line = 0;            ///< 1-based source line on which it starts
    int styleLevel = 0;      ///< heading level that the document's own style gives; 0 for none
    bool titleStyle = false; ///< the document's own style says that it is a title
    bool indented = false;   ///< starts with blanks, so that it begins a paragraph
    bool boxed = false;      ///< stands in a frame of its own
    bool note = false;       ///< a footnote or endnote
};

} // namespace PlanLens
