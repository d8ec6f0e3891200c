// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/wordtable.h"

#include <algorithm>
#include <utility>

namespace PlanLens {

namespace {

/// The word that no table finds; empty but in tests.
QString &muted()
{
    static QString word;
    return word;
}

bool isMuted(const QString &word)
{
    return !muted().isEmpty() && muted() == word;
}

} // namespace

WordTable::WordTable(std::initializer_list<Group> groups)
{
    for (const Group &group : groups)
        add(group.tag, group.words.toString().split(u' ', Qt::SkipEmptyParts));
}

void WordTable::add(int tag, const QStringList &words, const char *wordClass)
{
    // Longest first: each goes behind those that are as long.
    const auto insert = [](QList<Word> &list, const Word &word) {
        const auto shorter = [](qsizetype size, const Word &other) {
            return other.text.size() < size;
        };
        const auto behind = std::upper_bound(list.cbegin(), list.cend(), word.text.size(), shorter);
        list.insert(behind - list.cbegin(), word);
    };
    for (const QString &word : words) {
        insert(m_byFirst[word.front().unicode()], {word, tag, wordClass});
        insert(m_byLast[word.back().unicode()], {word, tag, wordClass});
        m_firsts.set(word.front().unicode() % m_firsts.size());
        m_lasts.set(word.back().unicode() % m_lasts.size());
    }
}

WordTable::Mute::Mute(const QString &word) : m_before(std::exchange(muted(), word)) {}

WordTable::Mute::~Mute()
{
    muted() = m_before;
}

const QList<WordTable::Word> *WordTable::wordsAt(const Index &index, const Filter &filter,
                                                 char16_t c)
{
    if (!filter.test(c % filter.size()))
        return nullptr;
    const auto words = index.constFind(c);
    return words == index.cend() ? nullptr : &*words;
}

WordTable::Hit WordTable::startingAt(QStringView text, qsizetype position) const
{
    if (position < 0 || position >= text.size())
        return {};
    const QList<Word> *words = wordsAt(m_byFirst, m_firsts, text.at(position).unicode());
    if (!words)
        return {};
    const QStringView rest = text.mid(position);
    for (const Word &word : *words) {
        if (rest.startsWith(word.text) && !isMuted(word.text))
            return {word.tag, int(word.text.size()), word.wordClass};
    }
    return {};
}

WordTable::Hit WordTable::endingAt(QStringView text, qsizetype end) const
{
    if (end <= 0 || end > text.size())
        return {};
    const QList<Word> *words = wordsAt(m_byLast, m_lasts, text.at(end - 1).unicode());
    if (!words)
        return {};
    const QStringView before = text.left(end);
    for (const Word &word : *words) {
        if (before.endsWith(word.text) && !isMuted(word.text))
            return {word.tag, int(word.text.size()), word.wordClass};
    }
    return {};
}

qsizetype WordTable::find(QStringView text, qsizetype from, Hit *hit) const
{
    for (qsizetype i = from; i < text.size(); ++i) {
        if (const Hit found = startingAt(text, i)) {
            if (hit)
                *hit = found;
            return i;
        }
    }
    return -1;
}

} // namespace PlanLens
