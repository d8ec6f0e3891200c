// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/titleyears.h"

#include <algorithm>

namespace PlanLens {

namespace {

/// The digit that a character stands for, also full-width and Chinese; -1 where it is none.
int digit(QChar c)
{
    if (c.isDigit())
        return c.digitValue();
    const QStringView chinese = u"〇一二三四五六七八九";
    if (c == u'○' || c == u'零' || c == u'Ｏ')
        return 0;
    return int(chinese.indexOf(c));
}

struct Session
{
    int year = 0;
    int month = 0;
};

/// The number in front of `end`, of at most two digits; 0 where there is none.
int monthAt(QStringView text)
{
    const qsizetype end = text.indexOf(u'月');
    if (end < 1 || end > 3)
        return 0;
    int month = 0;
    for (const QChar c : text.left(end)) {
        if (c == u'十')
            month = month == 0 ? 10 : month * 10;
        else if (const int value = digit(c); value >= 0)
            month = month == 10 && text.front() == u'十' ? 10 + value : month * 10 + value;
        else
            return 0;
    }
    return month <= 12 ? month : 0;
}

/// The day on which the report was given: a year followed by a month.
std::optional<Session> sessionIn(const QString &lines)
{
    for (const WrittenYear &written : yearsIn(lines)) {
        const int month = monthAt(QStringView(lines).mid(written.end).left(4).trimmed());
        if (month > 0)
            return Session{written.year, month};
    }
    return std::nullopt;
}

/// Sessions that close the year before are held in its first months.
bool opensTheYear(const Session &session)
{
    return session.month <= 6;
}

bool holdsAny(const QString &text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](QStringView word) { return text.contains(word); });
}

/// What the headings say of themselves: 2021年工作回顾, 2022年工作安排.
ReportYears headingYears(const QStringList &headings)
{
    ReportYears years;
    for (const QString &heading : headings) {
        const bool looksBack = holdsAny(heading, {u"回顾", u"总结", u"完成情况"});
        const bool looksAhead = holdsAny(heading, {u"安排", u"任务", u"目标", u"重点"});
        if (looksBack && !years.review)
            years.review = firstYear(heading);
        else if (looksAhead && !looksBack && !years.plan)
            years.plan = firstYear(heading);
    }
    return years;
}

/// The words that stand between a year and the next year or the end.
QStringView wordsAfter(const QString &title, const QList<WrittenYear> &years, qsizetype i)
{
    const qsizetype from = years[i].end;
    const qsizetype to = i + 1 < years.size() ? years[i + 1].start : title.size();
    return QStringView(title).mid(from, to - from);
}

} // namespace

QList<WrittenYear> yearsIn(const QString &text)
{
    QList<WrittenYear> years;
    for (qsizetype at = text.indexOf(u'年'); at >= 0; at = text.indexOf(u'年', at + 1)) {
        if (at < 4 || (at > 4 && digit(text[at - 5]) >= 0))
            continue;
        int year = 0;
        for (qsizetype i = at - 4; i < at && year >= 0; ++i)
            year = digit(text[i]) < 0 ? -1 : year * 10 + digit(text[i]);
        if (year >= 1949 && year <= 2099)
            years.append({year, at - 4, at + 1});
    }
    return years;
}

std::optional<int> firstYear(const QString &text)
{
    const QList<WrittenYear> years = yearsIn(text);
    return years.isEmpty() ? std::nullopt : std::optional(years.front().year);
}

ReportYears planReportYears(const QString &title, const QString &lines)
{
    ReportYears found;
    const QList<WrittenYear> years = yearsIn(title);
    for (qsizetype i = 0; i < years.size(); ++i) {
        const QStringView words = wordsAfter(title, years, i);
        if (!found.review && words.contains(u"执行情况"))
            found.review = years[i].year;
        else if (!found.plan && (words.contains(u"草案") || words.contains(u"计划")))
            found.plan = years[i].year;
    }
    if (!years.isEmpty())
        return found;
    if (const auto session = sessionIn(lines); session && opensTheYear(*session))
        return {session->year - 1, session->year};
    return found;
}

ReportYears workReportYears(const QString &title, const QString &lines, const QStringList &headings)
{
    const auto session = sessionIn(lines);
    if (session && opensTheYear(*session))
        return {session->year - 1, session->year};
    const auto year = firstYear(title);
    if (!session && year)
        return {*year - 1, *year};
    return headingYears(headings);
}

} // namespace PlanLens
