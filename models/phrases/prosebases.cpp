// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases/prosebases.h"

#include "figures/fiveyearplans.h"
#include "language/lexicon.h"
#include "language/particles.h"
#include "language/separators.h"
#include "language/wordtable.h"
#include "phrases/prosewords.h"

#include <algorithm>

namespace PlanLens {

namespace {

const WordTable &planEnds()
{
    static const WordTable table = wordsOf("span-end");
    return table;
}

const WordTable &yearTails()
{
    static const WordTable table = wordsOf("year-point");
    return table;
}

/// What is compared with starts at `at`; `end` is moved behind it.
std::optional<OpeningBase> comparedAt(const Stretch &stretch, const Numbers &numbers, int at)
{
    const QStringView text = stretch.text;
    if (const auto last = ProseWords::timeReferences().startingAt(text, at))
        return OpeningBase{
            {}, at + last.length + yearTails().startingAt(text, at + last.length).length};
    if (const auto plan = planNameAt(text, at)) {
        const int behind = at + int(plan->length);
        const auto end = planEnds().startingAt(text, behind);
        return end ? std::optional(OpeningBase{BaseYear{plan->years.to}, behind + end.length})
                   : std::nullopt;
    }
    const auto year = std::find_if(numbers.years.begin(), numbers.years.end(),
                                   [at](const YearMention &y) { return y.start == at; });
    if (year == numbers.years.end() || year->from != year->to)
        return {};
    return OpeningBase{BaseYear{year->to},
                       year->end + yearTails().startingAt(text, year->end).length};
}

} // namespace

std::optional<BaseYear> baseEndingAt(const Stretch &stretch, const Numbers &numbers, int from,
                                     int end)
{
    const QStringView words = stretch.view(from, end);
    if (const auto tail = planEnds().ending(words)) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const auto plan = planNameAt(words, i);
            if (plan && i + plan->length == words.size() - tail.length)
                return BaseYear{plan->years.to};
        }
    }
    const int behind = end - yearTails().ending(words).length;
    const auto year = std::find_if(numbers.years.begin(), numbers.years.end(),
                                   [behind](const YearMention &y) { return y.end == behind; });
    const bool single =
        year != numbers.years.end() && year->start >= from && year->from == year->to;
    return single ? std::optional(BaseYear{year->to}) : std::nullopt;
}

std::optional<OpeningBase> openingBaseAt(const Stretch &stretch, const Numbers &numbers, int at,
                                         int to)
{
    enum Word { Joins, Compares }; // 与2015年 needs 相比 behind it, 较2015年 may stand alone
    static const WordTable words = wordsOf({{Joins, "compare-joint"}, {Compares, "compare-word"}});
    static const WordTable ends = wordsOf("compared-end");
    const QStringView text = QStringView(stretch.text).left(to);
    const auto word = words.startingAt(text, at);
    auto opening = word ? comparedAt(stretch, numbers, at + word.length) : std::nullopt;
    if (!opening || opening->end > to)
        return {};
    const auto end = ends.startingAt(text, opening->end);
    const int behind = opening->end + end.length;
    const bool alone = behind >= stretch.size() || isClauseSeparator(stretch.text.at(behind));
    if (!end && !(alone && word.tag == Compares))
        return {};
    opening->end = behind;
    return opening;
}

int yearsWithin(const Numbers &numbers, int from, int end)
{
    const auto span =
        std::find_if(numbers.spans.begin(), numbers.spans.end(),
                     [&](const YearSpan &years) { return years.start > from && years.end < end; });
    return span == numbers.spans.end() ? 0 : span->years;
}

bool endsInBase(QStringView rest)
{
    static const WordTable ends = wordsOf("base-end");
    return bool(ends.startingAt(rest, Particles::of().startingAt(rest).length));
}

} // namespace PlanLens
