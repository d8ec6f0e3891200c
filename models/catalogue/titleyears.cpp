// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/titleyears.h"

#include "figures/fiveyearplans.h"
#include "figures/yearparts.h"
#include "language/chinesenumerals.h"
#include "language/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

namespace PlanLens {

namespace {

/// The month that the first 月 of a text names, 1 to 12; 0 where none does.
int monthAt(QStringView text)
{
    const qsizetype end = text.indexOf(u'月');
    if (end < 1 || end > 3)
        return 0;
    int month = 0;
    for (const QChar c : text.left(end)) {
        if (c == ChineseNumerals::tenSign)
            month = month == 0 ? 10 : month * 10;
        else if (const int value = writtenDigit(c); value >= 0)
            month = month == 10 && text.front() == ChineseNumerals::tenSign ? 10 + value
                                                                            : month * 10 + value;
        else
            return 0;
    }
    return month <= 12 ? month : 0;
}

/// What the headings say of themselves: 2021年工作回顾, 2022年工作安排.
TitleYears headingYears(const QStringList &headings)
{
    static const WordTable reviews = wordsOf("review-heading");
    static const WordTable plans = wordsOf("plan-heading");
    TitleYears years;
    for (const QString &heading : headings) {
        const bool looksBack = reviews.occursIn(heading);
        const bool looksAhead = plans.occursIn(heading);
        if (looksBack && !years.review)
            years.review = firstYear(heading);
        else if (looksAhead && !looksBack && !years.plan)
            years.plan = firstYear(heading);
    }
    return years;
}

/// 2021—2025年
std::optional<int> firstOfRange(const QString &title)
{
    static const QRegularExpression range(QStringLiteral("(\\d{4})年?[-—－–~～至]+(\\d{4})年"));
    const auto match = range.match(title);
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

/// The words that stand between a year and the next year or the end.
QStringView wordsAfter(const QString &title, const QList<WrittenYear> &years, qsizetype i)
{
    const qsizetype from = years[i].end;
    const qsizetype to = i + 1 < years.size() ? years[i + 1].start : title.size();
    return QStringView(title).mid(from, to - from);
}

/// 关于今年以来…计划执行情况的报告; but 关于去年…执行情况与今年…草案的报告
bool reviewsItsOwnYear(const QString &title)
{
    static const WordTable thisYear = wordsOf("session-year");
    static const WordTable reviewed = wordsOf("year-reviewed");
    const qsizetype at = thisYear.find(title);
    return at >= 0 && reviewed.occursIn(QStringView(title).mid(at));
}

} // namespace

std::optional<SessionDay> sessionIn(const QString &lines)
{
    for (const WrittenYear &written : yearsIn(lines)) {
        const int month = monthAt(QStringView(lines).mid(written.end).left(4).trimmed());
        if (month > 0)
            return SessionDay{written.year, month};
    }
    return std::nullopt;
}

std::optional<SessionDay> bareDayIn(const QString &lines)
{
    static const QRegularExpression day(
        QStringLiteral("^[（(]?((?:19|20)\\d\\d)[-./](\\d{1,2})[-./]\\d{1,2}(?!\\d)"),
        QRegularExpression::MultilineOption);
    const auto match = day.match(lines);
    const SessionDay found{match.capturedView(1).toInt(), match.capturedView(2).toInt()};
    return found.month >= 1 && found.month <= 12 ? std::optional(found) : std::nullopt;
}

TitleYears yearsByDay(const std::optional<SessionDay> &day)
{
    if (day && day->opensTheYear())
        return {day->year - 1, day->year, true};
    return {};
}

std::optional<int> yearOfParagraphs(const QStringList &paragraphs, const QString &lines)
{
    std::optional<int> found;
    for (const QString &paragraph : paragraphs) {
        const QList<WrittenYear> years = yearsIn(paragraph.left(6));
        const bool opens = !years.isEmpty() && years.front().start == 0 &&
                           QStringView(paragraph).mid(years.front().end).startsWith(u'，');
        if (opens && found.value_or(years.front().year) != years.front().year)
            return std::nullopt;
        if (opens)
            found = years.front().year;
    }
    auto issued = sessionIn(lines);
    if (!issued)
        issued = bareDayIn(lines);
    const bool fits = !issued || issued->year == found || issued->year - 1 == found;
    return fits ? found : std::nullopt;
}

TitleYears yearsByHeadings(const QStringList &headings)
{
    static const WordTable reviews = wordsOf("review-heading");
    const bool looksBack =
        std::any_of(headings.begin(), headings.end(),
                    [](const QString &heading) { return reviews.occursIn(heading); });
    QStringList single = headings;
    single.removeIf([](const QString &heading) { return bool(firstOfRange(heading)); });
    const TitleYears told = headingYears(single);
    if (!looksBack || !told.plan || (told.review && *told.review != *told.plan - 1))
        return {};
    return {*told.plan - 1, *told.plan, true};
}

/// The years of a title, but those that only a view of the far future is about: 2035年远景目标.
static QList<WrittenYear> yearsReported(const QString &title)
{
    static const WordTable views = wordsOf("distant-view");
    QList<WrittenYear> years = yearsIn(title);
    years.removeIf([&](const WrittenYear &year) { return views.startingAt(title, year.end); });
    return years;
}

/// 2022年决算和2023年|上半年预算执行情况: of the year that goes on, beside one that is over.
static bool goesOn(QStringView words)
{
    static const WordTable reviewed = wordsOf("year-reviewed");
    const auto part = yearPartIn(words);
    return part && part->start == 0 && part->lastMonth < 12 && reviewed.occursIn(words);
}

TitleYears planReportYears(const QString &title, const QString &lines)
{
    TitleYears found;
    static const WordTable reviewed = wordsOf("year-reviewed");
    static const WordTable planned = wordsOf("year-planned");
    const QList<WrittenYear> years = yearsReported(title);
    for (qsizetype i = 0; i < years.size(); ++i) {
        const QStringView words = wordsAfter(title, years, i);
        if (!found.review && reviewed.occursIn(words))
            found.review = years[i].year;
        else if (!found.plan && (planned.occursIn(words) || goesOn(words)))
            found.plan = years[i].year;
    }
    static const WordTable nextYear = wordsOf("next-year-plan");
    if (found.review && !found.plan && nextYear.occursIn(title))
        found.plan = *found.review + 1;
    if (!years.isEmpty())
        return found;
    const auto session = sessionIn(lines);
    if (session && reviewsItsOwnYear(title))
        return {session->year, std::nullopt};
    if (session && session->opensTheYear())
        return {session->year - 1, session->year};
    return found;
}

/// 目标任务如何, 各项目标要 in front of 实现: nobody says that it came about; but 生产计划完成.
static bool isWanted(QStringView before)
{
    static const WordTable wants = wordsOf({{0, "aimed"}, {0, "will"}, {0, "asks-how"}});
    static const WordTable nouns = wordsOf("plan-noun");
    return wants.ending(before) && !nouns.ending(before);
}

bool tellsOutcomeOfYear(const QString &title)
{
    static const WordTable achieving = wordsOf("achieving");
    static const WordTable plans = wordsOf("plan-heading"); // 工作安排
    static const WordTable aims = wordsOf("front-aim");     // 确保2022年目标任务实现
    const auto year = onlyYear(title);
    if (!year || aims.occursIn(title))
        return false;
    const QStringView words = QStringView(title).mid(year->end);
    const auto verb = achieving.ending(words);
    return verb && !plans.ending(words) && !isWanted(words.chopped(verb.length));
}

bool namesPartOfYear(const QString &title)
{
    static const WordTable before = wordsOf("years-ago"); // 9月底前建成
    static const WordTable ends = wordsOf("year-point");
    const auto year = onlyYear(title);
    const QStringView words = QStringView(title).mid(year ? year->end : title.size());
    const auto part = yearPartIn(words);
    if (!part || part->start != 0)
        return false;
    return !before.startingAt(words, part->end + ends.startingAt(words, part->end).length);
}

/// 2021年上半年政府工作报告重点工作完成情况: what came of the tasks that were set for the year.
static bool reportsOnTasks(const QString &title)
{
    static const WordTable reviewed = wordsOf("year-reviewed");
    const auto year = onlyYear(title);
    return year && reviewed.occursIn(QStringView(title).mid(year->end));
}

TitleYears workReportYears(const QString &title, const QString &lines, const QStringList &headings)
{
    const auto session = sessionIn(lines);
    if (session && session->opensTheYear())
        return {session->year - 1, session->year};
    const auto year = yearOfTitle(title);
    if (year && reportsOnTasks(title))
        return {*year, std::nullopt};
    if (year && !session && tellsOutcomeOfYear(title))
        return {*year, *year + 1};
    TitleYears found = headingYears(headings);
    // 2018年政府工作报告 over 2018年工作回顾 was given when that year was over.
    const bool over = year && !session && found.review == year;
    if (year && !over && (!session || *year == session->year + 1))
        return {*year - 1, *year};
    if (found.review && !found.plan)
        found.plan = *found.review + 1;
    else if (found.plan && !found.review)
        found.review = *found.plan - 1;
    return found;
}

TitleYears outlineYears(const QString &title)
{
    if (const auto plan = namedPlan(title))
        return {std::nullopt, plan->from};
    return {std::nullopt, firstOfRange(title)};
}

bool disagrees(const TitleYears &years, const std::optional<SessionDay> &session)
{
    if (!session || !years.plan)
        return false;
    if (session->opensTheYear())
        return *years.plan != session->year;
    return *years.plan != session->year && *years.plan != session->year + 1;
}

} // namespace PlanLens
