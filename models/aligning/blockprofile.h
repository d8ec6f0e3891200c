// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QString>

#include <utility>
#include <vector>

namespace PlanLens {

/// What blocks may be put side by side at all.
enum class BlockClass { Title, Front, Text, BoxTitle, Caption, Table, Note, End };
BlockClass classOf(BlockKind kind);

/// The words of a text by how much they say, and nothing of their order.
class WordProfile
{
public:
    struct Entry
    {
        int word = 0;
        float weight = 0; ///< how often, and how rare it is in both reports
    };

    /// Puts entries in order and adds up those of one word.
    void unite();

    const std::vector<Entry> &entries() const { return m_entries; }
    std::vector<Entry> &entries() { return m_entries; }
    bool isEmpty() const { return m_entries.empty(); }
    double norm() const;

private:
    std::vector<Entry> m_entries; ///< by word
};

/// The scalar product of two profiles.
double product(const WordProfile &left, const WordProfile &right);
/// The cosine of two profiles: 0 nothing in common, 1 the same words as often.
double similarity(const WordProfile &left, const WordProfile &right);
/// A block as aligning sees it.
struct BlockProfile
{
    BlockClass kind = BlockClass::Text;
    int level = 0;             ///< of its heading; 0 where it has none
    bool bare = false;         ///< a heading with no text after it
    bool boxed = false;        ///< stands in a box
    QString folded;            ///< its text without what makes no difference
    QString heading;           ///< wording of its own heading, see sectionWording()
    WordProfile words;         ///< of the whole block
    WordProfile section;       ///< of all blocks under its heading; empty where it has none
    std::vector<int> headings; ///< blocks of the headings above it, outermost first
};

using ReportProfile = std::vector<BlockProfile>;

/// The profiles of two reports, in which rare means rare in both together.
std::pair<ReportProfile, ReportProfile> profilesOf(const Report &left, const Report &right);

} // namespace PlanLens
