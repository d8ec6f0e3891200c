// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>
#include <vector>

namespace PlanLens {

/// A stretch of a source text: offset and length in UTF-16 units.
struct SourceRange
{
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
    auto operator<=>(const SourceRange &) const = default;
};

/// Text that was cleaned up, and for each of its characters the place in the source it came from.
///
/// The map is kept as runs of characters that are consecutive in the source, so that text which
/// needed no cleaning costs one run. Offsets are UTF-16 units in the decoded source.
class MappedText
{
public:
    /// Appends one character that stands at `sourceOffset` in the source.
    void append(QChar character, int sourceOffset);
    /// Appends a stretch that stands unchanged at `sourceOffset`.
    void append(QStringView text, int sourceOffset);
    /// Appends a whole mapped text.
    void append(const MappedText &other);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    int size() const { return int(m_text.size()); }

    /// The source offset of the character at `index`; of the end of the last one for `index` ==
    /// size(). 0 for an empty text.
    int sourceOffset(int index) const;
    /// The source range of the characters [start, start+length). Includes what was left out between
    /// them. An empty range for an empty stretch.
    SourceRange sourceRange(int start, int length) const;
    SourceRange sourceRange() const { return sourceRange(0, size()); }
    /// The index of the first character at or after a source offset; size() where there is none.
    int indexOfSource(int offset) const;

    MappedText mid(int start, int length = -1) const;
    MappedText trimmed() const;

    /// The map alone, to be stored beside the text: `0:12 5:20` says that the characters from 0 on
    /// stand at 12 and following, those from 5 on at 20 and following. Empty for an empty text.
    QString runsText() const;
    /// A text with the map that runsText() wrote; nothing where the two do not go together.
    static std::optional<MappedText> fromRuns(const QString &text, QStringView runs);
    /// The stretch of the source from which a text of so many characters comes.
    static std::optional<SourceRange> rangeOfRuns(QStringView runs, int length);
    /// The text of so many characters that the runs point at. `source` begins at `offset` of the
    /// whole source. Nothing where the runs point beyond it.
    static std::optional<MappedText> fromSource(QStringView source, int offset, QStringView runs,
                                                int length);

    bool operator==(const MappedText &) const = default;

private:
    struct Run
    {
        int index = 0;
        int source = 0;
        bool operator==(const Run &) const = default;
    };
    static std::optional<std::vector<Run>> readRuns(QStringView runs, qsizetype length);

    QString m_text;
    std::vector<Run> m_runs;
};

} // namespace PlanLens
