// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QString>

#include <vector>

namespace PlanLens {

/// Finds the block or cell that a stretch of a report's source stands in.
class NumberPlaces
{
public:
    /// The report must outlive it.
    explicit NumberPlaces(const Report &report);

    /// Not valid where the stretch belongs to no text of the report.
    Anchor anchorOf(const SourceRange &range) const;

private:
    struct Text
    {
        SourceRange range;
        Anchor anchor;
        const MappedText *text = nullptr;
    };
    void add(const Anchor &anchor, const MappedText &text);

    std::vector<Text> m_texts; ///< by their place in the source
};

/// What stands around a number, to be read in one line.
struct NumberSurroundings
{
    QString before;
    QString number;
    QString after;

    bool operator==(const NumberSurroundings &) const = default;
};

/// At most `reach` characters on each side; of a table what stands in the row, cells parted by a
/// dot in the middle. `range` is that of the number in the source, `place` its anchor, if any.
NumberSurroundings surroundingsOf(const Report &report, const Anchor &place,
                                  const SourceRange &range, int reach);

} // namespace PlanLens
