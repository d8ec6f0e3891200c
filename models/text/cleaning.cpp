// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/cleaning.h"

#include "text/characters.h"

#include <QString>

#include <utility>

namespace PlanLens {

namespace {

constexpr QStringView bookmarkStart = u"[bookmark:";

/// The end of a bookmark that starts at `index`, or `index` where none does. Behind the last ] of
/// the text none ends: it is not looked for again and again.
qsizetype skipBookmark(QStringView source, qsizetype index, qsizetype lastBracket)
{
    if (index > lastBracket || source[index] != u'[' ||
        !source.mid(index).startsWith(bookmarkStart))
        return index;
    return source.indexOf(u']', index) + 1;
}

/// Letter-spacing: at least three ideographs, each alone between blanks.
bool isLetterSpaced(QStringView source)
{
    int single = 0;
    int letters = 0;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (isBlank(source[i]) || isInvisible(source[i]))
            continue;
        if (!isIdeograph(source[i]))
            return false;
        ++letters;
        const bool openBefore = i == 0 || isBlank(source[i - 1]);
        const bool openBehind = i + 1 == source.size() || isBlank(source[i + 1]);
        single += openBefore && openBehind;
    }
    return letters >= 3 && single == letters;
}

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

class Cleaner
{
public:
    Cleaner(QStringView source, int offset, bool keepBetweenIdeographs)
        : m_source(source), m_offset(offset), m_keep(keepBetweenIdeographs)
    {}

    CleanText run()
    {
        const qsizetype lastBracket = m_source.lastIndexOf(u']');
        for (qsizetype i = 0; i < m_source.size(); ++i) {
            if (const qsizetype end = skipBookmark(m_source, i, lastBracket); end != i) {
                ++m_result.bookmarks;
                i = end - 1;
            } else if (isBlank(m_source[i])) {
                if (m_blankAt < 0)
                    m_blankAt = i;
                ++m_blankCount;
            } else if (!isInvisible(m_source[i])) {
                const qsizetype end = endOfIdeographs(i + 1);
                take(i, end);
                i = end - 1;
            }
        }
        return std::move(m_result);
    }

private:
    /// Nearly all of a text is of them, and stays as it is.
    qsizetype endOfIdeographs(qsizetype index) const
    {
        while (index < m_source.size() && isPlainIdeograph(m_source[index]))
            ++index;
        return index;
    }

    void take(qsizetype index, qsizetype end)
    {
        if (m_blankAt >= 0)
            settleBlanks(m_source[index]);
        m_result.text.append(m_source.mid(index, end - index), m_offset + int(index));
        m_blankAt = -1;
        m_blankCount = 0;
    }

    void settleBlanks(QChar next)
    {
        if (m_result.text.isEmpty())
            return;
        const QChar previous = m_result.text.text().back();
        const bool stays = blankStays(previous, next);
        if (stays)
            m_result.text.append(u' ', m_offset + int(m_blankAt));
        if (!stays || m_blankCount > 1)
            ++m_result.blanks;
    }

    bool blankStays(QChar previous, QChar next) const
    {
        if (isIdeograph(previous) && isIdeograph(next))
            return m_keep;
        const bool wordBefore = isLatin(previous) || isDigit(previous);
        const bool wordBehind = isLatin(next) || isDigit(next);
        return wordBefore && wordBehind;
    }

    QStringView m_source;
    int m_offset;
    bool m_keep;
    qsizetype m_blankAt = -1;
    int m_blankCount = 0;
    CleanText m_result;
};

} // namespace

void CleanText::append(const CleanText &other)
{
    text.append(other.text);
    bookmarks += other.bookmarks;
    blanks += other.blanks;
}

CleanText cleanText(QStringView source, int sourceOffset, BlankRule rule)
{
    const bool keep = rule == BlankRule::Prose && !isLetterSpaced(source.trimmed());
    return Cleaner(source, sourceOffset, keep).run();
}

} // namespace PlanLens
