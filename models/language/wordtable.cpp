// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/wordtable.h"

#include "language/classmute.h"

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

/// The class as of which alone it is not found; empty where it is not found at all.
QString &mutedClass()
{
    static QString wordClass;
    return wordClass;
}

bool isMuted(const QString &word, const char *wordClass)
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
    for (const QString &word : words) {
        m_byFirst.insert(word.front(), {word, tag, wordClass});
        m_byLast.insert(word.back(), {word, tag, wordClass});
    }
}

void WordTable::Index::insert(QChar key, const Word &word)
{
    const std::size_t bucket = bucketOf(key);
    // Each goes after those that are as long: of equal words the first counts.
    const auto shorter = [](qsizetype size, const Word &other) {
        return other.text.size() < size;
    };
    const auto at =
        std::upper_bound(m_words.begin() + m_starts[bucket], m_words.begin() + m_starts[bucket + 1],
                         word.text.size(), shorter);
    m_words.insert(at, word);
    for (std::size_t later = bucket + 1; later <= buckets; ++later)
        ++m_starts[later];
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

WordTable::Hit WordTable::startingAt(QStringView text, qsizetype position) const
{
    if (position < 0 || position >= text.size())
        return {};
    const QStringView rest = text.mid(position);
    for (const Word &word : m_byFirst.wordsAt(text.at(position))) {
        if (rest.startsWith(word.text) && !isMuted(word.text, word.wordClass))
            return {word.tag, int(word.text.size()), word.wordClass};
    }
    return {};
}

WordTable::Hit WordTable::endingAt(QStringView text, qsizetype end) const
{
    if (end <= 0 || end > text.size())
        return {};
    const QStringView before = text.left(end);
    for (const Word &word : m_byLast.wordsAt(text.at(end - 1))) {
        if (before.endsWith(word.text) && !isMuted(word.text, word.wordClass))
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
