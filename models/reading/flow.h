// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/problem.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace PlanLens {

struct FlowRow;

/// What a document has at a paragraph, and its text has not.
struct FlowLoss
{
    ProblemKind kind = ProblemKind::HiddenText;
    QString text; ///< what it was, for the list of problems
};

/// A paragraph of a document of any format, as it is printed: numbers of lists are part of its
/// text. Soft line breaks are U+2028.
struct FlowParagraph
{
    QString text;
    int styleLevel = 0;      ///< heading level by the document's own style; 0 for text
    bool titleStyle = false; ///< the document's own style says that it is a title
    bool indented = false;   ///< its first line is set in
    int indent = 0;          ///< of the first line in a cell, in widths of a digit
    bool boxed = false;      ///< stands in a frame of its own
    bool note = false;       ///< a footnote or endnote
    int pictures = 0;        ///< pictures and objects without text in it
    int noteMarks = 0;       ///< raised marks of notes that were left out
    QList<FlowLoss> losses;

    /// Whether there is anything to tell of it.
    bool isEmpty() const
    {
        return text.isEmpty() && pictures == 0 && noteMarks == 0 && losses.isEmpty();
    }
};

/// A paragraph, or a table where it has rows. A table's paragraph has what the table lost.
struct FlowItem
{
    FlowParagraph paragraph;
    std::vector<FlowRow> rows;

    bool isTable() const { return !rows.empty(); }
};

using FlowItems = std::vector<FlowItem>;

struct FlowCell
{
    FlowItems items;
    int rowSpan = 1; ///< 0: down to the last row
    int columnSpan = 1;
};

struct FlowRow
{
    std::vector<FlowCell> cells;
    bool header = false; ///< by the document's own word a row of the head
};

} // namespace PlanLens
