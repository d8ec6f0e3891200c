// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/worddiff.h"

#include "aligning/commonwords.h"
#include "aligning/fieldwords.h"

#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

/// Stretches longer than this differ as a whole: nobody looks for single characters in them.
constexpr int longestInner = 600;

/// A row of words of one text: what they are compared by and where they stand.
struct Words
{
    WordRow row;
    std::vector<Word> words;
};

/// Numbers for words, equal for equal ones.
using WordNumbers = QHash<QString, int>;

int idOf(WordNumbers &vocabulary, const QString &word)
{
    const auto known = vocabulary.constFind(word);
    if (known != vocabulary.constEnd())
        return *known;
    return *vocabulary.insert(word, int(vocabulary.size()));
}

/// A full stop on both sides says little, a term much.
float weightOf(const Word &word)
{
    switch (word.kind) {
    case WordKind::Punctuation:
        return 0.3F;
    case WordKind::Number:
        return 3;
    case WordKind::Word:
    case WordKind::Term:
        break;
    }
    return word.length == 1 ? 0.7F : float(word.length);
}

Words wordsOf(const QString &text, WordNumbers &vocabulary)
{
    Words words;
    words.words = fieldSegmenter().words(text);
    for (const Word &word : words.words) {
        words.row.ids.push_back(
            idOf(vocabulary, foldedForm(QStringView(text).mid(word.start, word.length))));
        words.row.weights.push_back(weightOf(word));
    }
    return words;
}

/// Single characters of a stretch; figures stay whole.
Words charactersOf(const QString &text, const Words &words, int from, int to,
                   WordNumbers &vocabulary)
{
    Words characters;
    for (int at = from; at < to; ++at) {
        const Word &word = words.words[std::size_t(at)];
        const int step = word.kind == WordKind::Number ? word.length : 1;
        for (int start = word.start; start < word.end(); start += step) {
            const QString folded = foldedForm(QStringView(text).mid(start, step));
            if (folded.isEmpty())
                continue;
            characters.words.push_back({start, step, word.kind});
            characters.row.ids.push_back(idOf(vocabulary, folded));
            characters.row.weights.push_back(1);
        }
    }
    return characters;
}

/// Words from..to-1 of a row, as a range of the text that reaches to the next word.
struct Span
{
    int from = 0;
    int to = 0;

    bool isEmpty() const { return from == to; }
};

/// Collects changes; each range reaches from the end of the one before to where its next word
/// begins, so that blanks belong somewhere.
class Changes
{
public:
    Changes(const Words &left, const Words &right, SourceRange leftEnds, SourceRange rightEnds)
        : m_left(left)
        , m_right(right)
        , m_leftEnds(leftEnds)
        , m_rightEnds(rightEnds)
        , m_leftAt(leftEnds.start)
        , m_rightAt(rightEnds.start)
    {}

    TextChange &add(TextChangeKind kind, Span left, Span right)
    {
        const SourceRange leftRange = rangeTo(m_left, left, m_leftEnds, m_leftAt);
        const SourceRange rightRange = rangeTo(m_right, right, m_rightEnds, m_rightAt);
        const bool goesOn = kind == TextChangeKind::Same && !m_list.isEmpty() &&
                            m_list.last().kind == TextChangeKind::Same;
        if (!goesOn) {
            m_list.append({kind, leftRange, rightRange, {}});
        } else {
            m_list.last().left.length += leftRange.length;
            m_list.last().right.length += rightRange.length;
        }
        return m_list.last();
    }

    QList<TextChange> take() { return std::move(m_list); }

private:
    static SourceRange rangeTo(const Words &words, Span span, SourceRange ends, int &at)
    {
        const bool last = span.to == int(words.words.size());
        const int end = span.isEmpty() && !last ? at
                        : last                  ? ends.end()
                                                : words.words[std::size_t(span.to)].start;
        const SourceRange range{at, end - at};
        at = end;
        return range;
    }

    const Words &m_left;
    const Words &m_right;
    SourceRange m_leftEnds;
    SourceRange m_rightEnds;
    int m_leftAt;
    int m_rightAt;
    QList<TextChange> m_list;
};

/// Calls `same(l, r)` for each pair and `differ(left span, right span)` for what stands between.
template <typename Same, typename Differ>
void walk(const Words &left, const Words &right, Same same, Differ differ)
{
    int l = 0;
    int r = 0;
    const auto between = [&](int toLeft, int toRight) {
        if (l < toLeft || r < toRight)
            differ(Span{l, toLeft}, Span{r, toRight});
    };
    for (const auto &[atLeft, atRight] : commonWords(left.row, right.row)) {
        between(atLeft, atRight);
        same(atLeft, atRight);
        l = atLeft + 1;
        r = atRight + 1;
    }
    between(int(left.words.size()), int(right.words.size()));
}

TextChangeKind kindOf(Span left, Span right)
{
    if (left.isEmpty())
        return TextChangeKind::Added;
    return right.isEmpty() ? TextChangeKind::Removed : TextChangeKind::Changed;
}

/// Compares two texts of which the words are known.
class Comparison
{
public:
    Comparison(const QString &left, const QString &right)
        : m_leftText(left)
        , m_rightText(right)
        , m_left(wordsOf(left, m_vocabulary))
        , m_right(wordsOf(right, m_vocabulary))
        , m_changes(m_left, m_right, {0, int(left.size())}, {0, int(right.size())})
    {}

    QList<TextChange> run()
    {
        walk(
            m_left, m_right,
            [this](int l, int r) {
                m_changes.add(TextChangeKind::Same, {l, l + 1}, {r, r + 1});
            },
            [this](Span left, Span right) { differ(left, right); });
        QList<TextChange> changes = m_changes.take();
        if (changes.isEmpty() && (!m_leftText.isEmpty() || !m_rightText.isEmpty()))
            changes.append({TextChangeKind::Same,
                            {0, int(m_leftText.size())},
                            {0, int(m_rightText.size())},
                            {}});
        return changes;
    }

private:
    void differ(Span left, Span right)
    {
        if (!standForEachOther(left, right)) {
            change(left, right);
            return;
        }
        for (int i = 0; i < left.to - left.from; ++i)
            change({left.from + i, left.from + i + 1}, {right.from + i, right.from + i + 1});
    }

    /// Whether words of the same kinds stand on both sides: 稳步增长8% and 加快增加9%.
    bool standForEachOther(Span left, Span right) const
    {
        return left.to - left.from == right.to - right.from &&
               std::equal(m_left.words.begin() + left.from, m_left.words.begin() + left.to,
                          m_right.words.begin() + right.from, [](const Word &l, const Word &r) {
                              return (l.kind == WordKind::Number) == (r.kind == WordKind::Number) &&
                                     (l.kind == WordKind::Punctuation) ==
                                         (r.kind == WordKind::Punctuation);
                          });
    }

    void change(Span left, Span right)
    {
        const TextChangeKind kind = kindOf(left, right);
        TextChange &change = m_changes.add(kind, left, right);
        if (kind == TextChangeKind::Changed)
            change.inner = innerChanges(left, right, change);
    }

    QList<TextChange> innerChanges(Span left, Span right, const TextChange &change)
    {
        if (std::max(change.left.length, change.right.length) > longestInner)
            return {};
        const Words l = charactersOf(m_leftText, m_left, left.from, left.to, m_vocabulary);
        const Words r = charactersOf(m_rightText, m_right, right.from, right.to, m_vocabulary);
        if (l.words.size() < 2 && r.words.size() < 2)
            return {};
        Changes changes(l, r, change.left, change.right);
        bool common = false;
        walk(
            l, r,
            [&](int atLeft, int atRight) {
                common = true;
                changes.add(TextChangeKind::Same, {atLeft, atLeft + 1}, {atRight, atRight + 1});
            },
            [&](Span inLeft, Span inRight) {
                changes.add(kindOf(inLeft, inRight), inLeft, inRight);
            });
        return common ? changes.take() : QList<TextChange>();
    }

    const QString &m_leftText;
    const QString &m_rightText;
    WordNumbers m_vocabulary;
    Words m_left;
    Words m_right;
    Changes m_changes;
};

} // namespace

QList<TextChange> diffText(const QString &left, const QString &right)
{
    return Comparison(left, right).run();
}

bool sameText(const QString &left, const QString &right)
{
    return left == right || foldedForm(left) == foldedForm(right);
}

} // namespace PlanLens
