// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/comparedtimes.h"

#include "language/lexicon.h"
#include "language/separators.h"
#include "phrases/prosewords.h"
#include "text/oneof.h"

#include <algorithm>

namespace PlanLens {

namespace {

const WordTable &joints()
{
    static const WordTable table = wordsOf("joint");
    return table;
}

/// 、 or 和 right before `end`: how long it is.
qsizetype jointBefore(QStringView text, qsizetype end)
{
    if (end > 0 && isListSeparator(text.at(end - 1)))
        return 1;
    return joints().endingAt(text, end).length;
}

/// Where the time begins that ends right at `end`; -1 where none does.
int timeEndingAt(const Stretch &stretch, const Numbers &numbers, int from, int end)
{
    const QStringView words = stretch.view(from, end);
    const auto part = std::find_if(numbers.parts.begin(), numbers.parts.end(),
                                   [&](const YearPart &p) { return p.end == end; });
    if (part != numbers.parts.end() && part->start >= from)
        return int(part->start);
    auto time = ProseWords::timeReferences().ending(words);
    if (!time)
        time = ProseWords::wholeYear().ending(words);
    return time ? end - time.length : -1;
}

} // namespace

bool comparesAt(QStringView text, qsizetype i)
{
    static const WordTable words = wordsOf("against");
    if (!words.startingAt(text, i))
        return false;
    const QChar before = i > 0 ? text.at(i - 1) : QChar();
    const QChar after = i + 1 < text.size() ? text.at(i + 1) : QChar();
    return !isOneOf(before, u"占同环对之评相配性比") && !isOneOf(after, u"重例率值较大好高低快");
}

qsizetype comparisonStart(QStringView text, qsizetype i)
{
    static const WordTable words = wordsOf("compare-word");
    const auto word = words.endingAt(text, i + 1);
    if (word.length > 1)
        return i + 1 - word.length;
    return comparesAt(text, i) ? i : -1;
}

bool isListedComparison(const Stretch &stretch, const Numbers &numbers, int from, int at)
{
    bool listed = false;
    while (true) {
        if (listed && at > from && comparesAt(stretch.text, at - 1))
            return true;
        const int end = at - int(jointBefore(stretch.view(from, at), at - from));
        int before = end < at ? timeEndingAt(stretch, numbers, from, end) : -1;
        if (before < 0)
            return false;
        for (; before >= 0; before = timeEndingAt(stretch, numbers, from, at))
            at = before; // 去年|同期
        listed = true;
    }
}

bool comparesYears(QStringView before, qsizetype years)
{
    static const WordTable past = wordsOf("years-ago");
    const qsizetype at = years - past.endingAt(before, years).length - 1;
    return at >= 0 && comparesAt(before, at);
}

bool comparesTime(const Stretch &stretch, const Numbers &numbers, int from, int at, int end)
{
    const int start = end - ProseWords::timeReferences().ending(stretch.view(from, end)).length;
    if (start > from && start < at && comparesAt(stretch.text, start - 1))
        return true;
    return comparesYears(stretch.view(from, at), at - from) ||
           isListedComparison(stretch, numbers, from, at);
}

bool endsInListedYear(QStringView words)
{
    const auto year = ProseWords::wholeYear().ending(words);
    return year && jointBefore(words, words.size() - year.length) > 0;
}

bool comparesWithTimes(const Stretch &stretch, const ClaimPhrase &phrase)
{
    const QStringView times = stretch.view(phrase.referenceStart, phrase.referenceEnd);
    return phrase.againstTime && (joints().find(times) > 0 || times.contains(u'、'));
}

} // namespace PlanLens
