// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace PlanLens {

/// A place in a report: the report, a block of it, for tables a cell, and a range of characters in
/// the cleaned text of that block or cell. It is what selection travels as, and what every figure,
/// finding and footnote cites.
struct Anchor
{
    QString report;  ///< key of the report (see Report::key)
    int block = -1;  ///< index in Report::blocks
    int row = -1;    ///< row of a table, else -1
    int column = -1; ///< column of a table, else -1
    int start = 0;   ///< first character in the text of the block or cell
    int length = 0;  ///< 0 stands for the whole block or cell

    bool isValid() const { return block >= 0; }
    bool isCell() const { return row >= 0 && column >= 0; }
    /// Whether both lie in the same block, and the same cell where it is a table.
    bool samePlace(const Anchor &other) const
    {
        return report == other.report && block == other.block && row == other.row &&
               column == other.column;
    }

    /// Whether both have characters in common; one without a range is all of its block or cell.
    bool overlaps(const Anchor &other) const;

    /// `KEY#b12`, `KEY#b12.3.1`, each with `:4+8` after it where a range is meant.
    QString toString() const;
    /// Reads what toString() wrote; nothing where the text is no anchor.
    static std::optional<Anchor> fromString(const QString &text);

    bool operator==(const Anchor &) const = default;
    std::strong_ordering operator<=>(const Anchor &other) const;
};

QDebug operator<<(QDebug debug, const Anchor &anchor);

} // namespace PlanLens

Q_DECLARE_METATYPE(PlanLens::Anchor)
