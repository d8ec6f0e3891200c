// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/fulltext.h"
#include "search/postings.h"
#include "search/searchunits.h"

#include <vector>

namespace PlanLens {

/// Our own full text: which stretch of the stream of all characters
/// is which unit of which report. The positions of characters are read as they are asked for.
///
/// A pair of characters has one sorted list of positions; a word of more characters is where the
/// lists of its pairs meet at the right distance; a single character is the sum of all pairs that
/// begin with it. So whatever is asked is found exactly, without looking into the texts.
/// Throws DatabaseError.
class TextIndex final : public FullText
{
public:
    explicit TextIndex(const Database &database);

    const std::vector<IndexedReport> &reports() const override { return m_reports; }
    const std::vector<int> &withoutText() const override { return m_withoutText; }
    std::size_t reportOf(quint32 unit) const override;
    UnitMatches find(const Database &database, QStringView form) const override;
    UnitMatches everything() const override;

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
