// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfaligned.h"

#include "language/figurecells.h"
#include "pdf/pdfcolumns.h"
#include "pdf/pdfcontinuation.h"
#include "pdf/pdfrows.h"
#include "text/characters.h"
#include "text/workpoint.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>
#include <utility>

namespace PlanLens {

namespace {

constexpr qsizetype longestCell = 30; ///< characters of a cell on a line: longer is text

bool isTabular(const PdfLine &line)
{
    return line.parts.size() > 1 &&
           std::all_of(line.parts.begin(), line.parts.end(),
                       [](const PdfPart &part) { return part.text.size() <= longestCell; });
}

/// 5以上, ≥320, 同口径2.8, —: what may stand in a table for a figure.
bool looksLikeFigure(const QString &text)
{
    constexpr qsizetype longest = 12;
    if (text.size() > longest)
        return false;
    const bool dash = std::all_of(text.begin(), text.end(),
                                  [](QChar c) { return QStringView(u"-—–－").contains(c); });
    // A year begins the title of a column.
    return dash || (!isBareYear(QStringView(text).left(4)) &&
                    std::any_of(text.begin(), text.end(), isDigit));
}

bool holdsFigure(const PdfLine &line)
{
    return std::any_of(line.parts.begin() + 1, line.parts.end(),
                       [](const PdfPart &part) { return looksLikeFigure(part.text); });
}

PdfBox boxOf(std::span<const PdfLine> lines)
{
    PdfBox box{1e9F, 1e9F, 0, 0};
    for (const PdfLine &line : lines) {
        box.left = std::min(box.left, line.left());
        box.right = std::max(box.right, line.right());
        box.top = std::min(box.top, line.top());
        box.bottom = std::max(box.bottom, line.bottom());
    }
    return box;
}

/// Between two lines across.
bool isTabularBand(std::span<const PdfLine> lines)
{
    const auto count = std::count_if(lines.begin(), lines.end(), isTabular);
    return !lines.empty() && std::size_t(count) * 2 >= lines.size();
}

/// Whether each piece of a line is short enough for a cell.
bool mayStandInCells(const PdfLine &line)
{
    if (standsOutsideTables(line.text()))
        return false;
    return std::all_of(line.parts.begin(), line.parts.end(), [](const PdfPart &part) {
        qsizetype start = 0;
        for (const PdfGap &gap : part.gaps) {
            if (gap.at - start > longestCell)
                return false;
            start = gap.at;
        }
        return part.text.size() - start <= longestCell;
    });
}

/// A heading of rows, or a name above or below its row.
bool maySeparate(std::span<const PdfLine> lines)
{
    constexpr std::size_t mostWrapped = 12;
    return lines.size() <= mostWrapped && std::all_of(lines.begin(), lines.end(), mayStandInCells);
}

/// Lines from the top to the bottom, to be found by their places.
class PlacedLines
{
public:
    explicit PlacedLines(const std::vector<PdfLine> &lines) : m_lines(lines)
    {
        // A raised line may stand before one that is higher: what is sought is where the first
        // stands that is lower.
        float lowest = -1e9F;
        for (const PdfLine &line : lines) {
            lowest = std::max(lowest, middleOf(line));
            m_lowest.push_back(lowest);
        }
    }

    /// What stands between two lines across: other tables may stand beside them.
    std::vector<PdfLine> between(const PdfRule &above, const PdfRule &below) const
    {
        std::vector<PdfLine> inside;
        for (std::size_t i = firstBelow(above.at), end = firstBelow(below.at); i < end; ++i) {
            PdfLine line;
            std::copy_if(m_lines[i].parts.begin(), m_lines[i].parts.end(),
                         std::back_inserter(line.parts),
                         [&](const PdfPart &part) { return isBeside(part, above, below); });
            if (!line.parts.empty())
                inside.push_back(std::move(line));
        }
        return inside;
    }

    static float middleOf(const PdfLine &line) { return line.base() - line.size() * 0.35F; }

    static bool isBeside(const PdfPart &part, const PdfRule &above, const PdfRule &below)
    {
        const float middle = (part.left + part.right) / 2;
        return middle >= std::min(above.from, below.from) && middle <= std::max(above.to, below.to);
    }

private:
    std::size_t firstBelow(float y) const
    {
        const auto found = std::upper_bound(m_lowest.begin(), m_lowest.end(), y);
        return std::size_t(found - m_lowest.begin());
    }

    const std::vector<PdfLine> &m_lines;
    std::vector<float> m_lowest; ///< of the middles of a line and all before it
};

bool isAbove(const PdfRule &rule, const PdfRule &next)
{
    constexpr float same = 8;
    return std::abs(rule.from - next.from) <= same && std::abs(rule.to - next.to) <= same;
}

/// Lines across of the same extent, below each other, with tabular lines between them.
class Banding
{
public:
    Banding(const std::vector<PdfRule> &across, const PlacedLines &lines)
        : m_rules(across), m_lines(lines), m_used(across.size())
    {}

    std::vector<std::vector<PdfRule>> groups()
    {
        std::vector<std::vector<PdfRule>> groups;
        for (std::size_t i = 0; i < m_rules.size(); ++i) {
            workPoint();
            std::vector<PdfRule> group{m_rules[i]};
            std::vector<std::size_t> taken{i};
            for (std::size_t j = i + 1; !m_used[i] && j < m_rules.size(); ++j) {
                workPoint();
                if (m_used[j] || !isAbove(m_rules[i], m_rules[j]) ||
                    m_rules[j].at - group.back().at < ruleWidth)
                    continue;
                const auto band = m_lines.between(group.back(), m_rules[j]);
                if (!isTabularBand(band) && !maySeparate(band))
                    break;
                group.push_back(m_rules[j]);
                taken.push_back(j);
            }
            if (group.size() < 2 || !isTable(group))
                continue;
            for (const std::size_t index : taken)
                m_used[index] = true;
            groups.push_back(group);
        }
        return groups;
    }

private:
    bool isTable(const std::vector<PdfRule> &group) const
    {
        const auto inside = m_lines.between(group.front(), group.back());
        constexpr std::size_t leastLines = 2;
        return inside.size() >= leastLines &&
               (group.size() > 2 || std::any_of(inside.begin(), inside.end(), holdsFigure)) &&
               columnsOf(inside).count() > 1;
    }

    const std::vector<PdfRule> &m_rules;
    const PlacedLines &m_lines;
    std::vector<bool> m_used;
};

std::vector<PdfTableRow> bandRows(std::span<const PdfLine> lines, const PdfColumns &columns)
{
    const auto together = asOneRow(lines, columns);
    if (!together)
        return alignedRows(lines, columns);
    constexpr std::size_t mostWrapped = 4; // lines of one cell
    const auto tall = std::count_if(together->begin(), together->end(), [](const PdfCell &cell) {
        return cell.lines.size() > mostWrapped;
    });
    if (holdsRows(*together) || tall > 1)
        return partRows(*together);
    return {*together};
}

PdfTable bandedTable(const std::vector<PdfRule> &rules, const PlacedLines &lines)
{
    PdfTable table;
    const auto inside = lines.between(rules.front(), rules.back());
    const PdfColumns columns = columnsOf(inside);
    table.edges = columns.edges();
    table.edges.front() = std::min(table.edges.front(), rules.front().from);
    table.edges.back() = std::max(table.edges.back(), rules.front().to);
    table.box = {table.edges.front(), rules.front().at, table.edges.back(), rules.back().at};
    for (std::size_t i = 1; i < rules.size(); ++i) {
        const auto band = lines.between(rules[i - 1], rules[i]);
        if (band.empty())
            continue;
        for (const PdfTableRow &row : bandRows(band, columns))
            table.rows.push_back(row);
    }
    return table;
}

/// Takes out of lines what stands in tables between such rules.
void takeOut(std::vector<PdfLine> &lines, const std::vector<std::vector<PdfRule>> &groups)
{
    std::erase_if(lines, [&](PdfLine &line) {
        workPoint();
        const float middle = PlacedLines::middleOf(line);
        std::erase_if(line.parts, [&](const PdfPart &part) {
            return std::any_of(groups.begin(), groups.end(), [&](const auto &rules) {
                return middle > rules.front().at && middle < rules.back().at &&
                       PlacedLines::isBeside(part, rules.front(), rules.back());
            });
        });
        return line.parts.empty();
    });
}

/// Finds stretches of tabular lines. A line of one part is taken in where such lines follow soon.
class Alignment
{
public:
    explicit Alignment(const std::vector<PdfLine> &lines) : m_lines(lines) {}

    std::vector<PdfAligned> tables() const
    {
        std::vector<PdfAligned> tables;
        std::size_t i = 0;
        while (i < m_lines.size()) {
            workPoint();
            const std::size_t end = isTabular(m_lines[i]) ? endOf(i) : i;
            if (end > i && isTable(i, end)) {
                const std::size_t done = tables.empty() ? 0 : tables.back().end;
                tables.push_back(wholeTable(beginningOf(i, done), end));
                i = tables.back().end;
            } else {
                i = std::max(i + 1, end);
            }
        }
        return tables;
    }

private:
    std::size_t endOf(std::size_t first) const
    {
        constexpr std::size_t mostBetween = 4;
        constexpr float widest = 3.2F; // distance of lines, in parts of the size of the font
        std::size_t end = first + 1;
        std::size_t passed = 0;
        for (std::size_t i = first + 1; i < m_lines.size(); ++i) {
            const PdfLine &line = m_lines[i];
            const float distance = line.base() - m_lines[i - 1].base();
            if (distance > widest * std::max(line.size(), m_lines[i - 1].size()))
                break;
            if (isTabular(line)) {
                end = i + 1;
                passed = 0;
            } else if (++passed > mostBetween || !mayStandInCells(line)) {
                break;
            }
        }
        return end;
    }

    /// At least three rows of columns; of those below the head a third hold figures.
    bool isTable(std::size_t first, std::size_t end) const
    {
        const std::span<const PdfLine> lines(m_lines.data() + first, end - first);
        const auto body = std::find_if(lines.begin(), lines.end(), holdsFigure);
        const auto rows = std::count_if(body, lines.end(), isTabular);
        const auto figures = std::count_if(body, lines.end(), holdsFigure);
        constexpr std::ptrdiff_t leastRows = 3;
        return std::count_if(lines.begin(), lines.end(), isTabular) >= leastRows && figures > 0 &&
               figures * 3 >= rows && columnsOf(lines).count() > 1;
    }

    /// Lines above that reach down beside the first one: of the name of its row.
    std::size_t beginningOf(std::size_t first, std::size_t done) const
    {
        while (first > done && mayStandInCells(m_lines[first - 1]) &&
               m_lines[first].base() - m_lines[first - 1].base() < 0.95F * m_lines[first].size())
            --first;
        return first;
    }

    /// With the lines below that go on in the cells of its last row.
    PdfAligned wholeTable(std::size_t first, std::size_t end) const
    {
        PdfAligned table = makeTable(first, end);
        constexpr float near = 1.7F;
        while (table.end < m_lines.size() && mayStandInCells(m_lines[table.end]) &&
               m_lines[table.end].base() - m_lines[table.end - 1].base() <
                   near * m_lines[table.end].size()) {
            PdfAligned longer = makeTable(first, table.end + 1);
            if (longer.table.rows.size() != table.table.rows.size())
                break;
            table = std::move(longer);
        }
        return table;
    }

    PdfAligned makeTable(std::size_t first, std::size_t end) const
    {
        const std::span<const PdfLine> lines(m_lines.data() + first, end - first);
        PdfAligned aligned{first, end, {}};
        const PdfColumns columns = columnsOf(lines);
        aligned.table.edges = columns.edges();
        aligned.table.box = boxOf(lines);
        aligned.table.rows = alignedRows(lines, columns);
        return aligned;
    }

    const std::vector<PdfLine> &m_lines;
};

} // namespace

std::vector<PdfTable> bandedTables(const std::vector<PdfRule> &across, std::vector<PdfLine> &lines)
{
    const PlacedLines placed(lines);
    const auto groups = Banding(across, placed).groups();
    std::vector<PdfTable> tables;
    for (const std::vector<PdfRule> &group : groups)
        tables.push_back(bandedTable(group, placed));
    takeOut(lines, groups);
    return tables;
}

std::vector<PdfAligned> alignedTables(const std::vector<PdfLine> &lines)
{
    return Alignment(lines).tables();
}

} // namespace PlanLens
