// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace PlanLens {

/// A short word in brackets that is part of the word around it: 西部（重庆）科学城. The grammar
/// reads it without the brackets, names get them back.
struct Infix
{
    int start = 0; ///< in the stretch
    int length = 0;
};

/// （不含农户） of 投资（不含农户）增长5%: what belongs to the name in front of it, and the
/// character of the stretch before which it was taken out. （扣除退税因素） only says that both
/// years are counted alike.
struct ScopeBracket
{
    QString text;
    int before = 0;
    bool alike = false;
};

/// A sentence, or what stands in brackets inside one, without blanks; each character knows its
/// place in the text of the block.
struct Stretch
{
    QString text;
    std::vector<int> places;  ///< of each character, in the block's text
    std::vector<bool> quoted; ///< inside “…” or 《…》, where figures are part of a name
    std::vector<Infix> infixes;
    std::vector<ScopeBracket> scopes;

    int size() const { return int(text.size()); }
    QStringView view(int from, int to) const { return QStringView(text).mid(from, to - from); }
};

/// What stands in brackets, and the character of the sentence before which it was taken out.
struct Aside
{
    Stretch stretch;
    int before = 0;
};

struct Sentence
{
    Stretch main;
    std::vector<Aside> asides;
    bool follows = false; ///< stands after a semicolon: what was spoken of goes on
    bool tooLong = false; ///< beyond longestSentence; holds no text, only where it stood
    int start = 0;        ///< in the block's text
    int end = 0;
};

/// A piece of a sentence between commas, semicolons and colons: [start, end) of its stretch.
struct Clause
{
    int start = 0;
    int end = 0;
};

/// Longer sentences are not searched for figures.
inline constexpr int longestSentence = 8000;

/// Puts brackets that the stretch was read without back into a name taken from it, which a figure
/// at `figure` is claimed of.
QString withBrackets(const QString &name, const Stretch &stretch, int figure);

/// Whether a bracket behind a word of [from, to) says that both years are counted alike.
bool hasBasisBracket(const Stretch &stretch, int from, int to);

/// Whether a sentence ends with the character at `i`: 。！？；, or the wide blanks that set off
/// paragraphs in text that has lost its lines. A 。 within a number ends none: 6。5%. A narrow full
/// stop ends one behind a word or %: 5亿元.
bool endsSentenceAt(QStringView text, int i);
/// Whether what was spoken of goes on behind such an end.
bool isSemicolon(QChar c);
/// Whether a comma or colon parts clauses at `i`; those of 1,234 and 2:1 part nothing.
bool partsClausesAt(QStringView text, int i);

/// Parts a block's text where endsSentenceAt(). Linear in the length of the text.
std::vector<Sentence> splitSentences(QStringView text);
/// Parts a stretch where partsClausesAt().
std::vector<Clause> splitClauses(const Stretch &stretch);

} // namespace PlanLens
