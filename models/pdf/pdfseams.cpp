// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfseams.h"

#include "pdf/pdfaligned.h"
#include "pdf/pdfcolumns.h"
#include "pdf/pdfcontinuation.h"
#include "pdf/pdftabular.h"
#include "text/workpoint.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <utility>

namespace PlanLens {

namespace {

/// The table at an end of an area whose columns only the alignment shows; null where none is.
PdfTable *tableIn(PdfElement &element)
{
    auto *table = std::get_if<PdfTable>(&element);
    return table && !table->bands.empty() ? table : nullptr;
}

float middleOf(const PdfPart &part)
{
    return (part.left + part.right) / 2;
}

void move(PdfLine &line, float x, float y)
{
    for (PdfPart &part : line.parts)
        part.move(x, y);
}

PdfColumns moved(PdfColumns columns, float x)
{
    columns.left += x;
    columns.right += x;
    for (PdfGutter &gutter : columns.gutters) {
        gutter.left += x;
        gutter.right += x;
    }
    return columns;
}

/// How often two pieces of text of a line stand in one column.
std::size_t countShared(std::span<const PdfLine> lines, const PdfColumns &columns)
{
    std::size_t count = 0;
    for (const PdfLine &line : lines) {
        for (std::size_t i = 1; i < line.parts.size(); ++i)
            count += columnAt(middleOf(line.parts[i - 1]), columns) ==
                     columnAt(middleOf(line.parts[i]), columns);
    }
    return count;
}

/// A table in several areas.
class Chain
{
public:
    Chain(PdfTable &table, float origin)
        : m_parts{{&table, origin}}
        , m_lines(linesOf(table))
        , m_shared(countShared(m_lines, columnsOf(m_lines)))
        , m_columns(columnsIn(table))
    {}

    /// Takes in the table at the beginning of the next area, if the columns of all together keep
    /// apart what the columns of each keep apart.
    bool take(PdfTable &table, float origin)
    {
        constexpr std::size_t mostLines = 400; // enough to tell columns by
        std::vector<PdfLine> lines = linesOf(table);
        const std::size_t shared = countShared(lines, columnsOf(lines));
        const std::size_t before = m_lines.size();
        add(std::move(lines), m_parts.front().origin - origin);
        const std::size_t first = m_lines.size() - std::min(m_lines.size(), mostLines);
        const std::span<const PdfLine> all = std::span(m_lines).subspan(first);
        const PdfColumns columns = columnsOf(all);
        if (columns.count() < std::max({std::size_t(2), m_columns, columnsIn(table)}) ||
            countShared(all, columns) > m_shared + shared ||
            (m_columns == 0 && table.partial && !isAlignedTable(all))) {
            m_lines.resize(before);
            return false;
        }
        m_columns = columns.count();
        m_shared += shared;
        m_parts.push_back({&table, origin});
        return true;
    }

    /// Sets its parts into the columns of all; false where there is one only.
    bool finish()
    {
        if (m_parts.size() < 2)
            return false;
        const PdfColumns columns = columnsOf(m_lines);
        const std::optional<float> pitch = cellPitch(m_lines, columns);
        for (const Part &part : m_parts) {
            setColumns(*part.table, moved(columns, part.origin - m_parts.front().origin), pitch);
            part.table->partial = false;
        }
        return true;
    }

private:
    struct Part
    {
        PdfTable *table = nullptr;
        float origin = 0;
    };

    static std::size_t columnsIn(const PdfTable &table)
    {
        return table.partial ? 0 : table.columns();
    }

    static std::vector<PdfLine> linesOf(const PdfTable &table)
    {
        std::vector<PdfLine> lines;
        for (const std::vector<PdfLine> &band : table.bands)
            lines.insert(lines.end(), band.begin(), band.end());
        return lines;
    }

    /// Below what was taken in before.
    void add(std::vector<PdfLine> lines, float x)
    {
        constexpr float apart = 100; // points
        const float y = m_lines.back().base() + apart;
        // The titles of a head that is repeated stand above all of their columns once.
        bool inHead = true;
        std::size_t count = 0;
        for (PdfLine &line : lines) {
            workPoint();
            inHead = inHead && count < m_lines.size() && line.text() == m_lines[count].text();
            ++count;
            if (inHead)
                continue;
            move(line, x, y);
            m_lines.push_back(std::move(line));
        }
    }

    std::vector<Part> m_parts;
    std::vector<PdfLine> m_lines; ///< as if all stood on one page
    std::size_t m_shared = 0;     ///< in the columns of each part alone
    std::size_t m_columns = 0;    ///< 0 where none of them is a table alone
};

/// Puts lines at the top of an area into the table that follows them, which begins without a head:
/// the rest of a row that the end of the page tore, or a heading of rows. Returns how many.
std::size_t takeLinesAbove(PdfArea &area)
{
    constexpr std::size_t most = 3;
    constexpr float near = 2; // distance, in parts of the size of the font
    std::size_t count = 0;
    while (count < area.elements.size() && count <= most &&
           std::holds_alternative<PdfLine>(area.elements[count]))
        ++count;
    PdfTable *table =
        count > 0 && count < area.elements.size() ? tableIn(area.elements[count]) : nullptr;
    if (!table || count > most || !hasNoHead(*table))
        return 0;
    std::vector<PdfLine> lines;
    for (std::size_t i = 0; i < count; ++i)
        lines.push_back(std::get<PdfLine>(area.elements[i]));
    lines.push_back(table->bands.front().front());
    for (std::size_t i = 0; i < count; ++i) {
        if (!mayStandInCells(lines[i]) ||
            lines[i + 1].base() - lines[i].base() > near * lines[i].size())
            return 0;
    }
    lines.pop_back();
    std::vector<PdfLine> &band = table->bands.front();
    band.insert(band.begin(), lines.begin(), lines.end());
    area.elements.erase(area.elements.begin(), area.elements.begin() + std::ptrdiff_t(count));
    return count;
}

/// Undoes that.
void giveLinesBack(PdfArea &area, std::size_t count)
{
    std::vector<PdfLine> &band = std::get<PdfTable>(area.elements.front()).bands.front();
    const auto end = band.begin() + std::ptrdiff_t(count);
    const std::vector<PdfElement> lines(band.begin(), end);
    band.erase(band.begin(), end);
    area.elements.insert(area.elements.begin(), lines.begin(), lines.end());
}

/// Puts lines at the end of an area into the table above them: a heading of rows. Returns how many.
std::size_t takeLinesBelow(PdfArea &area)
{
    constexpr std::size_t most = 2;
    constexpr float near = 2; // distance, in parts of the size of the font
    std::vector<PdfElement> &elements = area.elements;
    std::size_t count = 0;
    while (count < elements.size() && count <= most &&
           std::holds_alternative<PdfLine>(elements[elements.size() - 1 - count]))
        ++count;
    PdfTable *table = count > 0 && count <= most && count < elements.size()
                          ? tableIn(elements[elements.size() - 1 - count])
                          : nullptr;
    if (!table)
        return 0;
    std::vector<PdfLine> lines{table->bands.back().back()};
    for (std::size_t i = elements.size() - count; i < elements.size(); ++i)
        lines.push_back(std::get<PdfLine>(elements[i]));
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (!mayStandInCells(lines[i]) ||
            lines[i].base() - lines[i - 1].base() > near * lines[i].size())
            return 0;
    }
    std::vector<PdfLine> &band = table->bands.back();
    band.insert(band.end(), lines.begin() + 1, lines.end());
    elements.resize(elements.size() - count);
    return count;
}

/// Undoes that.
void giveLinesBelowBack(PdfArea &area, std::size_t count)
{
    std::vector<PdfLine> &band = std::get<PdfTable>(area.elements.back()).bands.back();
    const auto first = band.end() - std::ptrdiff_t(count);
    const std::vector<PdfElement> lines(first, band.end());
    band.erase(first, band.end());
    area.elements.insert(area.elements.end(), lines.begin(), lines.end());
}

/// The lines of tables that are none.
void dissolve(PdfArea &area)
{
    std::vector<PdfElement> elements;
    for (PdfElement &element : area.elements) {
        const PdfTable *table = tableIn(element);
        if (!table || !table->partial) {
            elements.push_back(std::move(element));
            continue;
        }
        for (const std::vector<PdfLine> &band : table->bands)
            std::copy(band.begin(), band.end(), std::back_inserter(elements));
    }
    area.elements = std::move(elements);
}

} // namespace

void joinSeams(const std::vector<PdfArea *> &areas)
{
    std::size_t i = 0;
    while (i < areas.size()) {
        workPoint();
        std::size_t next = i + 1;
        const std::size_t below = takeLinesBelow(*areas[i]);
        if (PdfTable *last = tableIn(areas[i]->elements.back())) {
            Chain chain(*last, areas[i]->origin);
            while (next < areas.size()) {
                PdfArea &area = *areas[next];
                const std::size_t above = takeLinesAbove(area);
                PdfTable *table = tableIn(area.elements.front());
                const bool goesOn = table && chain.take(*table, area.origin);
                if (!goesOn && above > 0)
                    giveLinesBack(area, above);
                if (!goesOn || area.elements.size() > 1)
                    break;
                ++next;
            }
            if (!chain.finish() && below > 0)
                giveLinesBelowBack(*areas[i], below);
        }
        i = next;
    }
    for (PdfArea *area : areas)
        dissolve(*area);
}

} // namespace PlanLens
