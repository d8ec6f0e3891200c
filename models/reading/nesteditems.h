// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assembling/paragraphjoining.h"

#include <QString>
#include <QStringView>

#include <algorithm>
#include <cstddef>
#include <span>

namespace PlanLens {

// What documents of several formats have alike: items are paragraphs or tables, whose rows have
// cells, which hold items.

/// Enough of the text to tell its script.
template <typename Items>
void gatherSample(const Items &items, QString &text)
{
    constexpr qsizetype enough = 20000;
    for (const auto &item : items) {
        if (text.size() > enough)
            return;
        text += item.paragraph.text;
        for (const auto &row : item.rows) {
            for (const auto &cell : row.cells)
                gatherSample(cell.items, text);
        }
    }
}

template <typename Items>
QString sampleOf(const Items &items)
{
    QString text;
    gatherSample(items, text);
    return text;
}

/// Whether the first paragraph that says something begins notes.
template <typename Items>
bool beginWithNotes(const Items &items)
{
    const auto first = std::find_if(items.begin(), items.end(), [](const auto &item) {
        return !item.isTable() && !item.paragraph.text.trimmed().isEmpty();
    });
    return first != items.end() && startsNotes(QStringView(first->paragraph.text).trimmed());
}

/// Whether a table only frames what stands in it: no row has more than one cell.
template <typename Row>
bool isFrame(std::span<const Row> rows)
{
    return std::all_of(rows.begin(), rows.end(),
                       [](const Row &row) { return row.cells.size() <= 1; });
}

/// What stands inside a table but is no part of it: rows of a single cell above the first row that
/// has several are what the table is called, and its unit; notes in its last rows stand below it.
template <typename Row>
struct TableParts
{
    std::span<const Row> captions;
    std::span<const Row> body;
    std::span<const Row> notes;
};

/// Of a table that is no frame. A row of a single cell may be either where the two say so.
template <typename Row, typename MayBeCaption, typename MayBeNote>
TableParts<Row> partsOf(std::span<const Row> rows, MayBeCaption mayBeCaption, MayBeNote mayBeNote)
{
    std::size_t captions = 0;
    while (captions < rows.size() && rows[captions].cells.size() == 1 &&
           mayBeCaption(rows[captions].cells.front()))
        ++captions;
    std::size_t end = rows.size();
    while (end > captions + 1 && rows[end - 1].cells.size() == 1 &&
           mayBeNote(rows[end - 1].cells.front()) &&
           beginWithNotes(rows[end - 1].cells.front().items))
        --end;
    return {rows.first(captions), rows.subspan(captions, end - captions), rows.subspan(end)};
}

/// How many rows at the top the document calls its head.
template <typename Row>
int headerRowsOf(std::span<const Row> rows)
{
    return int(std::find_if(rows.begin(), rows.end(), [](const Row &row) { return !row.header; }) -
               rows.begin());
}

} // namespace PlanLens
