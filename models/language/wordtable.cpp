// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/wordtable.h"

#include "language/classmute.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace PlanLens {

namespace {

/// The word that no table finds; empty but in tests.
QString &muted()
{
    static QString word;
    return word;
}

/// The class as of which alone it is not found; empty where it is not found at all.
QString &mutedClass()
{
    static QString wordClass;
    return wordClass;
}

bool isMuted(QStringView word, const char *wordClass)
{
    return !muted().isEmpty() && muted() == word &&
           (mutedClass().isEmpty() || mutedClass() == QLatin1String(wordClass));
}

} // namespace

WordTable::WordTable(std::initializer_list<Group> groups)
{
    for (const Group &group : groups)
        add(group.tag, group.words.toString().split(u' ', Qt::SkipEmptyParts));
}

void WordTable::add(int tag, const QStringList &words, const char *wordClass)
{
    for (const QString &text : words) {
        Word word{text.front().unicode(), int(m_text.size()), int(text.size()), tag, wordClass};
        m_byFirst.append(word);
        word.key = text.back().unicode();
        m_byLast.append(word);
        m_text += text;
    }
    m_byFirst.arrange();
    m_byLast.arrange();
}

void WordTable::Index::arrange()
{
    // Each goes after those that are as long: of equal words the first counts.
    const auto before = [](const Word &one, const Word &other) {
        return one.key != other.key ? one.key < other.key : one.length > other.length;
    };
    const auto added = m_words.begin() + m_arranged;
    std::stable_sort(added, m_words.end(), before);
    std::inplace_merge(m_words.begin(), added, m_words.end(), before);
    m_arranged = qsizetype(m_words.size());

    std::vector<Slot> keys;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (keys.empty() || keys.back().key != m_words[i].key)
            keys.push_back({m_words[i].key, 0, int(i)});
        ++keys.back().count;
    }
    m_slots.assign(std::bit_ceil(2 * keys.size() + 1), {});
    for (const Slot &key : keys) {
        const unsigned bit = key.key % filterBits;
        m_filter[bit / 64] |= quint64(1) << (bit % 64);
        std::size_t at = slotOf(key.key);
        while (m_slots[at & (m_slots.size() - 1)].count > 0)
            ++at;
        m_slots[at & (m_slots.size() - 1)] = key;
    }
}

WordTable::Mute::Mute(const QString &word) : m_before(std::exchange(muted(), word)) {}

WordTable::Mute::~Mute()
{
    muted() = m_before;
}

ClassMute::ClassMute(const QString &word, const QString &wordClass)
{
    muted() = word;
    mutedClass() = wordClass;
}

ClassMute::~ClassMute()
{
    muted().clear();
    mutedClass().clear();
}

/// Whether the word stands in a text from `position` on, which may lie before it.
bool WordTable::stands(const Word &word, QStringView text, qsizetype position) const
{
    const char16_t *const first = QStringView(m_text).utf16() + word.start;
    return position >= 0 && position + word.length <= text.size() &&
           std::equal(first, first + word.length, text.utf16() + position) &&
           !isMuted(QStringView(m_text).mid(word.start, word.length), word.wordClass);
}

WordTable::Hit WordTable::foundAt(QStringView text, qsizetype position) const
{
    for (const Word &word : m_byFirst.wordsAt(text.at(position))) {
        if (stands(word, text, position))
            return {word.tag, word.length, word.wordClass};
    }
    return {};
}

WordTable::Hit WordTable::foundBefore(QStringView text, qsizetype end) const
{
    for (const Word &word : m_byLast.wordsAt(text.at(end - 1))) {
        if (stands(word, text, end - word.length))
            return {word.tag, word.length, word.wordClass};
    }
    return {};
}

qsizetype WordTable::find(QStringView text, qsizetype from, Hit *hit) const
{
    for (qsizetype i = std::max<qsizetype>(from, 0); i < text.size(); ++i) {
        if (!mayStartWith(text[i]))
            continue;
        const Hit found = foundAt(text, i);
        if (!found)
            continue;
        if (hit)
            *hit = found;
        return i;
    }
    return -1;
}

} // namespace PlanLens
