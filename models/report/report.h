// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/anchor.h"
#include "report/block.h"
#include "report/recognition.h"
#include "report/sourcepages.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace PlanLens {

enum class ReportKind { PlanReport, WorkReport, Communique, Outline, Other };

/// What a report is: from its title and opening lines, or as a person corrected it.
struct ReportIdentity
{
    QString title;
    ReportKind kind = ReportKind::Other;
    QString regionId;   ///< id in the table of regions (see Regions); empty where not known
    QString regionName; ///< full name, e.g. 重庆市大渡口区
    QString regionCode; ///< GB/T 2260, empty for places without a code of their own
    std::optional<int> reviewYear; ///< the year it looks back on
    std::optional<int> planYear;   ///< the year it plans

    bool operator==(const ReportIdentity &) const = default;
};

/// A document as blocks in reading order, with the decoded source they came from.
///
/// For plain text `source` is the decoded file. Readers of other formats make one: a line for each
/// paragraph and for each table row, cells parted by tabs, breaks inside a cell as U+2028; so that
/// a line number is the ordinal of the paragraph or table row in reading order.
class Report
{
public:
    QString file;      ///< as it was named when it was read
    QByteArray digest; ///< SHA-256 of the bytes, in hexadecimal; see also digestOfPart()
    QString format;    ///< "text", "docx", …; "scan" where pictures of pages were recognised
    QString encoding;  ///< of plain text: "UTF-8", "GB18030", …; else empty
    ReportIdentity identity;
    QList<Block> blocks;
    Recognition recognition; ///< of a scan; else empty
    SourcePages pages;       ///< of the original, where it has pages and they are known
    int reportsInFile = 1;   ///< each of several has the whole source, and blocks of its own

    /// The key that anchors carry: the first sixteen characters of the digest.
    QString key() const { return QString::fromLatin1(digest.left(16)); }

    const QString &source() const { return m_source; }
    void setSource(QString source);

    /// 1-based line of a source offset.
    int lineAt(int sourceOffset) const;
    /// 1-based column, in UTF-16 units.
    int columnAt(int sourceOffset) const;
    int lineCount() const { return int(m_lineStarts.size()); }

    /// The cleaned text that an anchor's block or cell holds; null where there is no such place.
    const MappedText *textAt(const Anchor &anchor) const;
    /// Where an anchor points in the source. An empty range where there is no such place.
    SourceRange sourceRange(const Anchor &anchor) const;
    /// The exact source text of an anchor.
    QString quote(const Anchor &anchor) const;
    /// 1-based source line of an anchor; 0 where there is no such place.
    int line(const Anchor &anchor) const;
    /// The page of the original on which an anchor begins, where that is known.
    std::optional<int> page(const Anchor &anchor) const;

    Anchor anchor(int block) const { return {key(), block, -1, -1, 0, 0}; }
    Anchor cellAnchor(int block, int row, int column) const
    {
        return {key(), block, row, column, 0, 0};
    }
    /// The blocks that hold the headings above a block, outermost first: indices in blocks. A block
    /// with a heading of its own is the last of them.
    QList<int> headingsOf(int block) const;

private:
    QString m_source;
    std::vector<int> m_lineStarts{0};
};

} // namespace PlanLens
