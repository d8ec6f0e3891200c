// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace PlanLens {

/// Which glyph of a document each character of a text is: numbers that numberGlyphs() gave. Empty
/// where glyphs have none, so that nothing is carried that nobody asks for.
class GlyphNumbers
{
public:
    static constexpr int none = -1; ///< of a character that no glyph is: a blank for a gap, a break

    bool isEmpty() const { return m_numbers.isEmpty(); }
    qsizetype size() const { return m_numbers.size(); }
    /// `none` where the text goes on and the numbers do not.
    int at(qsizetype character) const { return m_numbers.value(character, none); }

    void append(qsizetype count, int number) { m_numbers.insert(m_numbers.size(), count, number); }
    /// Appends characters that are no glyphs to text whose glyphs have numbers.
    void appendNone(qsizetype count)
    {
        if (!isEmpty())
            append(count, none);
    }
    GlyphNumbers &operator+=(const GlyphNumbers &others)
    {
        m_numbers += others.m_numbers;
        return *this;
    }
    /// Makes them those of a text of so many characters.
    void fillTo(qsizetype length)
    {
        if (length > size())
            append(length - size(), none);
    }
    GlyphNumbers mid(qsizetype start, qsizetype length = -1) const
    {
        GlyphNumbers part;
        part.m_numbers = m_numbers.mid(start, length);
        return part;
    }

    bool operator==(const GlyphNumbers &) const = default;

private:
    QList<int> m_numbers;
};

} // namespace PlanLens
