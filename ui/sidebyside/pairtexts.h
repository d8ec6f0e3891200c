// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "aligning/alignment.h"
#include "aligning/worddiff.h"
#include "figures/observation.h"
#include "sidebyside/columns.h"
#include "sidebyside/passage.h"
#include "sidebyside/setsource.h"

#include <memory>
#include <optional>
#include <vector>

namespace PlanLens {

/// One of two reports that are compared.
struct ComparedReport
{
    std::shared_ptr<const Report> report;
    QList<Observation> observations;
    QString title;
};

/// Which differences a person wants to see.
enum class CompareMode { All, Figures, Wording, Moved };

/// Two reports aligned, with what each row says and how its sides differ. Differences of words are
/// looked for when they are first asked for.
class PairTexts
{
public:
    PairTexts() = default;
    PairTexts(ComparedReport left, ComparedReport right, Alignment alignment);

    const Alignment &alignment() const { return m_alignment; }
    const ComparedReport &report(PairSide side) const;
    const AlignedBlocks &row(int row) const { return m_alignment.rows().at(row); }
    const PairPassage &passage(PairSide side, int row) const;
    /// The first block of a row's side: what kind of text it is. Null where there is none.
    const Block *block(PairSide side, int row) const;
    /// Empty for rows of one side and for those that say the same.
    const QList<TextChange> &changes(int row) const;
    /// Those of them that the mode asks for.
    QList<TextChange> changes(int row, CompareMode mode) const;
    /// Whether a row is a difference that the mode asks for.
    bool differs(int row, CompareMode mode) const;
    /// A row's side, to be set.
    SetSource source(PairSide side, int row) const;
    /// By the index that Figures have; null where there is none.
    const Observation *figure(PairSide side, int index) const;

private:
    struct Row
    {
        PairPassage left;
        PairPassage right;
        std::optional<QList<TextChange>> changes;
    };

    bool differsIn(int row, bool inFigures) const;
    bool isOfFigures(int row, const TextChange &change) const;

    QList<TextChange> changesBetween(const AlignedBlocks &aligned, const Row &texts) const;

    ComparedReport m_left;
    ComparedReport m_right;
    Figures m_leftFigures{{}};
    Figures m_rightFigures{{}};
    Alignment m_alignment;
    mutable std::vector<Row> m_rows;
};

} // namespace PlanLens
