// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace PlanLens {

enum class WordKind {
    Word,       ///< of the general dictionary, or a row of Latin letters
    Term,       ///< of the list the segmenter was given
    Number,     ///< a figure with its sign, scale and unit: 8.3%, 2.6万亿元, 0.5个百分点
    Punctuation ///< a single character that is no letter, digit or ideograph
};

/// A word of a text, in UTF-16 units.
struct Word
{
    int start = 0;
    int length = 0;
    WordKind kind = WordKind::Word;

    int end() const { return start + length; }
    bool operator==(const Word &) const = default;
};

/// Parts a Chinese text into words: by ICU's dictionary, except that terms of a list are one word
/// each (the longest that fits), and that figures are one word with their unit. Blanks and line
/// ends belong to no word and part words only where letters or digits stand on both sides; they
/// never part a term. Linear in the length of the text.
///
/// A segmenter may be used by several threads at once.
class Segmenter
{
public:
    /// Terms shorter than two characters are left out.
    explicit Segmenter(const QStringList &terms = {});

    /// The words in reading order.
    std::vector<Word> words(QStringView text) const;

private:
    int termAt(QStringView text, int position, const std::vector<bool> &breaks) const;

    QSet<QString> m_terms;                      ///< folded
    QHash<quint32, std::vector<int>> m_lengths; ///< by the first two characters, longest first
};

/// What remains of a text where typing makes no difference: half-width instead of full-width
/// forms, lower case, one kind of dash and of quotes, no blanks, line ends or invisible marks.
QString foldedForm(QStringView text);
/// The same of one character; a null character where nothing remains.
QChar foldedCharacter(QChar character);

} // namespace PlanLens
