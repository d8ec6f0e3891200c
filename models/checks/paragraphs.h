// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checkcontext.h"
#include "checks/claimtext.h"

#include <QStringView>

#include <vector>

namespace PlanLens {

/// A paragraph with its numbers: sums and shares reach over sentences.
struct NumberedParagraph
{
    ClaimSentence whole; ///< the paragraph as if it were one sentence
    std::vector<ClaimNumber> numbers;

    QStringView text() const { return whole.text; }
    /// The words in front of a number, up to a separator or to the number before it.
    QStringView wordsBefore(std::size_t number) const;
    /// The clause around a number, up to ，；。.
    TextPiece clauseOf(std::size_t number) const;
    /// Whether both numbers stand between the same full stops.
    bool sameSentence(std::size_t left, std::size_t right) const;
};

/// The paragraphs of a report in which one sentence holds one of the words, and one of the others
/// where there are any, with the numbers in them.
std::vector<NumberedParagraph> paragraphsWith(const CheckedText &text,
                                              std::initializer_list<QStringView> words,
                                              std::initializer_list<QStringView> others = {});

/// A number in the base of its dimension, so that 2.6万亿元 and 4104亿元 can be set side by side.
struct Amount
{
    QString dimension; ///< empty where the unit is not known
    double value = 0;
    double step = 1;
    bool exact = false; ///< a count of whole things
};
Amount amountOf(const ClaimNumber &number);

} // namespace PlanLens
