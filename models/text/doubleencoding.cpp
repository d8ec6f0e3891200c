// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/doubleencoding.h"

#include "text/gbktable.h"
#include "text/lostbyte.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

/// Fewer restored characters than these are no evidence.
constexpr int leastCharacters = 4;

constexpr int lostByte = 0x80; ///< what a decoder of GBK gives up on inside a stretch

constexpr QChar euro(0x20AC); ///< what some decoders make of 0x80, and all of A2E3

/// Lead bytes of the UTF-8 of what Chinese text is made of: punctuation and symbols, CJK,
/// full-width forms. A stretch begins with one of these.
bool isWideLead(int byte)
{
    return (byte >= 0xE2 && byte <= 0xE9) || byte == 0xEF;
}

/// The same, and those of × and ·.
bool isLead(int byte)
{
    return isWideLead(byte) || byte == 0xC2 || byte == 0xC3;
}

bool isHan(char16_t c)
{
    return c >= 0x4E00 && c <= 0x9FFF;
}

bool isNeutral(QChar c)
{
    return c.unicode() < 0x80 || c.isSpace();
}

/// Takes the bytes of one stretch and puts UTF-8 characters together from them.
class Utf8Assembler
{
public:
    explicit Utf8Assembler(const GbkTable &table) : m_table(table) {}

    bool atBoundary() const { return m_missing == 0; }
    QList<RestoredChar> &characters() { return m_characters; }

    void addNeutral(QChar c) { m_characters.append({c, false, true}); }
    bool addByte(int byte) { return atBoundary() ? begin(byte) : proceed(byte, false); }
    bool addLostByte() { return !atBoundary() && proceed(lostByte, true); }

private:
    bool begin(int byte)
    {
        if (byte < 0x80) {
            addNeutral(QChar(byte));
            return true;
        }
        if (!isLead(byte))
            return false;
        m_missing = byte >= 0xE0 ? 2 : 1;
        m_value = byte & (byte >= 0xE0 ? 0x0F : 0x1F);
        return true;
    }

    bool proceed(int byte, bool lost)
    {
        if ((byte & 0xC0) != 0x80)
            return false;
        m_value = m_value << 6 | (byte & 0x3F);
        if (--m_missing > 0)
            return true;
        const QChar character(m_value);
        if (!lost && !isHan(char16_t(m_value)) && !m_table.isCommonText(character))
            return false;
        m_characters.append({character, lost, false});
        return true;
    }

    const GbkTable &m_table;
    QList<RestoredChar> m_characters;
    int m_missing = 0;
    int m_value = 0;
};

/// A stretch of the text as it stands, and what it would be restored to.
struct Stretch
{
    int end = 0; ///< after its last character; the start where nothing could be restored
    QList<RestoredChar> characters;
};

bool isContinuation(int byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Whether the character at `index` stands for the byte 0x80, which GBK does not have.
bool isLost(const QString &text, int index, const GbkTable &table)
{
    const QChar c = text.at(index);
    if (c == QChar::ReplacementCharacter)
        return true;
    if (c != euro)
        return false;
    // As A2E3 it would begin a character, and the next byte go on with it.
    const QChar next = index + 1 < text.size() ? text.at(index + 1) : QChar(u' ');
    return next != QChar::ReplacementCharacter && !isContinuation(table.code(next) >> 8);
}

/// Whether the character at `index`, as bytes of GBK, goes on with the stretch.
bool addCharacter(Utf8Assembler &assembler, const QString &text, int index, const GbkTable &table)
{
    const QChar c = text.at(index);
    if (assembler.atBoundary() && isNeutral(c)) {
        assembler.addNeutral(c);
        return true;
    }
    if (isLost(text, index, table))
        return assembler.addLostByte();
    if (c.unicode() < 0x80)
        return assembler.addByte(c.unicode());
    const int code = table.code(c);
    return code != 0 && assembler.addByte(code >> 8) && assembler.addByte(code & 0xFF);
}

Stretch readStretch(const QString &text, int start, const GbkTable &table)
{
    Utf8Assembler assembler(table);
    Stretch stretch{start, {}};
    qsizetype complete = 0;
    for (int i = start; i < text.size() && addCharacter(assembler, text, i, table); ++i) {
        if (!assembler.atBoundary() || isNeutral(text.at(i)))
            continue;
        stretch.end = i + 1;
        complete = assembler.characters().size();
    }
    stretch.characters = std::exchange(assembler.characters(), {});
    stretch.characters.resize(complete);
    return stretch;
}

bool readsAsChinese(const Stretch &stretch, const GbkTable &table)
{
    int restored = 0;
    int common = 0;
    for (const RestoredChar &c : stretch.characters) {
        if (c.neutral)
            continue;
        ++restored;
        common += table.isCommonText(c.character);
    }
    return restored >= leastCharacters && common * 100 >= restored * 85;
}

bool readAsChineseBefore(const QString &text, int start, int end, const GbkTable &table)
{
    int characters = 0;
    int common = 0;
    for (int i = start; i < end; ++i) {
        if (isNeutral(text.at(i)))
            continue;
        ++characters;
        common += table.isCommonText(text.at(i)) && text.at(i) != euro;
    }
    return common * 2 > characters;
}

} // namespace

RestoredText restoreDoubleEncoding(const QString &text)
{
    const GbkTable &table = GbkTable::instance();
    RestoredText result;
    int copied = 0;
    for (int i = 0; i < text.size();) {
        if (!isWideLead(table.code(text.at(i)) >> 8)) {
            ++i;
            continue;
        }
        const Stretch stretch = readStretch(text, i, table);
        const int end = std::max(stretch.end, i + 1);
        if (readsAsChinese(stretch, table) && !readAsChineseBefore(text, i, end, table)) {
            result.text += QStringView(text).mid(copied, i - copied);
            const QString restored = settleLostBytes(stretch.characters);
            result.repaired.append({int(result.text.size()), int(restored.size())});
            result.text += restored;
            copied = end;
        }
        i = end;
    }
    if (result.repaired.isEmpty())
        result.text = text;
    else
        result.text += QStringView(text).mid(copied);
    return result;
}

} // namespace PlanLens
