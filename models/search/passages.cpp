// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/passages.h"

#include "storing/columns.h"

#include <algorithm>

namespace PlanLens {

int Passage::lineAt(int index) const
{
    const int length = text.sourceOffset(index) - sourceStart;
    return line + int(QStringView(source).left(std::max(0, length)).count(u'\n'));
}

PassageReader::PassageReader(const Database &database)
    : m_block(database, QStringLiteral("SELECT line, text, runs, text_length FROM block "
                                       "WHERE report_id = ? AND position = ?"))
    , m_cell(database,
             QStringLiteral("SELECT line, text, runs, text_length FROM cell "
                            "WHERE report_id = ? AND block = ? AND row_no = ? AND column_no = ?"))
    , m_source(database)
{}

Passage PassageReader::read(int report, const Anchor &place)
{
    Statement &statement = place.isCell() ? m_cell : m_block;
    if (place.isCell())
        statement.run(report, place.block, place.row, place.column);
    else
        statement.run(report, place.block);
    if (!statement.next())
        return {};
    Passage passage{.line = statement.integer(0)};
    const auto length = statement.optionalInteger(3);
    if (const auto range =
            length ? MappedText::rangeOfRuns(statement.text(2), *length) : std::nullopt) {
        passage.source = m_source.stretch(report, *range);
        passage.sourceStart = range->start;
    }
    passage.text = mappedTextFrom(statement, 1, passage.source, passage.sourceStart);
    return passage;
}

} // namespace PlanLens
