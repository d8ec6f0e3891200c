// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "report/anchor.h"
#include "storing/sourceparts.h"
#include "text/mappedtext.h"

namespace PlanLens {

/// The text of one block or cell, with the source it comes from.
struct Passage
{
    MappedText text;
    int line = 0; ///< 1-based source line it begins on
    QString source;
    int sourceStart = 0;

    /// 1-based source line of a character.
    int lineAt(int index) const;
};

/// Reads single blocks and cells of stored reports, many of them fast. Throws DatabaseError.
class PassageReader
{
public:
    explicit PassageReader(const Database &database);

    Passage read(int report, const Anchor &place);

private:
    Statement m_block;
    Statement m_cell;
    SourceReader m_source;
};

} // namespace PlanLens
