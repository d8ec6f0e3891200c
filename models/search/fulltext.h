// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchunits.h"

#include <QStringView>

#include <cstddef>
#include <vector>

namespace PlanLens {

class Database;

/// A unit in which something was found, and how often.
struct UnitMatch
{
    quint32 unit = 0;
    quint32 hits = 0;
};
/// By unit.
using UnitMatches = std::vector<UnitMatch>;

/// A report in the full-text index. Its units are numbered one after the other, by kind.
struct IndexedReport
{
    int id = 0;   ///< of its row in report; 0 where it is not to be found: old, removed, deleted
    int year = 0; ///< the newest year it is about; 0 where not known
    quint32 firstUnit = 0;
    quint32 firstCell = 0;
    quint32 firstParagraph = 0;
    quint32 endUnit = 0;

    bool isLive() const { return id > 0; }
    SearchUnitKind kindOf(quint32 unit) const;
};

/// Where forms of text (see searchform.h) occur in the reports of a library. What a query means and
/// how hits are ranked and shown is built on this alone, so that the full text of another database
/// can stand in. Reports are as they were when it was loaded. Throws DatabaseError.
class FullText
{
public:
    virtual ~FullText() = default;

    virtual const std::vector<IndexedReport> &reports() const = 0;
    /// Current reports of which the index has no text: it was damaged when they were added.
    virtual const std::vector<int> &withoutText() const = 0;
    /// Index in reports() of the one that a unit belongs to.
    virtual std::size_t reportOf(quint32 unit) const = 0;
    /// Every place where the form occurs, in all reports, live or not.
    virtual UnitMatches find(const Database &database, QStringView form) const = 0;
    /// Every unit once.
    virtual UnitMatches everything() const = 0;
};

} // namespace PlanLens
