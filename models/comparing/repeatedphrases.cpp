#include "comparing/repeatedphrases.h"

#include "comparing/fieldwords.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace PlanLens {

namespace {

constexpr int mostWords = 4;
constexpr int leastCharacters = 4;
constexpr int mostCharacters = 10;
constexpr int leastTimes = 3;

/// Words that join others and make no phrase at its edge.
bool isGrammar(QStringView word)
{
    static constexpr QStringView words[] = {
        u"的",   u"和",   u"与",   u"及",   u"等",   u"在",   u"对",   u"为",   u"以",   u"了",
        u"将",   u"是",   u"把",   u"被",   u"向",   u"从",   u"到",   u"由",   u"中",   u"上",
        u"下",   u"内",   u"外",   u"其中", u"以及", u"并",   u"或",   u"年",   u"月",   u"日",
        u"个",   u"一",   u"二",   u"三",   u"四",   u"五",   u"六",   u"七",   u"八",   u"九",
        u"十",   u"一是", u"二是", u"三是", u"四是", u"五是", u"较",   u"比",   u"达",   u"达到",
        u"超过", u"万",   u"亿",   u"左右", u"以上", u"以内", u"增长", u"增速", u"累计", u"新增",
        u"于",   u"等等", u"可",   u"能",   u"也",   u"都",   u"还",   u"不",   u"有",   u"之"};
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

/// Whether what stands beside a row differs from place to place; where it never does, the row is a
/// part of a longer one. A punctuation mark or an end is nothing.
class Neighbour
{
public:
    void meet(QChar c)
    {
        m_varies |= !c.isLetterOrNumber() || (m_met && c != m_first);
        m_first = c;
        m_met = true;
    }
    bool varies() const { return m_varies; }

private:
    QChar m_first;
    bool m_met = false;
    bool m_varies = false;
};

/// What a row of words is counted as.
struct Count
{
    int most = 0;  ///< in one report
    int total = 0; ///< in all
    int report = -1;
    int here = 0; ///< in the report that is being counted
    Neighbour before;
    Neighbour behind;

    bool isPhrase() const { return most >= leastTimes && before.varies() && behind.varies(); }
};

using Counts = QHash<QStringView, Count>;

void countRow(Counts &counts, QStringView text, int start, int length, int report)
{
    Count &count = counts[text.mid(start, length)];
    const int end = start + length;
    count.before.meet(start > 0 ? text[start - 1] : QChar());
    count.behind.meet(end < text.size() ? text[end] : QChar());
    if (count.report != report) {
        count.report = report;
        count.here = 0;
    }
    ++count.total;
    count.most = std::max(count.most, ++count.here);
}

bool isWord(const Word &word)
{
    return word.kind == WordKind::Word || word.kind == WordKind::Term;
}

void countText(Counts &counts, QStringView text, int report)
{
    const std::vector<Word> words = fieldSegmenter().words(text);
    const auto wordAt = [&](std::size_t i) {
        return text.mid(words[i].start, words[i].length);
    };
    for (std::size_t first = 0; first < words.size(); ++first) {
        if (!isWord(words[first]) || isGrammar(wordAt(first)))
            continue;
        for (std::size_t last = first + 1;
             last < words.size() && last < first + mostWords && isWord(words[last]) &&
             words[last].start == words[last - 1].end();
             ++last) {
            const int length = words[last].end() - words[first].start;
            if (length > mostCharacters)
                break;
            if (length >= leastCharacters && !isGrammar(wordAt(last)))
                countRow(counts, text, words[first].start, length, report);
        }
    }
}

/// Takes out what only ever stands inside a longer row.
void dropParts(Counts &counts)
{
    QList<QStringView> parts;
    for (auto longer = counts.cbegin(); longer != counts.cend(); ++longer) {
        const QStringView row = longer.key();
        for (qsizetype from = 0; from < row.size(); ++from) {
            for (qsizetype length = leastCharacters; from + length <= row.size(); ++length) {
                if (length == row.size())
                    continue;
                const auto part = counts.constFind(row.mid(from, length));
                if (part != counts.cend() && part->total <= longer->total)
                    parts.append(part.key());
            }
        }
    }
    for (const QStringView part : parts)
        counts.remove(part);
}

} // namespace

QStringList repeatedPhrases(const QList<const Report *> &reports, int most)
{
    Counts counts;
    for (int report = 0; report < reports.size(); ++report) {
        for (const Block &block : reports.at(report)->blocks) {
            if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::Heading ||
                block.kind == BlockKind::BoxText)
                countText(counts, block.text.text(), report);
        }
    }
    counts.removeIf([](const Counts::iterator &count) { return !count->isPhrase(); });
    dropParts(counts);
    std::vector<std::pair<int, QStringView>> ranked;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        ranked.emplace_back(-count->total, count.key());
    std::sort(ranked.begin(), ranked.end());
    QStringList phrases;
    for (const auto &[times, phrase] : ranked) {
        if (phrases.size() == most)
            break;
        phrases.append(phrase.toString());
    }
    return phrases;
}

} // namespace PlanLens
