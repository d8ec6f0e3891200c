// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "tables/rowname.h"

#include <optional>

#include <QString>

namespace PlanLens {

/// A row of a table that states an indicator, and where it belongs.
struct IndicatorRow
{
    int row = 0; ///< in Table::rows
    RowName name;
    QString ordinal;
    std::optional<Measure> measure; ///< of a row 增长率 below the one whose name it has
    std::optional<Role> role;       ///< of a row 目标 or 实际 below the one whose name it has
    bool estimated = false;
    QString section;
    int sectionCount = 0; ///< how many sections begin above it
    bool blank = false;   ///< nothing stands in its columns of amounts
    int indent = 0;       ///< blanks in front of the name, in columns; ideographs take two
    int above = -1;       ///< of a sub-row the index in the list of the row that it belongs to
    QString parent;
    QString unit;          ///< from the name or a unit column
    QString parentUnit;    ///< of the row, or of the section, that it belongs to
    QString attributeText; ///< of an attribute column, as printed
    QString parentMarks;   ///< of the row that a sub-row belongs to
    QString parentAttributeText;

    bool operator==(const IndicatorRow &) const = default;
};

} // namespace PlanLens
