// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace PlanLens {

/// A text without its blanks but line breaks, tabs and those between two digits or Latin letters,
/// and the place of each character in the text it was made from.
struct FlatText
{
    explicit FlatText(QStringView text);

    /// A null character outside the text.
    QChar at(int index) const
    {
        return index >= 0 && index < text.size() ? text.at(index) : QChar();
    }

    QString text;
    std::vector<int> places;
};

/// A longest run of digits, with its decimal point and thousands separators, or of Chinese numerals
/// (二点五 is one). The scale after digits (万 of 3.5万) is part of their number and no token.
struct NumberToken
{
    int start = 0; ///< in the flat text
    int end = 0;
    int unitStart = 0; ///< after its scale and 余, 多, 几
    bool chinese = false;

    bool operator==(const NumberToken &) const = default;
};

/// Every number of a text in reading order. Linear in its length.
std::vector<NumberToken> numberTokens(const FlatText &text);

} // namespace PlanLens
