// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lostbyte.h"

#include <algorithm>
#include <array>
#include <optional>

namespace PlanLens {

namespace {

constexpr QChar ideographicSpace(0x3000);
/// How far a bracket's other half is looked for.
constexpr int farthest = 1000;

struct Brackets
{
    QChar open;
    QChar close;
};

constexpr std::array<Brackets, 9> brackets{{{u'《', u'》'},
                                            {u'〈', u'〉'},
                                            {u'「', u'」'},
                                            {u'『', u'』'},
                                            {u'【', u'】'},
                                            {u'〔', u'〕'},
                                            {u'（', u'）'},
                                            {u'“', u'”'},
                                            {u'‘', u'’'}}};

/// Decides one character at a time, looking at its paragraph.
class LostBytes
{
public:
    explicit LostBytes(const QList<RestoredChar> &characters) : m_characters(characters) {}

    QChar settled(int index) const
    {
        const RestoredChar &c = m_characters.at(index);
        if (!c.lastByteLost || !isAmbiguous(index))
            return c.character;
        if (c.character == ideographicSpace && !followsText(index))
            return ideographicSpace;
        if (const auto close = missingClose(index))
            return *close;
        if (c.character == ideographicSpace && endsSentence(index))
            return u'。';
        return QChar::ReplacementCharacter;
    }

private:
    QChar at(int index) const
    {
        return index >= 0 && index < m_characters.size() ? m_characters.at(index).character
                                                         : QChar(u'\n');
    }

    bool isIndent(int index) const
    {
        return at(index) == ideographicSpace && at(index + 1) == ideographicSpace;
    }

    /// Two ideographic spaces or a control character part paragraphs.
    bool isParagraphBreak(int index) const { return at(index) < u' ' || isIndent(index); }

    /// Inside a run only 0x80 gets lost. At its end, or before a byte of ASCII, any byte does.
    bool isAmbiguous(int index) const
    {
        return index + 1 >= m_characters.size() || m_characters.at(index + 1).neutral ||
               isIndent(index + 1);
    }

    /// Whether a sentence is still open at this place; else a space can only be an indent.
    bool followsText(int index) const
    {
        static const QString ends = QStringLiteral("。！？；：…");
        const QChar before = at(index - 1);
        return !before.isSpace() && before >= u' ' && !ends.contains(before);
    }

    bool endsSentence(int index) const
    {
        return isParagraphBreak(index + 1) && at(index - 1).isLetter() && !followsYear(index);
    }

    /// 一九八〇: a zero among digits has the same first bytes as the full stop.
    bool followsYear(int index) const
    {
        static const QString digits = QStringLiteral("〇○一二三四五六七八九");
        return digits.contains(at(index - 1)) && digits.contains(at(index - 2));
    }

    /// The closing bracket that the paragraph lacks, where this is the one place for it.
    std::optional<QChar> missingClose(int index) const
    {
        std::optional<QChar> missing;
        for (const Brackets &pair : brackets) {
            // All but the last six bits are known.
            if ((pair.close.unicode() & ~0x3F) != (at(index).unicode() & ~0x3F))
                continue;
            if (!isOpen(pair, index) || closesLater(pair, index))
                continue;
            if (missing)
                return std::nullopt;
            missing = pair.close;
        }
        return missing;
    }

    bool isOpen(const Brackets &pair, int index) const
    {
        const int first = std::max(0, index - farthest);
        for (int i = index - 1; i >= first && !isParagraphBreak(i); --i) {
            if (at(i) == pair.close)
                return false;
            if (at(i) == pair.open)
                return true;
        }
        return false;
    }

    bool closesLater(const Brackets &pair, int index) const
    {
        const int end = std::min(index + farthest, int(m_characters.size()));
        for (int i = index + 1; i < end && !isParagraphBreak(i); ++i) {
            if (at(i) == pair.open)
                return false;
            const bool maybe = m_characters.at(i).lastByteLost && isAmbiguous(i) &&
                               (pair.close.unicode() & ~0x3F) == (at(i).unicode() & ~0x3F);
            if (at(i) == pair.close || maybe)
                return true;
        }
        return false;
    }

    const QList<RestoredChar> &m_characters;
};

} // namespace

QString settleLostBytes(const QList<RestoredChar> &characters)
{
    const LostBytes lost(characters);
    QString text;
    text.reserve(characters.size());
    for (int i = 0; i < characters.size(); ++i)
        text.append(lost.settled(i));
    return text;
}

} // namespace PlanLens
