// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfspacedrows.h"

#include "pdf/pdftabular.h"
#include "text/workpoint.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace PlanLens {

namespace {

/// Two lines that follow each other in a column.
struct Step
{
    float distance = 0; ///< in parts of the size of the font
    bool rows = false;  ///< they are of two rows, whatever the distance
};

/// Two figures, or what begins a row. The number of a row may be wrapped, digit by digit.
bool areTwoRows(const QString &text, const QString &next, std::size_t column)
{
    if (column > 0 && mayBeFigure(text) && mayBeFigure(next))
        return true;
    return startsItem(next) || (column == 0 && next.toInt() == text.toInt() + 1);
}

std::vector<Step> stepsOf(const PdfTableRow &cells)
{
    constexpr float farthest = 3;
    std::vector<Step> steps;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const std::vector<PdfPart> &lines = cells[column].lines;
        for (std::size_t i = 1; i < lines.size(); ++i) {
            workPoint();
            if (lines[i].size != lines[i - 1].size || lines[i].size <= 0)
                continue;
            const float distance = (lines[i].base - lines[i - 1].base) / lines[i].size;
            if (distance > 0 && distance < farthest)
                steps.push_back({distance, areTwoRows(lines[i - 1].text, lines[i].text, column)});
        }
    }
    std::sort(steps.begin(), steps.end(),
              [](const Step &a, const Step &b) { return a.distance < b.distance; });
    return steps;
}

/// Lines of a cell, from the first to the last base line.
struct Stretch
{
    float first = 0;
    float last = 0;
    std::size_t column = 0;
    std::vector<PdfPart> lines;
};

std::vector<Stretch> stretchesOf(const PdfTableRow &row, float pitch)
{
    std::vector<Stretch> stretches;
    for (std::size_t column = 0; column < row.size(); ++column) {
        bool open = false;
        for (const PdfPart &line : row[column].lines) {
            workPoint();
            if (open && line.size == stretches.back().lines.back().size &&
                line.base - stretches.back().last <= pitch * line.size) {
                stretches.back().last = line.base;
                stretches.back().lines.push_back(line);
            } else {
                stretches.push_back({line.base, line.base, column, {line}});
            }
            open = true;
        }
    }
    std::stable_sort(stretches.begin(), stretches.end(),
                     [](const Stretch &a, const Stretch &b) { return a.first < b.first; });
    return stretches;
}

} // namespace

std::optional<float> cellPitch(const PdfTableRow &cells)
{
    constexpr float even = 1.04F;
    constexpr float apart = 1.1F;
    constexpr std::ptrdiff_t mostRows = 10; // one in so many
    const std::vector<Step> steps = stepsOf(cells);
    if (steps.empty())
        return std::nullopt;
    const float least = steps.front().distance;
    const auto end = std::find_if(steps.begin(), steps.end(),
                                  [&](const Step &step) { return step.distance > even * least; });
    const auto rows = std::count_if(steps.begin(), end, [](const Step &step) { return step.rows; });
    if (end == steps.end() || end->distance < apart * least ||
        rows * mostRows > end - steps.begin())
        return std::nullopt;
    return (even + apart) / 2 * least;
}

std::vector<PdfTableRow> spacedRows(const PdfTableRow &cells, float pitch,
                                    const PdfTableRow &columns)
{
    constexpr float beside = 0.8F; // of the size of the font: lines of two rows are further apart
    std::vector<PdfTableRow> rows;
    float last = 0;
    for (Stretch &stretch : stretchesOf(cells, pitch)) {
        if (rows.empty() || stretch.first - last > beside * stretch.lines.front().size) {
            rows.push_back(columns);
            last = stretch.last;
        }
        last = std::max(last, stretch.last);
        std::vector<PdfPart> &lines = rows.back()[stretch.column].lines;
        std::move(stretch.lines.begin(), stretch.lines.end(), std::back_inserter(lines));
    }
    return rows;
}

} // namespace PlanLens
