// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace PlanLens {

/// A text with plain signs only. It is as long as the source, so that the offsets of one hold in
/// the other: where a sign took more than what it is read as, U+200B, which shows nothing, fills
/// up.
struct PlainText
{
    QString text;
    int replaced = 0; ///< signs that were read as others, not counting those that show nothing
    int first = -1;   ///< the offset of the first of them
};

/// Reads radicals (⽣), compatibility ideographs and small or vertical forms (﹪) as the characters
/// that they show, by NFKC and, where that has none, by `resources/signs.tsv`; HTML entities
/// (`&nbsp;`, `&#37;`) as what they stand for, but `&amp;` as nothing else than &; selectors of
/// variants as nothing. Full-width forms and measures (％, ㎡) stay as they are.
PlainText plainText(QStringView source);

/// One sign of the basic plane, as plainText() reads it.
char16_t plainSign(char16_t sign);

} // namespace PlanLens
