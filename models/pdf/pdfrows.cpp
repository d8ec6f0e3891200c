// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfrows.h"

#include "language/figurecells.h"
#include "pdf/pdfspacedrows.h"
#include "pdf/pdftabular.h"
#include "text/characters.h"
#include "text/workpoint.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace PlanLens {

namespace {

// In parts of the size of the font.
constexpr float sameBase = 0.4F;
constexpr float between = 0.85F; ///< lines of two cells so near are beside each other
constexpr float tight = 0.9F;    ///< of the usual distance of rows: lines of one cell are nearer

/// A line of one cell.
struct Placed
{
    std::size_t column = 0;
    const PdfPart *line = nullptr;
};

/// Lines on one base line, or around it.
struct Band
{
    float first = 0; ///< base lines
    float last = 0;
    float size = 0;
    std::vector<Placed> lines;

    bool holds(std::size_t column) const
    {
        return std::any_of(lines.begin(), lines.end(),
                           [column](const Placed &line) { return line.column == column; });
    }
    bool isApartFrom(const Band &other) const
    {
        return std::none_of(lines.begin(), lines.end(),
                            [&](const Placed &line) { return other.holds(line.column); });
    }
    std::size_t filled() const
    {
        std::vector<std::size_t> columns;
        for (const Placed &line : lines)
            columns.push_back(line.column);
        std::sort(columns.begin(), columns.end());
        return std::size_t(std::unique(columns.begin(), columns.end()) - columns.begin());
    }
    void take(const Band &other)
    {
        last = std::max(last, other.last);
        lines.insert(lines.end(), other.lines.begin(), other.lines.end());
    }
};

std::vector<Band> bandsOf(const PdfTableRow &row)
{
    std::vector<Placed> all;
    for (std::size_t column = 0; column < row.size(); ++column) {
        for (const PdfPart &line : row[column].lines)
            all.push_back({column, &line});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Placed &a, const Placed &b) { return a.line->base < b.line->base; });
    std::vector<Band> bands;
    for (const Placed &placed : all) {
        const float base = placed.line->base;
        const float size = placed.line->size;
        if (bands.empty() || base - bands.back().first > sameBase * size)
            bands.push_back({base, base, size, {}});
        bands.back().lines.push_back(placed);
        bands.back().last = base;
    }
    return bands;
}

/// Lines that stand between those of another cell, as a figure beside a name of two lines.
void joinBetween(std::vector<Band> &bands)
{
    std::vector<Band> joined;
    Band before; // the band taken in last
    for (const Band &band : bands) {
        const bool near = !joined.empty() && band.first - before.first < between * band.size;
        if (near && band.isApartFrom(before))
            joined.back().take(band);
        else
            joined.push_back(band);
        before = band;
    }
    bands = joined;
}

/// Whether nothing stands where rows have their number and name.
bool isNameless(const Band &band, std::size_t columns)
{
    return !band.holds(0) && (columns < 3 || !band.holds(1));
}

/// Whether both hold a figure in one column, which are two figures.
bool figuresMeet(const Band &band, const Band &other)
{
    return std::any_of(band.lines.begin(), band.lines.end(), [&](const Placed &line) {
        return isFigureCell(line.line->text) &&
               std::any_of(other.lines.begin(), other.lines.end(), [&](const Placed &second) {
                   return second.column == line.column && isFigureCell(second.line->text);
               });
    });
}

/// The last of the bands from `first` on that are nameless and near each other.
std::size_t endOfNameless(const std::vector<Band> &bands, std::size_t first, std::size_t columns,
                          float most)
{
    std::size_t last = first;
    while (last + 1 < bands.size() && isNameless(bands[last + 1], columns) &&
           bands[last + 1].first - bands[last].last < most)
        ++last;
    return last;
}

/// Lines without the name of a row belong to the one that is nearer.
void joinNameless(std::vector<Band> &bands, std::size_t columns)
{
    constexpr float farthest = 1.6F; // in parts of the size of the font
    constexpr float nearer = 0.9F;   // of the distance of the other
    std::vector<Band> joined;
    for (std::size_t i = 0; i < bands.size(); ++i) {
        if (!isNameless(bands[i], columns)) {
            joined.push_back(bands[i]);
            continue;
        }
        const float most = farthest * bands[i].size;
        const std::size_t last = endOfNameless(bands, i, columns, most);
        Band band = bands[i];
        for (std::size_t next = i + 1; next <= last; ++next)
            band.take(bands[next]);
        const float up = joined.empty() ? 1e9F : band.first - joined.back().last;
        const float down = last + 1 == bands.size() ? 1e9F : bands[last + 1].first - band.last;
        if (up < most && up < nearer * down && !figuresMeet(band, joined.back())) {
            joined.back().take(band);
            i = last;
        } else if (down < most && down < nearer * up && !figuresMeet(band, bands[last + 1])) {
            band.take(bands[last + 1]);
            bands[last + 1] = band;
            i = last;
        } else {
            joined.push_back(bands[i]);
        }
    }
    bands = joined;
}

/// The usual distance of rows: of those that fill several columns.
float pitchOf(const std::vector<Band> &bands)
{
    std::vector<float> distances;
    for (std::size_t i = 1; i < bands.size(); ++i) {
        if (bands[i].filled() > 1 && bands[i - 1].filled() > 1)
            distances.push_back(bands[i].first - bands[i - 1].first);
    }
    if (distances.empty())
        return 0;
    const auto middle = distances.begin() + std::ptrdiff_t(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    return *middle;
}

PdfTableRow rowOf(const Band &band, const PdfTableRow &columns)
{
    PdfTableRow row = columns;
    for (const Placed &placed : band.lines)
        row[placed.column].lines.push_back(*placed.line);
    for (PdfCell &cell : row)
        std::stable_sort(cell.lines.begin(), cell.lines.end(),
                         [](const PdfPart &a, const PdfPart &b) { return a.base < b.base; });
    return row;
}

/// Whether a row holds a figure, alone or with a bound behind it: 5, 6.5以上.
bool rowHoldsFigure(const PdfTableRow &row)
{
    return std::any_of(row.begin(), row.end(), [](const PdfCell &cell) {
        const QString text = cell.text();
        return isFigureCell(text) ||
               (!text.isEmpty() && isDigit(text.front()) && mayBeFigure(text));
    });
}

/// Empties the cells, and narrows them to what stood in them, so that it shows which lines are
/// full.
void fitCells(PdfTableRow &columns)
{
    for (PdfCell &cell : columns) {
        if (cell.lines.empty())
            continue;
        cell.left = cell.lines.front().left;
        cell.right = cell.lines.front().right;
        for (const PdfPart &line : cell.lines) {
            cell.left = std::min(cell.left, line.left);
            cell.right = std::max(cell.right, line.right);
        }
        cell.lines.clear();
    }
}

/// Joins rows that are one: lines of its cells that are nearer than rows are.
class RowJoining
{
public:
    RowJoining(const std::vector<Band> &bands, const PdfTableRow &columns)
        : m_pitch(pitchOf(bands)), m_columns(columns)
    {
        for (const Band &band : bands)
            take(band);
    }

    std::vector<PdfTableRow> rows() const { return m_rows; }

private:
    void take(const Band &band)
    {
        PdfTableRow row = rowOf(band, m_columns);
        const float distance = band.first - m_last;
        const bool isTight = m_pitch == 0 || distance < tight * m_pitch;
        const bool figures = rowHoldsFigure(row);
        const bool wrapped =
            !m_rows.empty() && distance < 2 * band.size &&
            (isTight ? !figures && continuesRow(m_rows.back(), row) : isOpen(m_rows.back(), row));
        const bool head =
            !m_rows.empty() && !m_inBody && !figures && isTight && m_pitch > 0 && band.filled() > 1;
        const bool below = !m_rows.empty() && m_pitch > 0 && isTight && beginsRow(row);
        if (wrapped || head || below)
            appendRow(m_rows.back(), row);
        else
            m_rows.push_back(row);
        m_inBody = m_inBody || figures;
        m_last = band.last;
    }

    /// A bracket that is open at the end of a cell closes in the next line.
    static bool isOpen(const PdfTableRow &row, const PdfTableRow &next)
    {
        bool any = false;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (next[i].isEmpty())
                continue;
            const QString text = row[i].text();
            const bool open =
                text.count(u'（') + text.count(u'(') > text.count(u'）') + text.count(u')');
            if (!open)
                return false;
            any = true;
        }
        return any;
    }

    /// The name of a row begins in a line above its figures.
    bool beginsRow(const PdfTableRow &row) const
    {
        const PdfTableRow &above = m_rows.back();
        std::size_t filled = 0;
        for (std::size_t i = 0; i < above.size(); ++i) {
            if (above[i].isEmpty())
                continue;
            ++filled;
            if (row[i].isEmpty() || !goesOn(above[i], row[i]))
                return false;
        }
        return filled == 1 && rowHoldsFigure(row) && !rowHoldsFigure(above);
    }

    float m_pitch;
    const PdfTableRow &m_columns;
    std::vector<PdfTableRow> m_rows;
    float m_last = 0;
    bool m_inBody = false;
};

} // namespace

bool holdsRows(const PdfTableRow &row)
{
    std::size_t figures = 0; // the most that one cell has
    std::size_t tall = 0;
    // Numbers of rows in the first column may be wrapped, digit by digit.
    for (std::size_t i = 1; i < row.size(); ++i) {
        const PdfCell &cell = row[i];
        const auto count =
            std::count_if(cell.lines.begin(), cell.lines.end(),
                          [](const PdfPart &line) { return isFigureCell(line.text); });
        if (std::size_t(count) * 2 > cell.lines.size())
            figures = std::max(figures, std::size_t(count));
    }
    for (const PdfCell &cell : row)
        tall += figures > 1 && cell.lines.size() >= figures;
    return tall > 1;
}

std::vector<PdfTableRow> partRows(const PdfTableRow &row, std::optional<float> pitch)
{
    workPoint();
    PdfTableRow columns = row;
    fitCells(columns);
    if (pitch)
        return spacedRows(row, *pitch, columns);
    std::vector<Band> bands = bandsOf(row);
    joinBetween(bands);
    joinNameless(bands, row.size());
    return RowJoining(bands, columns).rows();
}

} // namespace PlanLens
