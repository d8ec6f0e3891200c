// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/paragraphs.h"

#include <vector>

namespace PlanLens {

/// Where a paragraph says that numbers are the parts of one told before.
class PartedWholes
{
public:
    explicit PartedWholes(const NumberedParagraph &paragraph) : m_paragraph(paragraph) {}

    /// Where the words start that lead to a number as the first part of a whole: 其中, 按地域分, a
    /// bracket right behind the whole. -1 where none do.
    int leadTo(std::size_t first) const;
    /// What may be the whole of the parts that start with a number behind a lead, the nearest
    /// first: the one number of their dimension in front of 其中 or a bracket; of a view all those
    /// of the sentences before that are no views themselves, and the first rate of one that has
    /// none.
    std::vector<std::size_t> wholesOf(std::size_t first) const;
    /// Whether a number behind the first part is a part of a part: in brackets or behind 其中.
    bool isNested(std::size_t number, std::size_t first) const;

private:
    const ClaimNumber &number(std::size_t index) const { return m_paragraph.numbers.at(index); }
    QStringView textBefore(std::size_t index) const;
    /// The clause that starts at a place, up to an end.
    QStringView clauseFrom(int start, int end) const;
    /// Whether the words that lead to a number are a view.
    bool isViewed(int lead, std::size_t first) const;
    /// The start of the first lead within a piece of the text; its end where there is none.
    int leadWithin(int start, int end) const;
    /// The numbers of a piece that are of the dimension of another, the last first.
    std::vector<std::size_t> alikeWithin(int start, int end, std::size_t first) const;
    /// The first rate of a piece; nothing where it has none.
    std::vector<std::size_t> rateWithin(int start, int end, std::size_t first) const;

    const NumberedParagraph &m_paragraph;
};

} // namespace PlanLens
