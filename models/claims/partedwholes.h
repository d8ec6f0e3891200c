// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/paragraphs.h"

#include <optional>
#include <utility>

namespace PlanLens {

/// Whether a clause says by what a whole is parted in what follows: 分地域看, 按行业分,
/// 从产业投向看.
bool tellsView(QStringView clause);

/// Where a paragraph says that numbers are the parts of one told before.
class PartedWholes
{
public:
    explicit PartedWholes(const NumberedParagraph &paragraph) : m_paragraph(paragraph) {}

    /// Where the words start that lead to a number as the first part of a whole: 其中, 按地域分, a
    /// bracket right behind the whole. -1 where none do.
    int leadTo(std::size_t first) const;
    /// Whether the lead to a number is a view.
    bool isViewed(std::size_t first) const;
    /// The whole of the parts that start with a number behind a lead: the one number of their
    /// dimension in front of it, of a view in the nearest sentence that is no view itself.
    std::optional<std::size_t> wholeOf(std::size_t first) const;
    /// Whether a number behind the first part is a part of a part: in brackets or behind 其中.
    bool isNested(std::size_t number, std::size_t first) const;

private:
    const ClaimNumber &number(std::size_t index) const { return m_paragraph.numbers.at(index); }
    QStringView textBefore(std::size_t index) const;
    /// The start of the first lead within a piece of the text; its end where there is none.
    int leadWithin(int start, int end) const;
    /// The first amount of a piece that is of the dimension of a number, and how many there are.
    std::optional<std::pair<std::size_t, int>> onlyAmount(int start, int end,
                                                          std::size_t first) const;

    const NumberedParagraph &m_paragraph;
};

} // namespace PlanLens
