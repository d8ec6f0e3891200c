// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/placerows.h"

#include "heads/headwords.h"
#include "heads/titletext.h"
#include "language/lexicon.h"
#include "tables/tableunits.h"
#include "tables/yearrows.h"
#include "text/oneof.h"

#include <QHash>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr qsizetype longestPlace = 10;

/// The length of the place that a title begins with; 0 where it begins with none. What stands
/// behind it is no part of a longer word: nothing, a bracket, or a year.
qsizetype placeLength(const QString &title)
{
    static const WordTable wholes = wordsOf("head-whole-place"); // 高于全省 is no place
    for (qsizetype length = 2; length <= std::min(longestPlace, title.size()); ++length) {
        const bool ends = length == title.size() || title.at(length).isDigit() ||
                          isOneOf(title.at(length), u"（(");
        const QStringView place = QStringView(title).left(length);
        if (ends && isNamedLikePlace(place) && !wholes.ending(place))
            return length;
    }
    return 0;
}

struct PlaceTitle
{
    int column = -1;
    QString place;
    ColumnTitle title; ///< of what stands behind the place
};

/// 产值总量 | 产值增速: what is measured of one thing, named in the row of the head above.
void dropSharedMeasures(QStringList &nouns)
{
    QHash<QString, QStringList> measures; // by what they are of
    for (const QString &noun : std::as_const(nouns)) {
        const qsizetype length = measureAtEnd(noun);
        if (length > 0 && !measures[noun.chopped(length)].contains(noun))
            measures[noun.chopped(length)].append(noun);
    }
    for (QString &noun : nouns) {
        const QString of = noun.chopped(measureAtEnd(noun));
        if (measures.value(of).size() > 1 || (of != noun && nouns.contains(of)))
            noun = of;
    }
}

std::optional<PlaceTitle> placeTitle(int column, const QString &text)
{
    const qsizetype length = placeLength(text);
    if (length == 0)
        return std::nullopt;
    const QString rest = text.mid(length);
    PlaceTitle found{column, text.left(length), readColumnTitle(rest)};
    const TitleText words = takenApart(text);
    if (words.words.size() == length) {
        found.title = {};
        found.title.kind = ColumnKind::Value;
        found.title.unit = words.unit;
        found.title.rule = "group";
    }
    found.title.text = text;
    return found.title.kind == ColumnKind::Value && !found.title.ownNoun ? std::optional(found)
                                                                         : std::nullopt;
}

/// 产量 of 当月产量 and 累计产量: what the figures are of, besides the months.
QString withoutMonths(QString words)
{
    static const WordTable months = wordsOf("month-column");
    const WordTable &sums = headWords(HeadWord::Sum);
    words.remove(0, std::max(months.startingAt(words).length, sums.startingAt(words).length));
    words.chop(std::max(months.ending(words).length, sums.ending(words).length));
    return words;
}

/// A measure alone, or what is left of 年度任务 and 完成数.
bool namesNoThing(const QString &noun)
{
    static const WordTable years = wordsOf("year-row");
    static const WordTable figures = wordsOf("figure-noun");
    return namesMeasureOnly(noun) || years.isWord(noun) ||
           withoutRoleAtEnd(noun.chopped(figures.ending(noun).length)).isEmpty();
}

/// With `shared`, what all columns are of that do not say so themselves.
QStringList nounsOfTitles(const QList<Column> &columns, const QString &shared)
{
    QStringList nouns;
    QString amount = shared;
    for (const Column &column : columns) {
        QString noun;
        if (column.kind == ColumnKind::Value && !endsWith(column.title, HeadWord::Rank)) {
            QString words = withoutMonths(withoutTime(takenApart(column.title).words)).remove(u'±');
            if (column.measure)
                words = withoutCompared(words); // 存款余额比年初
            noun = withoutRoleAtEnd(words);
            if (namesNoThing(noun) || column.measure == Measure::Comparison)
                noun = column.measure || !shared.isEmpty() ? amount : QString();
            else if (!column.measure)
                amount = noun;
        }
        nouns.append(noun);
    }
    return nouns;
}

} // namespace

bool isNamedLikePlace(QStringView text)
{
    static const WordTable ends = wordsOf("place-end");
    const auto end = ends.ending(text);
    return end && text.size() > end.length && !headWords(HeadWord::Group).isWord(text) &&
           !headWords(HeadWord::All).isWord(text) && !headWords(HeadWord::Place).isWord(text);
}

bool nameIndicators(const QList<Column> &columns)
{
    static const WordTable countries = wordsOf("head-country");
    return std::any_of(columns.begin(), columns.end(), [](const Column &column) {
        return column.kind == ColumnKind::Name &&
               (countries.occursIn(column.title) ||
                (holds(column.title, HeadWord::Name) && !holds(column.title, HeadWord::Place)));
    });
}

bool arePlaces(const QList<IndicatorRow> &rows)
{
    constexpr double most = 0.6;
    const auto places = std::count_if(rows.begin(), rows.end(), [](const IndicatorRow &row) {
        return isNamedLikePlace(row.name.name);
    });
    // 全市 and 市区 among them tell neither way.
    const auto parts = std::count_if(rows.begin(), rows.end(), [](const IndicatorRow &row) {
        return headWords(HeadWord::Group).isWord(row.name.name) ||
               headWords(HeadWord::All).isWord(row.name.name);
    });
    return places >= 2 && double(places) >= most * double(rows.size() - parts);
}

namespace {

/// 地区生产总值 of 表3 各县区地区生产总值（亿元）; empty where the caption names no one thing.
QString nounOfCaption(const QString &caption)
{
    constexpr qsizetype longest = 16;
    static const WordTable quantities = wordsOf("quantity");
    QString line = caption.section(u'\n', 0, 0);
    if (const qsizetype unit = unitLabels().find(line, 0); unit >= 0)
        line.truncate(unit);
    line = takenApart(line.trimmed()).words;
    WordTable::Hit hit;
    const qsizetype place = headWords(HeadWord::Place).find(line, 0, &hit);
    if (place < 0)
        return {};
    QString noun = withoutRoleAtEnd(withoutTime(line.mid(place + hit.length)));
    if (!noun.isEmpty() && isOneOf(noun.front(), u"）)")) // 各镇（街道）人口
        noun.remove(0, 1);
    static const WordTable joints = wordsOf("title-joint");
    const bool list = noun.contains(u'、') || joints.occursIn(noun);
    return noun.size() <= longest && !list && quantities.ending(noun) && !namesMeasureOnly(noun)
               ? noun
               : QString();
}

/// What a rank is of, that its title names or the column at its left: 地区生产总值, or its 增速.
QString nounOfRank(const QList<Column> &columns, const QStringList &nouns, int index)
{
    QString words = withoutTime(takenApart(columns.at(index).title).words);
    words.chop(headWords(HeadWord::Rank).ending(words).length);
    if (headWords(HeadWord::All).isWord(words)) // 全市位次
        words.clear();
    if (index == 0 || nouns.at(index - 1).isEmpty())
        return words;
    const QString left = withoutTime(takenApart(columns.at(index - 1).title).words);
    if (!left.startsWith(words))
        return words;
    const auto growth = headWords(HeadWord::Growth).ending(left);
    const QString &noun = nouns.at(index - 1);
    return noun.endsWith(left.right(growth.length)) ? noun : noun + left.right(growth.length);
}

/// Ranks of places, which are figures as those are that they stand beside.
void nameRanks(const QList<Column> &columns, QStringList &nouns)
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).kind == ColumnKind::Value && columns.at(i).word == HeadWord::Rank)
            nouns[i] = nounOfRank(columns, nouns, i);
    }
}

} // namespace

QStringList nounsOfPlaces(const QList<Column> &columns, const QStringList &above)
{
    QStringList nouns = nounsOfTitles(columns, {});
    const bool named = std::any_of(nouns.begin(), nouns.end(),
                                   [](const QString &noun) { return !noun.isEmpty(); });
    for (int i = 0; !named && i < above.size(); ++i) {
        if (const QString noun = nounOfCaption(above.at(i)); !noun.isEmpty()) {
            nouns = nounsOfTitles(columns, noun);
            break;
        }
    }
    dropSharedMeasures(nouns);
    nameRanks(columns, nouns);
    return nouns;
}

void readPlaceColumns(QList<ColumnTitle> &titles)
{
    QHash<QString, QList<PlaceTitle>> alike; // by what they say besides
    for (int i = 0; i < titles.size(); ++i) {
        if (titles.at(i).isGroup())
            continue; // 其中：市区 is told already
        if (auto found = placeTitle(i, titles.at(i).text))
            alike[found->title.text.mid(found->place.size())].append(*found);
    }
    const bool whole = std::any_of(titles.begin(), titles.end(), [](const ColumnTitle &title) {
        return title.whole && title.kind == ColumnKind::Value;
    });
    for (const QList<PlaceTitle> &group : std::as_const(alike)) {
        if (group.size() < 2 && !whole)
            continue;
        for (const PlaceTitle &one : group) {
            titles[one.column] = one.title;
            titles[one.column].place = one.place;
        }
    }
}

} // namespace PlanLens
