// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include <algorithm>

namespace PlanLens {

const Cell *Table::cell(int row, int column) const
{
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows.at(row).cells.size())
        return nullptr;
    return &rows.at(row).cells.at(column);
}

void Report::setSource(QString source)
{
    m_source = std::move(source);
    m_lineStarts.assign(1, 0);
    for (int i = 0; i < m_source.size(); ++i) {
        if (m_source.at(i) == QLatin1Char('\n'))
            m_lineStarts.push_back(i + 1);
    }
}

int Report::lineAt(int sourceOffset) const
{
    const auto next = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), sourceOffset);
    return int(next - m_lineStarts.begin());
}

int Report::columnAt(int sourceOffset) const
{
    return sourceOffset - m_lineStarts.at(std::size_t(lineAt(sourceOffset) - 1)) + 1;
}

const MappedText *Report::textAt(const Anchor &anchor) const
{
    if (anchor.block < 0 || anchor.block >= blocks.size())
        return nullptr;
    const Block &block = blocks.at(anchor.block);
    if (!anchor.isCell())
        return &block.text;
    const Cell *cell = block.table.cell(anchor.row, anchor.column);
    return cell ? &cell->text : nullptr;
}

SourceRange Report::sourceRange(const Anchor &anchor) const
{
    const MappedText *text = textAt(anchor);
    if (!text || text->isEmpty())
        return {};
    if (anchor.length <= 0)
        return text->sourceRange();
    return text->sourceRange(anchor.start, std::min(anchor.length, text->size() - anchor.start));
}

QString Report::quote(const Anchor &anchor) const
{
    const SourceRange range = sourceRange(anchor);
    return m_source.mid(range.start, range.length);
}

int Report::line(const Anchor &anchor) const
{
    const MappedText *text = textAt(anchor);
    if (!text)
        return 0;
    if (!text->isEmpty())
        return lineAt(text->sourceOffset(anchor.length > 0 ? anchor.start : 0));
    const Block &block = blocks.at(anchor.block);
    const Cell *cell = block.table.cell(anchor.row, anchor.column);
    return cell ? cell->line : block.line;
}

std::optional<int> Report::page(const Anchor &anchor) const
{
    const MappedText *text = textAt(anchor);
    if (!text)
        return std::nullopt;
    if (!text->isEmpty())
        return pages.at(text->sourceOffset(anchor.length > 0 ? anchor.start : 0));
    // An empty cell stands where its row begins.
    const int ownLine = line(anchor);
    return ownLine > 0 && ownLine <= lineCount()
               ? pages.at(m_lineStarts.at(std::size_t(ownLine - 1)))
               : std::nullopt;
}

QList<int> Report::headingsOf(int block) const
{
    // Farther above stands no heading that still rules: the longest report has not half as many
    // blocks. Asked for each of them, the whole way up would take forever.
    constexpr int farthest = 4000;
    QList<int> headings;
    int level = 99;
    const int last = std::min(block, int(blocks.size()) - 1);
    for (int i = last; i >= 0 && i > last - farthest && level > 1; --i) {
        const Block &candidate = blocks.at(i);
        if (!candidate.isHeading() || candidate.level >= level)
            continue;
        headings.prepend(i);
        level = candidate.level;
    }
    return headings;
}

} // namespace PlanLens
