// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <initializer_list>
#include <span>
#include <vector>

namespace PlanLens {

/// A list of words with a tag each, looked up at a place of a text: the longest word that starts
/// there or ends there. Constant time for each place, however long the list.
class WordTable
{
public:
    /// Words that share a tag, parted by blanks.
    struct Group
    {
        int tag = 0;
        QStringView words;
    };
    struct Hit
    {
        int tag = 0;
        int length = 0;
        const char *wordClass = nullptr; ///< where the table is of the lexicon
        explicit operator bool() const { return length > 0; }
    };

    WordTable() = default;
    WordTable(std::initializer_list<Group> groups);
    explicit WordTable(QStringView words) : WordTable({Group{0, words}}) {}

    /// Adds words that share a tag. Of equal words the one added first counts.
    /// `wordClass` lives as long as the table.
    void add(int tag, const QStringList &words, const char *wordClass = nullptr);

    /// The longest word that starts at `position`.
    Hit startingAt(QStringView text, qsizetype position = 0) const;
    /// The longest word whose last character stands right before `end`.
    Hit endingAt(QStringView text, qsizetype end) const;
    Hit ending(QStringView text) const { return endingAt(text, text.size()); }
    /// The first place at or after `from` where a word starts; -1 where there is none.
    qsizetype find(QStringView text, qsizetype from = 0, Hit *hit = nullptr) const;
    bool occursIn(QStringView text) const { return find(text) >= 0; }
    /// Whether the whole text is one word of the table; an empty text is none.
    bool isWord(QStringView text) const
    {
        return !text.isEmpty() && startingAt(text).length == text.size();
    }

    /// No table finds `word` while this lives, in any thread: so a test sees what a word is for.
    /// Inside another one it takes its place, and gives it back.
    class Mute
    {
    public:
        explicit Mute(const QString &word);
        ~Mute();
        Mute(const Mute &) = delete;
        Mute &operator=(const Mute &) = delete;

    private:
        QString m_before;
    };

private:
    struct Word
    {
        QString text;
        int tag = 0;
        const char *wordClass = nullptr;
    };
    /// Words by the last bits of their first or last character, longest first: most places of a
    /// text hold no word of a table, and are passed over by one look.
    class Index
    {
    public:
        void insert(QChar key, const Word &word);
        /// The words that may stand where the character does.
        std::span<const Word> wordsAt(QChar key) const
        {
            const std::size_t bucket = bucketOf(key);
            return {m_words.data() + m_starts[bucket], m_words.data() + m_starts[bucket + 1]};
        }

    private:
        static constexpr std::size_t buckets = 1024;
        static std::size_t bucketOf(QChar key) { return key.unicode() % buckets; }

        std::vector<Word> m_words;
        std::array<quint16, buckets + 1> m_starts{};
    };

    Index m_byFirst;
    Index m_byLast;
};

} // namespace PlanLens
