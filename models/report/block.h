// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/mappedtext.h"

#include <QList>
#include <QString>

namespace PlanLens {

enum class BlockKind {
    Title,   ///< the title of the report; one block even where it was set over several lines
    Front,   ///< what stands between title and text: the session, the author, 会议文件
    Heading, ///< level 1: 一、 · 2: （一） · 3: 一是, 1. where they stand alone
    Paragraph,
    BoxTitle, ///< 专栏1：…
    BoxText,  ///< a paragraph inside a box
    Caption,  ///< the title of the table that follows
    Table,
    Note, ///< 注： and what belongs to it, under a table
    End   ///< imprint lines after the text
};

/// One cell. Where cells are merged, the text stands in the first one and `covered` marks the rest.
struct Cell
{
    MappedText text;
    int line = 0; ///< 1-based line of the source (see Report::lineAt)
    int rowSpan = 1;
    int columnSpan = 1;
    bool covered = false;

    bool operator==(const Cell &) const = default;
};

struct TableRow
{
    QList<Cell> cells; ///< as many as the table has columns, unless the source is ragged
    int line = 0;

    bool operator==(const TableRow &) const = default;
};

struct Table
{
    QList<TableRow> rows;
    int headerRows = 0;    ///< rows at the top that hold column titles; 0 where there are none
    int columns = 0;       ///< cells of the widest row
    int captionBlock = -1; ///< index of the Caption block before it, or -1

    const Cell *cell(int row, int column) const;
    bool operator==(const Table &) const = default;
};

/// A unit of a report in reading order.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0; ///< of a heading or a paragraph with a run-in heading, 1 the outermost; else 0
    /// A paragraph may begin with its heading (`一是创新平台加快建设。…`): the length of that
    /// heading.
    int headLength = 0;
    int line = 0;    ///< 1-based line of the source on which it starts
    MappedText text; ///< empty for a table
    Table table;     ///< empty but for a table

    bool isHeading() const { return level > 0; }
    /// The heading's own words: the whole text, or the run-in part.
    QString headingText() const
    {
        return headLength > 0 ? text.text().left(headLength) : text.text();
    }

    bool operator==(const Block &) const = default;
};

} // namespace PlanLens
