// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/yearrows.h"

#include "figures/brackets.h"
#include "figures/periods.h"
#include "heads/columntitle.h"
#include "heads/titletext.h"
#include "language/figurecells.h"
#include "language/lexicon.h"
#include "tables/rowsaying.h"
#include "text/characters.h"

#include <algorithm>

namespace PlanLens {

std::optional<YearRow> yearRow(const IndicatorRow &row, std::optional<int> ofTable)
{
    constexpr qsizetype digits = 4;
    constexpr qsizetype longestPart = 7; // 10-12月末
    const QString &name = row.name.name;
    static const WordTable whole = wordsOf("whole-year");
    if (ofTable && whole.isWord(name))
        return YearRow{Period::year(*ofTable), std::nullopt, false};
    const auto part = ofTable && name.size() <= longestPart ? partNamed(name) : std::nullopt;
    if (part && part->start == 0 && (part->end == 0 || part->end == name.size()))
        return YearRow{part->of(*ofTable), std::nullopt, false};
    const auto year = isBareYear(name.left(digits)) ? periodIn(name) : std::nullopt;
    if (!year || !year->isYear())
        return std::nullopt;
    QString words = name.mid(digits);
    static const WordTable rowEnds = wordsOf("year-row");
    if (const auto end = rowEnds.startingAt(words))
        words.remove(0, end.length); // 年度
    else if (!words.isEmpty() && isIdeograph(words.front()))
        words.remove(0, 1); // 年
    if (bracketLengthAt(words) == words.size() && words.size() > 2)
        words = insideOf(words).toString();
    static const WordTable figures = wordsOf("figure-noun");
    if (figures.isWord(words)) // 2022年数
        words.clear();
    const RowRole said = roleNamed(words);
    if (!words.isEmpty() && !said.role)
        return std::nullopt;
    return YearRow{*year, said.role, said.estimated};
}

bool areYears(const QList<IndicatorRow> &rows, std::optional<int> year)
{
    return !rows.isEmpty() && std::all_of(rows.begin(), rows.end(), [&](const IndicatorRow &row) {
        return yearRow(row, year).has_value();
    });
}

namespace {

/// What a row measures that has no name but that: 增长%, 完成计划%.
std::optional<Measure> measureOfRow(const IndicatorRow &row)
{
    const ColumnTitle title = readColumnTitle(row.name.name + u'%');
    const bool only = namesMeasureOnly(row.name.name) || title.measure == Measure::Comparison;
    const bool known = title.measure == Measure::Growth || title.measure == Measure::Comparison;
    return only && known ? title.measure : std::nullopt;
}

/// The year that a measure among such rows is of: the only one, or the later of two that say no
/// more than their year.
std::optional<int> yearOfMeasure(const QList<YearRow> &years)
{
    if (years.isEmpty())
        return std::nullopt;
    const auto [first, last] =
        std::minmax_element(years.begin(), years.end(), [](const YearRow &a, const YearRow &b) {
            return a.period.from < b.period.from;
        });
    const bool bare = std::all_of(years.begin(), years.end(), [](const YearRow &year) {
        return year.role.value_or(Role::Actual) == Role::Actual && year.period.isYear();
    });
    const bool pair = bare && years.size() == 2 && last->period.from == first->period.from + 1;
    return first->period.from == last->period.from || pair ? std::optional(last->period.from)
                                                           : std::nullopt;
}

} // namespace

void settleMeasuresOfYears(QList<IndicatorRow> &rows, std::optional<int> ofTable)
{
    QList<YearRow> years;
    bool measures = false;
    for (const IndicatorRow &row : std::as_const(rows)) {
        if (const auto year = yearRow(row, ofTable))
            years.append(*year);
        else if (!measureOfRow(row))
            return;
        else
            measures = true;
    }
    if (years.size() < 2 || !measures)
        return;
    const auto year = yearOfMeasure(years);
    rows.removeIf([&](const IndicatorRow &row) { return !year && !yearRow(row, ofTable); });
    for (IndicatorRow &row : rows) {
        if (yearRow(row, ofTable))
            continue;
        row.measure = measureOfRow(row);
        row.unit = QStringLiteral("%");
        row.name.name = QString::number(*year);
    }
}

QStringList nounsOf(const QList<Column> &columns)
{
    QStringList nouns;
    QString amount;
    for (const Column &column : columns) {
        QString noun;
        if (column.kind == ColumnKind::Value) {
            noun = takenApart(column.title).words.remove(u'±');
            if (holds(noun, HeadWord::Sum) || withoutTime(noun).isEmpty())
                noun.clear(); // not of the row's month alone; or years, of which the rows are parts
            else if (namesMeasureOnly(noun))
                noun = column.measure ? amount : QString();
            else if (!column.measure)
                amount = noun;
        }
        nouns.append(noun);
    }
    return nouns;
}

} // namespace PlanLens
