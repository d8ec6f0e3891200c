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
    Hit startingAt(QStringView text, qsizetype position = 0) const
    {
        return position >= 0 && position < text.size() && mayStartWith(text[position])
                   ? foundAt(text, position)
                   : Hit{};
    }
    /// The longest word whose last character stands right before `end`.
    Hit endingAt(QStringView text, qsizetype end) const
    {
        return end > 0 && end <= text.size() && m_byLast.mayHold(text[end - 1])
                   ? foundBefore(text, end)
                   : Hit{};
    }
    Hit ending(QStringView text) const { return endingAt(text, text.size()); }
    /// The first place at or after `from` where a word starts; -1 where there is none.
    qsizetype find(QStringView text, qsizetype from = 0, Hit *hit = nullptr) const;
    bool occursIn(QStringView text) const { return find(text) >= 0; }
    /// Whether the whole text is one word of the table; an empty text is none.
    bool isWord(QStringView text) const
    {
        return !text.isEmpty() && startingAt(text).length == text.size();
    }

    /// Whether a word may start with this character: what loops over a text ask first. False where
    /// none does; nearly always where one does not.
    bool mayStartWith(QChar character) const { return m_byFirst.mayHold(character); }

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
    /// A word, and where it stands in m_text.
    struct Word
    {
        char16_t key = 0; ///< its first character, or its last
        int start = 0;
        int length = 0;
        int tag = 0;
        const char *wordClass = nullptr;
    };
    /// Words by their key, longest first: most places of a text hold no word of a table, and are
    /// passed over by one look.
    class Index
    {
    public:
        void append(const Word &word) { m_words.push_back(word); }
        /// Puts what was appended in its place.
        void arrange();
        /// Whether words may have this key; a few have none.
        bool mayHold(QChar key) const
        {
            const unsigned bit = key.unicode() % filterBits;
            return (m_filter[bit / 64] >> (bit % 64) & 1) != 0;
        }
        std::span<const Word> wordsAt(QChar key) const
        {
            for (std::size_t i = slotOf(key.unicode());; ++i) {
                const Slot &slot = m_slots[i & (m_slots.size() - 1)];
                if (slot.count == 0 || slot.key == key.unicode())
                    return {m_words.data() + slot.first, std::size_t(slot.count)};
            }
        }

    private:
        /// The words of one key.
        struct Slot
        {
            char16_t key = 0;
            quint16 count = 0; ///< 0 where the slot is free
            int first = 0;
        };
        /// Where the search for a key begins.
        static std::size_t slotOf(char16_t key) { return (key * 40503U) >> 7; }

        /// Ideographs that are met together rarely share the lower bits of their codes, and a
        /// kilobit of each table stays in the processor's cache.
        static constexpr unsigned filterBits = 1024;

        std::array<quint64, filterBits / 64> m_filter{}; ///< of the keys
        std::vector<Word> m_words;
        qsizetype m_arranged = 0;                         ///< so many of them are in their place
        std::vector<Slot> m_slots = std::vector<Slot>(1); ///< a power of two, half of them free
    };

    Hit foundAt(QStringView text, qsizetype position) const;
    Hit foundBefore(QStringView text, qsizetype end) const;
    bool stands(const Word &word, QStringView text, qsizetype position) const;

    QString m_text; ///< of all words, one behind the other
    Index m_byFirst;
    Index m_byLast;
};

} // namespace PlanLens
