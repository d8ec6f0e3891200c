// SPDX-License-Identifier: GPL-3.0-or-later
#include "heads/titlefigures.h"

#include "figures/periods.h"
#include "heads/headwords.h"
#include "language/lexicon.h"

namespace PlanLens {

namespace {

/// Role, time and group: what titles of all kinds of figures may say besides.
void addCircumstances(const TitleText &text, ColumnTitle &title)
{
    const QString words = withoutIndexBase(withoutCompared(text.words));
    title.compared = comparedYear(text.words);
    title.indexBase = indexBase(text.whole);
    const bool estimate = holds(words, HeadWord::Estimate);
    static const WordTable budgets = wordsOf("head-budget"); // 2025年预算
    if (holds(words, HeadWord::Actual)) {
        title.role = Role::Actual;
        title.estimated = estimate;
    } else if (holds(words, HeadWord::Target) || budgets.isWord(withoutTime(words))) {
        title.role = Role::Target;
    } else if (estimate) {
        title.role = Role::Actual;
        title.estimated = true;
        title.onlyEstimate = true;
    }
    title.period = periodNamed(words);
    if (title.period && title.period->isSpan())
        title.period = partOfPlan(*title.period, words);
    if (!title.period)
        title.part = partNamed(words);
    static const WordTable wholeYears = wordsOf("whole-year");
    title.wholeYear = !title.period && !title.part && wholeYears.occursIn(words);
    static const WordTable monthColumns = wordsOf("month-column");
    title.upToMonth = isUpToMonth(words);
    title.sum = holds(text.whole, HeadWord::Sum) || title.upToMonth;
    title.thisMonth = !title.period && !title.part && !title.sum && monthColumns.occursIn(words);
    if (holds(words, HeadWord::ThisYear))
        title.yearsBack = 0;
    else if (holds(words, HeadWord::LastYear))
        title.yearsBack = words.endsWith(u"100") ? 0 : 1; // 上年=100: an index of this year
    else if (holds(words, HeadWord::NextYear))
        title.yearsBack = -1;
    static const WordTable twoYears = wordsOf("two-years");
    title.twoYears = twoYears.occursIn(words);
    title.yearlyMean = !title.twoYears && holds(words, HeadWord::YearlyMean);
    title.planYears =
        holds(words, HeadWord::PlanYears) &&
        (title.sum || title.measure == Measure::Growth || title.measure == Measure::Change);
}

} // namespace

ColumnTitle textColumn(ColumnKind kind)
{
    ColumnTitle title;
    title.kind = kind;
    return title;
}

ColumnTitle figureColumn(const TitleText &text, std::optional<Measure> measure, const QString &unit)
{
    ColumnTitle title;
    title.kind = ColumnKind::Value;
    title.measure = measure;
    title.unit = unit;
    addCircumstances(text, title);
    return title;
}

} // namespace PlanLens
