// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/postings.h"
#include "search/searchunits.h"

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

/// The full-text index as it was when it was loaded: which stretch of the stream of all characters
/// is which unit of which report. The positions of characters are read as they are asked for.
///
/// A pair of characters has one sorted list of positions; a word of more characters is where the
/// lists of its pairs meet at the right distance; a single character is the sum of all pairs that
/// begin with it. So whatever is asked is found exactly, without looking into the texts.
/// Throws DatabaseError.
class TextIndex
{
public:
    explicit TextIndex(const Database &database);

    const std::vector<IndexedReport> &reports() const { return m_reports; }
    /// Current reports of which the index has no text: it was damaged when they were added.
    const std::vector<int> &withoutText() const { return m_withoutText; }
    /// Index in reports() of the one that a unit belongs to.
    std::size_t reportOf(quint32 unit) const;
    /// Where a form (see searchform.h) occurs, in all reports, live or not.
    UnitMatches find(const Database &database, QStringView form) const;
    /// Every unit once.
    UnitMatches everything() const;

private:
    struct Segment
    {
        qint64 id = 0;
        quint32 offset = 0; ///< of its first character in the stream
        quint32 extent = 0;
    };
    struct Waiting
    {
        QByteArray stream;
        quint32 offset = 0;
    };

    void loadSegments(const Database &database);
    void loadWaiting(const Database &database);
    void loadReports(const Database &database);
    void append(const ReportLayout &layout);
    void indexUnits();
    quint32 unitAt(quint32 position) const;

    UnitMatches findCharacter(const Database &database, QChar character) const;
    Positions findPhrase(const Database &database, QStringView form) const;
    Positions positionsOf(const Database &database, CharacterPair pair) const;
    void appendWaiting(QStringView form, Positions &positions) const;
    UnitMatches counted(const Positions &positions) const;

    std::vector<Segment> m_segments;
    std::vector<Waiting> m_waiting;
    std::vector<IndexedReport> m_reports;
    std::vector<int> m_withoutText;
    std::vector<int> m_ids;            ///< of the reports in search_report
    std::vector<quint32> m_unitStarts; ///< first character of each unit, and the end of the stream
    std::vector<quint32> m_unitNear;   ///< the units of characters at even distances
};

} // namespace PlanLens
