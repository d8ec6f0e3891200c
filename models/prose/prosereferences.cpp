// SPDX-License-Identifier: GPL-3.0-or-later
#include "prose/prosereferences.h"

#include "figures/fiveyearplans.h"
#include "language/lexicon.h"
#include "language/wordtable.h"
#include "prose/prosewords.h"

#include <algorithm>

namespace PlanLens {

/// 比 and 较 where they compare, not in 占比, 比重, 同比.
bool comparesAt(QStringView text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c != u'比' && c != u'较')
        return false;
    const QChar before = i > 0 ? text.at(i - 1) : QChar();
    const QChar after = i + 1 < text.size() ? text.at(i + 1) : QChar();
    return !QStringView(u"占同环对之评相配性比").contains(before) &&
           !QStringView(u"重例率值较大好高低快").contains(after);
}

std::optional<YearMention> yearEndingAt(const Numbers &numbers, int end)
{
    const auto year = std::find_if(numbers.years.begin(), numbers.years.end(),
                                   [end](const YearMention &y) { return y.end == end; });
    return year == numbers.years.end() ? std::nullopt : std::optional(*year);
}

bool endsInYear(const Stretch &stretch, const Numbers &numbers, int from, int end)
{
    static const WordTable tails = wordsOf("year-point");
    const auto year = yearEndingAt(numbers, end - tails.ending(stretch.view(from, end)).length);
    return year && year->start >= from;
}

bool endsInTime(const Stretch &stretch, const Numbers &numbers, int from, int end)
{
    static const WordTable spans = wordsOf("plan-span");
    const QStringView words = stretch.view(from, end);
    // 比“十三五”末, 较“十三五”
    if ((spans.ending(words) || words.endsWith(u'”')) && namedPlan(words))
        return true;
    const bool part =
        std::any_of(numbers.parts.begin(), numbers.parts.end(),
                    [&](const YearPart &p) { return p.end == end && p.start >= from; });
    return part || ProseWords::timeReferences().ending(words) ||
           endsInYear(stretch, numbers, from, end);
}

} // namespace PlanLens
