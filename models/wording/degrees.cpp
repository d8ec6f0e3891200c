// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/degrees.h"

#include "aligning/fieldwords.h"
#include "language/lexicon.h"
#include "text/tsv.h"
#include "wording/phrasefinder.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

namespace PlanLens {

namespace {

/// The least number of characters after the word of degree that must be the same for both to be
/// about the same thing.
constexpr int leastSubject = 4;
constexpr int mostSubject = 14;
/// So many are enough where both go on differently.
constexpr int longSubject = 6;
/// So many places that begin alike are compared; it bounds the work on texts that repeat
/// themselves.
constexpr int mostCandidates = 50;

/// A word of degree in a report with what follows it.
struct Use
{
    int degree = -1;
    Anchor place;
    QStringView follows; ///< what it is about, up to the next punctuation mark
    int between = 0;     ///< characters before that which say when: 力争年内完成
};

/// How many characters at the start only say by when.
int timeWords(QStringView text)
{
    static const WordTable words = wordsOf("by-when");
    const int length = words.startingAt(text).length;
    return length > 0 && text.mid(length).startsWith(u'前') ? length + 1 : length;
}

QStringView untilPunctuation(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && end < mostSubject && text[end].isLetterOrNumber())
        ++end;
    return text.left(end);
}

/// Takes out the words inside of longer ones: 推进 of 全面推进.
void dropInner(std::vector<Use> &sorted)
{
    Anchor outer;
    std::erase_if(sorted, [&outer](const Use &use) {
        const Anchor &place = use.place;
        if (place.block == outer.block && place.start + place.length <= outer.start + outer.length)
            return true;
        outer = place;
        return false;
    });
}

std::vector<Use> usesIn(const Report &report, const DegreeLadders &ladders)
{
    std::vector<Use> uses;
    const auto places = PhraseFinder(ladders.words()).find(report);
    for (std::size_t degree = 0; degree < places.size(); ++degree) {
        for (const Anchor &place : places[degree]) {
            const MappedText *text = report.textAt(place);
            if (!text || place.isCell())
                continue;
            const QStringView rest = QStringView(text->text()).mid(place.start + place.length);
            const int between = timeWords(rest);
            const QStringView follows = untilPunctuation(rest.mid(between));
            if (follows.size() >= leastSubject)
                uses.push_back({int(degree), place, follows, between});
        }
    }
    // The longest first where several begin at one place.
    std::sort(uses.begin(), uses.end(), [](const Use &a, const Use &b) {
        return std::tuple(a.place.block, a.place.start, -a.place.length) <
               std::tuple(b.place.block, b.place.start, -b.place.length);
    });
    dropInner(uses);
    return uses;
}

/// What is left after the words in common names no other thing: there is nothing left, or it goes
/// on with a little word.
bool endsSubject(QStringView rest)
{
    static const WordTable words = wordsOf("little-word");
    return rest.isEmpty() || rest.startsWith(u'、') || words.startingAt(rest);
}

/// How far whole words reach.
int wordsWithin(QStringView text, int length)
{
    int end = 0;
    for (const Word &word : fieldSegmenter().words(text)) {
        if (word.end() > length)
            break;
        end = word.end();
    }
    return end;
}

/// How many characters at the start of both speak of the same thing; 0 where these are too few, or
/// only begin what goes on differently on both sides: 加强社会管理, 加强社会建设.
int commonSubject(QStringView left, QStringView right)
{
    const auto [a, b] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const int alike = int(a - left.begin());
    if (endsSubject(left.mid(alike)) || endsSubject(right.mid(alike)))
        return alike >= leastSubject ? alike : 0;
    if (alike < longSubject)
        return 0;
    const int length = std::min(wordsWithin(left, alike), wordsWithin(right, alike));
    return length >= longSubject ? length : 0;
}

class Matcher
{
public:
    Matcher(const Report &left, const Report &right, const DegreeLadders &ladders)
        : m_ladders(ladders), m_left(usesIn(left, ladders)), m_right(usesIn(right, ladders))
    {
        // The same words with the same degree are looked at once, however often they stand there.
        QSet<std::pair<int, QStringView>> known;
        for (std::size_t i = 0; i < m_left.size(); ++i) {
            QList<int> &same = m_byStart[m_left[i].follows.left(leastSubject)];
            if (same.size() < mostCandidates &&
                !known.contains({m_left[i].degree, m_left[i].follows})) {
                known.insert({m_left[i].degree, m_left[i].follows});
                same.append(int(i));
            }
        }
        for (const Use &use : m_right)
            m_saidNow[use.follows.left(leastSubject)].insert(use.degree);
    }

    QList<DegreeChange> changes() const
    {
        QList<DegreeChange> changes;
        for (const Use &use : m_right) {
            const auto change = changeTo(use);
            const auto isKnown = [&](const DegreeChange &known) {
                return known.from == change->from && known.to == change->to &&
                       known.subject == change->subject;
            };
            if (change && std::none_of(changes.cbegin(), changes.cend(), isKnown))
                changes.append(*change);
        }
        return changes;
    }

private:
    const Degree &degree(const Use &use) const { return m_ladders.degrees().at(use.degree); }
    bool isStep(const Use &former, const Use &later) const
    {
        return degree(former).ladder == degree(later).ladder &&
               degree(former).step != degree(later).step;
    }
    std::optional<DegreeChange> changeTo(const Use &later) const;

    const DegreeLadders &m_ladders;
    std::vector<Use> m_left;
    std::vector<Use> m_right;
    QHash<QStringView, QList<int>> m_byStart;
    QHash<QStringView, QSet<int>> m_saidNow;
};

std::optional<DegreeChange> Matcher::changeTo(const Use &later) const
{
    const QStringView start = later.follows.left(leastSubject);
    const Use *best = nullptr;
    int length = 0;
    for (const int index : m_byStart.value(start)) {
        const Use &former = m_left[std::size_t(index)];
        if (former.degree == later.degree)
            return {}; // it was said so before
        if (!isStep(former, later) || m_saidNow.value(start).contains(former.degree))
            continue;
        if (const int common = commonSubject(former.follows, later.follows); common > length) {
            best = &former;
            length = common;
        }
    }
    if (!best)
        return {};
    DegreeChange change{degree(*best), degree(later), later.follows.left(length).toString(),
                        best->place, later.place};
    change.left.length += best->between + length;
    change.right.length += later.between + length;
    return change;
}

} // namespace

DegreeLadders DegreeLadders::fromTsv(const QByteArray &tsv)
{
    DegreeLadders ladders;
    const QString text = QString::fromUtf8(tsv);
    for (TsvLines lines(text); lines.next();) {
        int step = 0;
        for (const QStringView words : lines.fields().last().split(u' ', Qt::SkipEmptyParts)) {
            for (const QStringView word : words.split(u'|', Qt::SkipEmptyParts))
                ladders.m_degrees.append(
                    {lines.fields().constFirst().toString(), step, word.toString()});
            ++step;
        }
    }
    return ladders;
}

const DegreeLadders &DegreeLadders::shipped()
{
    static const DegreeLadders ladders = fromTsv(shippedTable(QStringLiteral("degrees.tsv")));
    return ladders;
}

QStringList DegreeLadders::words() const
{
    QStringList words;
    for (const Degree &degree : m_degrees)
        words.append(degree.word);
    return words;
}

QList<DegreeChange> degreeChanges(const Report &left, const Report &right,
                                  const DegreeLadders &ladders)
{
    return Matcher(left, right, ladders).changes();
}

} // namespace PlanLens
