// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claimtext.h"
#include "figures/agreement.h"

#include <QStringList>
#include <QStringView>

#include <string_view>
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
    /// The same, but only the end of a clause is a separator.
    QStringView clauseBefore(std::size_t number) const;
    /// The words between a number and the next one.
    QStringView wordsBetween(std::size_t number) const;
    /// The clause around a number, up to ，；。.
    TextPiece clauseOf(std::size_t number) const;
    /// Whether both numbers stand between the same full stops.
    bool sameSentence(std::size_t left, std::size_t right) const;

private:
    QStringView before(std::size_t number, std::u16string_view separators) const;
};

/// The paragraphs that the sentences stand in, in reading order, with the numbers in them. Those
/// that are too long to be paragraphs are left out.
std::vector<NumberedParagraph> numberedParagraphs(const Report &report,
                                                  const std::vector<ClaimSentence> &sentences);

/// A number with its unit, for people: 30亿元.
QString shownNumber(const ClaimNumber &number);

/// A number in the base of its dimension, so that 2.6万亿元 and 4104亿元 can be set side by side.
struct Amount
{
    QString dimension; ///< empty where the unit is not known
    double value = 0;
    double step = 1;
    bool exact = false; ///< a count of whole things
};
Amount amountOf(const ClaimNumber &number);

/// What an amount may stand for, given the rounding of what is printed.
Span spanOf(const Amount &amount, bool approximate = false);

/// Whether a number is an exact amount that can be summed up: no rate, year, bound or 左右.
bool isPlainAmount(const ClaimNumber &number);

/// Whether what stands between two members of a list says only that it goes on: 、, 和.
bool isJoint(QStringView between);

/// The members of a list of names: 甲、乙和丙. Empty ones are left out.
QStringList listMembers(QStringView list);

/// How many numbers of one unit stand in a list that starts or ends with a number.
std::size_t listLength(const NumberedParagraph &paragraph, std::size_t number, bool forwards);

} // namespace PlanLens
