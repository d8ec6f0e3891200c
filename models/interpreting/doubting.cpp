// SPDX-License-Identifier: GPL-3.0-or-later
#include "interpreting/doubting.h"

#include "text/workpoint.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// Whether a number in a text was recognised with low confidence.
bool holdsDoubtfulNumber(const MappedText &text, const Recognition &recognition)
{
    for (int i = 0; i < text.size(); ++i) {
        if (text.text().at(i).isDigit() && recognition.isDoubtful({text.sourceOffset(i), 1}))
            return true;
    }
    return false;
}

/// Whether a title above a cell holds such a number: the year may be another one.
bool standsBelowDoubt(const Report &report, const Observation &observation)
{
    const Table &table = report.blocks.at(observation.anchor.block).table;
    for (int row = 0; row < std::min(table.headerRows, observation.anchor.row); ++row) {
        // Of merged cells the first one holds the title.
        int column = observation.anchor.column;
        const Cell *cell = table.cell(row, column);
        while (cell && cell->covered && column > 0)
            cell = table.cell(row, --column);
        if (cell && holdsDoubtfulNumber(cell->text, report.recognition))
            return true;
    }
    return false;
}

bool isDoubtful(const Report &report, const Observation &observation)
{
    if (report.recognition.isDoubtful(report.sourceRange(observation.anchor)))
        return true;
    return observation.anchor.isCell() && standsBelowDoubt(report, observation);
}

} // namespace

void markDoubtful(const Report &report, Interpretation &interpretation)
{
    if (report.recognition.isEmpty())
        return;
    for (Observation &observation : interpretation.observations) {
        workPoint();
        observation.doubtful = isDoubtful(report, observation);
        if (!observation.doubtful)
            continue;
        observation.stated.reset();
        if (observation.value.low || observation.value.high)
            interpretation.problems.append({ProblemKind::DoubtfulFigure, observation.anchor,
                                            observation.line, 1, observation.printed});
    }
}

} // namespace PlanLens
