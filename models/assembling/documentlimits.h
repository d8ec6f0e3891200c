// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>

namespace PlanLens {

/// What a document may hold: ten times and more of what reports do, and still few enough to be read
/// in seconds and in a few hundred megabytes, whatever stands in it.
inline constexpr qsizetype longestText = 4'000'000;  ///< characters, in UTF-16 units
inline constexpr qsizetype mostParagraphs = 80'000;  ///< lines of text that are not empty, too
inline constexpr qsizetype mostTableCells = 100'000; ///< of all tables, as laid out

/// A document goes beyond one of the limits: thrown where it is noticed, so that no memory is spent
/// on the rest. readBytes() makes a ReadError of it.
struct DocumentTooLarge
{
    QString limit; ///< which one, and where, in the person's language
};

/// Counts what all tables of a document hold.
class CellCount
{
public:
    /// Throws DocumentTooLarge. `line` is where the table, or the row, stands.
    void add(qsizetype cells, int line);

private:
    qsizetype m_count = 0;
};

/// Each throws DocumentTooLarge where a document has more.
void checkCells(qsizetype count, int line);
void checkParagraphs(qsizetype count, int line);
/// `line` is 0 where the text has not been taken apart yet.
void checkText(qsizetype length, int line = 0);

} // namespace PlanLens
