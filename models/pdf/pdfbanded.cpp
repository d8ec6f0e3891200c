// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfbanded.h"

#include "pdf/pdfcolumns.h"
#include "pdf/pdftabular.h"
#include "text/workpoint.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

namespace PlanLens {

namespace {

/// Between two lines across.
bool isTabularBand(std::span<const PdfLine> lines)
{
    const auto count = std::count_if(lines.begin(), lines.end(), isTabular);
    return !lines.empty() && std::size_t(count) * 2 >= lines.size();
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

PdfTable bandedTable(const std::vector<PdfRule> &rules, const PlacedLines &lines)
{
    PdfTable table;
    const auto inside = lines.between(rules.front(), rules.back());
    table.banded = true;
    table.box = {rules.front().from, rules.front().at, rules.front().to, rules.back().at};
    for (std::size_t i = 1; i < rules.size(); ++i) {
        auto band = lines.between(rules[i - 1], rules[i]);
        if (!band.empty())
            table.bands.push_back(std::move(band));
    }
    setColumns(table, columnsOf(inside), std::nullopt);
    table.box.left = table.edges.front();
    table.box.right = table.edges.back();
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

} // namespace PlanLens
