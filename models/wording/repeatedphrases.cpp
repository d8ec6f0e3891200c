// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/repeatedphrases.h"

#include "aligning/fieldwords.h"
#include "language/lexicon.h"
#include "text/characters.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace PlanLens {

namespace {

constexpr int mostWords = 4;
constexpr int leastCharacters = 4;
constexpr int mostCharacters = 10;
constexpr int leastTimes = 3;

/// Words that join others or count and make no phrase at its edge.
bool isGrammar(QStringView word)
{
    static const WordTable words = wordsOf("edge-word");
    if (words.isWord(word))
        return true;
    // 三, 三是, 万
    if (word.endsWith(u'是'))
        word.chop(1);
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return isHeadingNumeral(c) || c == u'万' || c == u'亿';
    });
}

/// Whether what stands beside a row differs from place to place; where it never does, the row is a
/// part of a longer one. A punctuation mark or an end is nothing. Where it is always the beginning
/// of another word, the row is left open: 打造世界, 积极争取国家.
class Neighbour
{
public:
    void meet(QChar c)
    {
        static const WordTable closing = wordsOf("little-word");
        m_closes |= !c.isLetterOrNumber() || closing.isWord(QStringView(&c, 1));
        m_varies |= !c.isLetterOrNumber() || (m_met && c != m_first);
        m_first = c;
        m_met = true;
    }
    bool varies() const { return m_varies; }
    bool closes() const { return m_closes; }

private:
    QChar m_first;
    bool m_met = false;
    bool m_varies = false;
    bool m_closes = false;
};

/// What a row of words is counted as.
struct Count
{
    QStringView row;
    int most = 0;  ///< in one report
    int total = 0; ///< in all
    int report = -1;
    int here = 0; ///< in the report that is being counted
    Neighbour before;
    Neighbour after;
    bool isWhole = false; ///< long enough, and without a word of grammar at its edges

    bool isPhrase() const
    {
        return isWhole && most >= leastTimes && before.varies() && after.varies() && after.closes();
    }
};

/// A block as numbers: the same word is the same number.
struct NumberedText
{
    QStringView text;
    int report = 0;
    std::vector<Word> words;
    std::vector<quint64> ids;     ///< 0 where it is no word, or one too many to be numbered
    std::vector<bool> isFrequent; ///< whether the row that begins here may be part of a longer one
};

/// Counts rows of words, the shorter first: a row can only be frequent where both rows that it is
/// made of are.
class RowCounter
{
public:
    void add(QStringView text, int report);
    void count();
    /// The rows that are phrases.
    std::vector<Count> phrases() const;

private:
    /// As many bits for each word of a row as leave room for four in a number.
    static constexpr int idBits = 16;

    quint64 idOf(QStringView word);
    static bool isRow(const NumberedText &text, std::size_t first, int length);
    static quint64 keyOf(const NumberedText &text, std::size_t first, int length);
    void countRow(const NumberedText &text, std::size_t first, int length);
    void markFrequent(int length);

    QHash<QStringView, quint64> m_ids;
    std::vector<NumberedText> m_texts;
    QHash<quint64, Count> m_counts; ///< a row's words give its length: no number is 0
};

quint64 RowCounter::idOf(QStringView word)
{
    const auto known = m_ids.constFind(word);
    if (known != m_ids.cend())
        return *known;
    const auto id = quint64(m_ids.size()) + 1;
    return *m_ids.insert(word, id >> idBits ? 0 : id);
}

void RowCounter::add(QStringView text, int report)
{
    NumberedText numbered{text, report, fieldSegmenter().words(text), {}, {}};
    numbered.ids.reserve(numbered.words.size());
    for (const Word &word : numbered.words) {
        const bool isWord = word.kind == WordKind::Word || word.kind == WordKind::Term;
        numbered.ids.push_back(isWord ? idOf(text.mid(word.start, word.length)) : 0);
    }
    numbered.isFrequent.assign(numbered.words.size(), true);
    m_texts.push_back(std::move(numbered));
}

/// Whether words follow one another without anything between them.
bool RowCounter::isRow(const NumberedText &text, std::size_t first, int length)
{
    for (std::size_t i = first; i < first + std::size_t(length); ++i) {
        if (text.ids[i] == 0 || (i > first && text.words[i].start != text.words[i - 1].end()))
            return false;
    }
    return true;
}

quint64 RowCounter::keyOf(const NumberedText &text, std::size_t first, int length)
{
    quint64 key = 0;
    for (int i = 0; i < length; ++i)
        key = key << idBits | text.ids[first + std::size_t(i)];
    return key;
}

void RowCounter::countRow(const NumberedText &text, std::size_t first, int length)
{
    const Word &begin = text.words[first];
    const Word &last = text.words[first + std::size_t(length) - 1];
    const QStringView row = text.text.mid(begin.start, last.end() - begin.start);
    Count &count = m_counts[keyOf(text, first, length)];
    if (count.total == 0) {
        count.row = row;
        count.isWhole = row.size() >= leastCharacters && row.size() <= mostCharacters &&
                        !isGrammar(row.left(begin.length)) && !isGrammar(row.right(last.length));
    }
    if (count.report != text.report) {
        count.report = text.report;
        count.here = 0;
    }
    ++count.total;
    count.most = std::max(count.most, ++count.here);
    count.before.meet(begin.start > 0 ? text.text[begin.start - 1] : QChar());
    count.after.meet(last.end() < text.text.size() ? text.text[last.end()] : QChar());
}

/// Rows that are not frequent need not be looked at again, nor any longer one.
void RowCounter::markFrequent(int length)
{
    for (NumberedText &text : m_texts) {
        for (std::size_t i = 0; i < text.words.size(); ++i) {
            const bool fits = text.isFrequent[i] && i + std::size_t(length) <= text.words.size();
            const auto count = fits ? m_counts.constFind(keyOf(text, i, length)) : m_counts.cend();
            text.isFrequent[i] = count != m_counts.cend() && count->total >= leastTimes;
        }
    }
}

void RowCounter::count()
{
    for (int length = 2; length <= mostWords; ++length) {
        for (const NumberedText &text : m_texts) {
            for (std::size_t i = 0; i + std::size_t(length) <= text.words.size(); ++i) {
                if (text.isFrequent[i] && text.isFrequent[i + 1] && isRow(text, i, length))
                    countRow(text, i, length);
            }
        }
        markFrequent(length);
    }
}

std::vector<Count> RowCounter::phrases() const
{
    std::vector<Count> phrases;
    for (const Count &count : m_counts) {
        if (count.isPhrase())
            phrases.push_back(count);
    }
    return phrases;
}

/// Takes out what only ever stands inside a longer row.
void dropParts(std::vector<Count> &counts)
{
    QHash<QStringView, int> totals;
    for (const Count &count : counts)
        totals.insert(count.row, count.total);
    QSet<QStringView> parts;
    for (const Count &longer : counts) {
        const QStringView row = longer.row;
        for (qsizetype from = 0; from < row.size(); ++from) {
            for (qsizetype length = leastCharacters; from + length <= row.size(); ++length) {
                const auto part = totals.constFind(row.mid(from, length));
                if (length < row.size() && part != totals.cend() && *part <= longer.total)
                    parts.insert(part.key());
            }
        }
    }
    std::erase_if(counts, [&](const Count &count) { return parts.contains(count.row); });
}

} // namespace

QStringList repeatedPhrases(const QList<const Report *> &reports, int most)
{
    RowCounter counter;
    for (int report = 0; report < reports.size(); ++report) {
        for (const Block &block : reports.at(report)->blocks) {
            if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading ||
                block.kind == BlockKind::BoxText)
                counter.add(block.text.text(), report);
        }
    }
    counter.count();
    std::vector<Count> phrases = counter.phrases();
    dropParts(phrases);
    std::sort(phrases.begin(), phrases.end(), [](const Count &a, const Count &b) {
        return std::pair(-a.total, a.row) < std::pair(-b.total, b.row);
    });
    QStringList texts;
    for (const Count &phrase : phrases) {
        if (texts.size() == most)
            break;
        texts.append(phrase.row.toString());
    }
    return texts;
}

} // namespace PlanLens
