// SPDX-License-Identifier: GPL-3.0-or-later
#include "heads/titletext.h"

#include "figures/brackets.h"
#include "figures/periods.h"
#include "figures/units.h"
#include "figures/yearparts.h"
#include "heads/headwords.h"
#include "language/chinesenumerals.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "language/numbersigns.h"
#include "language/particles.h"
#include "report/writtenyears.h"
#include "text/oneof.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace PlanLens {

namespace {

qsizetype bracketAtEnd(QStringView title)
{
    for (qsizetype i = title.size() - 1; i > 0; --i) {
        const qsizetype length = bracketLengthAt(title.mid(i));
        if (length > 0)
            return i + length == title.size() ? i : -1;
    }
    return -1;
}

/// 2025年（计划）: the bracket says what the figures are.
bool tellsRole(QStringView inside)
{
    constexpr qsizetype longest = 4;
    return inside.size() <= longest &&
           (endsWith(inside, HeadWord::Target) || endsWith(inside, HeadWord::Actual) ||
            endsWith(inside, HeadWord::Estimate));
}

bool isPercent(QString text)
{
    text.remove(u'±').replace(u'％', u'%').replace(u'﹪', u'%');
    return text == u"%" || text == u"+%" || text == u"+-%" || text == u"+/-%";
}

/// 增长 of 增长（减少）, 增减 of 增（+）减（-） and of 增（减）: brackets that say only that it may
/// go either way.
QString withoutWays(QString title)
{
    static const WordTable ways = wordsOf({{0, "fall"}, {0, "moving"}});
    static const WordTable rises = wordsOf({{0, "rise"}, {0, "moving"}});
    for (qsizetype i = title.size() - 1; i > 0; --i) {
        const qsizetype length = bracketLengthAt(QStringView(title).mid(i));
        const QString inside = insideOf(QStringView(title).mid(i, length)).toString();
        const bool sign = inside.size() == 1 && isOneOf(inside.front(), u"+-＋－");
        const bool either = rises.ending(QStringView(title).left(i)) && // no 财政收入（下降）
                            (sign || ways.isWord(inside));
        if (either)
            title.replace(i, length, inside.size() == 1 && !sign ? inside : QString());
    }
    return title;
}

} // namespace

namespace {

/// 规划目标（2025年）: a year and nothing else, which is no number of years.
bool isTime(const QString &text)
{
    return periodIn(text) && withoutTime(text).isEmpty();
}

} // namespace

TitleText takenApart(const QString &title)
{
    TitleText text{title, withoutWays(title), {}, false};
    QString roles;
    // Two brackets may follow each other: 产量（鲜重）（吨）.
    for (qsizetype start = bracketAtEnd(text.words); start > 0; start = bracketAtEnd(text.words)) {
        const QString inside = insideOf(QStringView(text.words).mid(start)).toString();
        if (isPercent(inside))
            text.percent = true;
        else if (tellsRole(inside) || isTime(inside))
            roles.prepend(inside);
        else if (text.unit.isEmpty() && parseUnit(inside))
            text.unit = inside;
        text.words.truncate(start);
    }
    text.words += roles;
    for (const QChar percent : QStringView(u"%％﹪")) {
        if (text.words.endsWith(percent))
            text.percent = true;
        text.words.remove(percent);
    }
    if (text.words.isEmpty() && isPercent(title))
        text.percent = true;
    if (text.percent)
        text.unit = QStringLiteral("%");
    return text;
}

QString withoutNoteMarks(QString text)
{
    static const QRegularExpression mark(QStringLiteral("[\\[［]\\d{1,2}[\\]］]"));
    return text.remove(mark);
}

QString withDigitsInYears(QString title)
{
    for (const WrittenYear &year : yearsIn(title)) {
        constexpr qsizetype digits = 4;
        if (year.end - year.start == digits + 1)
            title.replace(year.start, digits, QString::number(year.year));
    }
    return title;
}

namespace {

/// 完成数, 执行数 behind 比上年: what it was, and no role of the column.
qsizetype comparedFigure(QStringView words, qsizetype from)
{
    static const WordTable tails = wordsOf({{0, "head-tail"}, {0, "figure-noun"}});
    qsizetype end = from;
    for (bool again = true; again;) { // 预计完成数
        again = false;
        for (const HeadWord role : {HeadWord::Actual, HeadWord::Target, HeadWord::Estimate}) {
            if (const auto hit = headWords(role).startingAt(words, end)) {
                end += hit.length;
                again = true;
            }
        }
    }
    const auto tail = tails.startingAt(words, end);
    const QStringView roles = words.mid(from, end - from); // 预算数
    return !roles.isEmpty() && (tail || tails.ending(roles)) ? end + tail.length - from : 0;
}

/// 比上半年: the length of a part of the year that is compared with, and of what compares; else 0.
qsizetype comparedPart(const QString &words, qsizetype at)
{
    static const WordTable comparing = wordsOf("against");
    const auto sign = comparing.startingAt(words, at);
    const auto part = sign ? yearPartAt(words, at + sign.length) : std::nullopt;
    return part ? part->end - at : 0;
}

} // namespace

QString withoutCompared(QString words)
{
    static const QRegularExpression year(QStringLiteral("[比较与]\\d{4}年[末底]?(同期)?"));
    for (auto match = year.match(words); match.hasMatch(); match = year.match(words)) {
        const qsizetype figure = comparedFigure(words, match.capturedEnd());
        words.remove(match.capturedStart(), match.capturedLength() + figure);
    }
    QString kept;
    for (qsizetype i = 0; i < words.size();) {
        if (const auto hit = headWords(HeadWord::Compared).startingAt(words, i))
            i += hit.length + comparedFigure(words, i + hit.length);
        else if (const qsizetype part = comparedPart(words, i))
            i += part;
        else
            kept.append(words.at(i++));
    }
    return kept;
}

namespace {

const QRegularExpression &indexBaseForm()
{
    static const QRegularExpression form(QStringLiteral("(\\d{4})\\D{1,6}100(?=[）)\\]］\\s]|$)"));
    return form;
}

} // namespace

std::optional<int> indexBase(const QString &text)
{
    const QRegularExpressionMatch match = indexBaseForm().match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

QString withoutIndexBase(QString words)
{
    return words.remove(indexBaseForm());
}

QString withoutTime(QString words)
{
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(19|20)\\d{2}(?!\\d)"));
    static const WordTable signs = wordsOf("year-sign");
    while (const auto part = yearPartIn(words))
        words.remove(part->start, std::max<qsizetype>(part->end - part->start, 1));
    for (auto match = year.match(words); match.hasMatch(); match = year.match(words)) {
        // 2018年末数 is of that year's end.
        const auto sign = signs.startingAt(words, match.capturedEnd());
        const auto end = headWords(HeadWord::Amount).startingAt(words, match.capturedEnd());
        words.remove(match.capturedStart(),
                     match.capturedLength() + std::max(sign.length, end.length));
    }
    return words;
}

QString yearInFront(const QString &title)
{
    const QString rest = withoutTime(title);
    const bool front =
        rest.size() < title.size() && title.endsWith(rest) && title.front().isDigit();
    return front ? title.chopped(rest.size()) : QString();
}

std::optional<Period> periodNamed(const QString &words)
{
    if (const auto period = periodIn(words))
        return period;
    const QList<Period> periods = periodsIn(words);
    if (periods.size() != 2 || !periods.first().isSpan() || !periods.last().isYear() ||
        periods.last().from < periods.first().from || periods.last().to > periods.first().to)
        return std::nullopt;
    return periods.last();
}

Period partOfPlan(const Period &years, QStringView words)
{
    static const WordTable ends = wordsOf("span-end");
    return ends.occursIn(words) ? Period::year(years.to) : firstYearsOf(years, words);
}

Period firstYearsOf(const Period &years, QStringView words)
{
    static const WordTable starts = wordsOf("span-start");
    WordTable::Hit start;
    const qsizetype at = starts.find(words, 0, &start);
    const int count = at < 0 ? 0 : chineseDigit(words.at(at + 1));
    return count > 1 && years.from + count <= years.to ? Period{years.from, years.from + count - 1}
                                                       : years;
}

bool tellsPoints(QStringView words, bool signs)
{
    constexpr QStringView point = pointsUnit.sliced(1);
    const QStringView bare = words.chopped(words.endsWith(point) ? point.size() : 0);
    return bare.size() < words.size() &&
           (signs || endsWith(bare, HeadWord::Change) || endsWith(bare, HeadWord::ChangeOrRate));
}

bool endsInComparedYear(const QString &words)
{
    const QString kept = withoutCompared(words);
    return comparedYear(words) && kept.size() < words.size() && words.startsWith(kept);
}

namespace {

/// 任务数, 目标值: the length of the noun behind a role, which says no more than that.
qsizetype figureNounAtEnd(QStringView words)
{
    static const WordTable figures = wordsOf("figure-noun");
    const auto noun = figures.ending(words);
    const QStringView before = words.chopped(noun.length);
    const bool role = endsWith(before, HeadWord::Target) || endsWith(before, HeadWord::Actual) ||
                      endsWith(before, HeadWord::Estimate);
    return noun && role ? noun.length : 0;
}

} // namespace

QString withoutRoleAtEnd(QString words)
{
    static const WordTable tails = wordsOf("head-tail");
    for (bool again = true; again;) {
        again = false;
        words.chop(figureNounAtEnd(words));
        for (const HeadWord role : {HeadWord::Target, HeadWord::Actual, HeadWord::Estimate}) {
            if (const auto hit = headWords(role).ending(words)) {
                words.chop(hit.length);
                again = true;
            }
        }
        if (const auto tail = tails.ending(words)) {
            words.chop(tail.length);
            again = true;
        }
    }
    return words;
}

std::optional<YearPart> partNamed(const QString &words)
{
    if (const auto part = yearPartIn(words))
        return part;
    static const QRegularExpression wholeYear(QStringLiteral("1-12月|12月[末底]"));
    if (wholeYear.match(QString(words).replace(u'—', u'-').replace(u'–', u'-')).hasMatch())
        return YearPart{1, 12, 0, 0};
    static const QRegularExpression month(QStringLiteral("^(1[0-2]|[1-9])月份?$"));
    const auto match = month.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const int number = match.captured(1).toInt();
    return YearPart{number, number, 0, 0};
}

bool isUpToMonth(QStringView words)
{
    static const WordTable months = wordsOf("month-column");
    const qsizetype at = months.find(words);
    return at >= 2 && isRangeSign(words.at(at - 1)) && words.at(at - 2) == u'1';
}

bool namesTwoYears(const QString &words)
{
    return periodsIn(withoutCompared(words)).size() > 1;
}

std::optional<int> comparedYear(const QString &words)
{
    static const QRegularExpression year(QStringLiteral("[比较与](\\d{4})年"));
    const QRegularExpressionMatch match = year.match(words);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

namespace {

/// The length of 为上年 or 为2024年 at a place of words.
qsizetype yearComparedTo(const QString &words, qsizetype at)
{
    static const WordTable being = wordsOf("note-verb");
    constexpr qsizetype digits = 4;
    if (headWords(HeadWord::OtherPace).startingAt(words, at))
        return headWords(HeadWord::Index).startingAt(words, at).length;
    const qsizetype year = at + being.startingAt(words, at).length;
    static const WordTable signs = wordsOf("year-sign");
    const auto sign = signs.startingAt(words, year + digits);
    return year > at && sign && isBareYear(words.mid(year, digits))
               ? year + digits + sign.length - at
               : 0;
}

} // namespace

std::optional<QString> sharedWithYearBefore(const QString &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype length = yearComparedTo(words, i);
        if (length == 0)
            continue;
        qsizetype end = i + length;
        end += comparedFigure(words, end);
        end += Particles::of().startingAt(words, end).length;
        const QList<Period> years = periodsIn(words);
        const bool apart =
            years.size() > 1 && (years.size() > 2 || years.first().from != years.last().from + 1);
        return end == words.size() && !apart ? std::optional(words.left(i)) : std::nullopt;
    }
    return std::nullopt;
}

bool isBasedOnLastYear(const QString &whole)
{
    static const QRegularExpression base(QStringLiteral("^(\\S{0,3}[=＝]\\s*|为)100"));
    WordTable::Hit year;
    const qsizetype at = headWords(HeadWord::LastYear).find(whole, 0, &year);
    return at >= 0 && base.match(whole.mid(at + year.length)).hasMatch();
}

namespace {

constexpr std::array measureWords{HeadWord::Growth,       HeadWord::Share,  HeadWord::Change,
                                  HeadWord::ChangeOrRate, HeadWord::Amount, HeadWord::Number,
                                  HeadWord::Contribution};

} // namespace

bool namesMeasureOnly(const QString &words)
{
    const QString own = withoutCompared(words);
    return own.isEmpty() || std::any_of(std::begin(measureWords), std::end(measureWords),
                                        [&](HeadWord word) { return headWords(word).isWord(own); });
}

qsizetype measureAtEnd(const QString &words)
{
    qsizetype length = 0;
    for (const HeadWord word : measureWords)
        length = std::max<qsizetype>(length, headWords(word).ending(words).length);
    return length < words.size() ? length : 0;
}

} // namespace PlanLens
